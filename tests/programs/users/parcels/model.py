from dataclasses import dataclass


@dataclass(frozen=True)
class Parcel:
    weight: int
