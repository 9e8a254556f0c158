"""What was derived from all events of a run, kept so that nobody has to derive it again."""

from __future__ import annotations

import msgspec

from .sealed import expand, seal, squeeze, unseal


class OverviewHead(msgspec.Struct, frozen=True):
    """What is known of it without expanding it.

    Attributes:
        name: which part of the overview.
        count: how many events it was derived from.
    """

    name: str
    count: int


_heads = msgspec.msgpack.Decoder(OverviewHead)


def pack_overview(name: str, count: int, data: bytes) -> bytes:
    """Return the payload of an OVERVIEW block."""
    return seal(OverviewHead(name, count), squeeze(data))


def unpack_overview(payload: bytes, count: int, most: int) -> tuple[str, bytes] | None:
    """Return name and data; None if they are damaged, too long, or were derived from other events.

    Args:
        payload: of the block.
        count: how many events there are.
        most: bytes that the data may have.
    """
    found = unseal(payload, _heads)
    if found is None or found[0].count != count:
        return None
    try:
        return found[0].name, expand(payload[found[1] :], most)
    except ValueError:
        return None


def promised(payload: bytes) -> int:
    """Return how many events there were, by the payload of an OVERVIEW block; 0 if damaged."""
    found = unseal(payload, _heads)
    return 0 if found is None else max(found[0].count, 0)
