"""Which events one wants to see."""

from __future__ import annotations

from typing import NamedTuple


class Wanted(NamedTuple):
    """Which events pass; None for all, and an empty text is in each.

    Attributes:
        kinds: names of kinds.
        processes: ids.
        resources: ids; "" stands for events on none.
        text: upper and lower case are the same.
    """

    kinds: frozenset[str] | None = None
    processes: frozenset[str] | None = None
    resources: frozenset[str] | None = None
    text: str = ""
