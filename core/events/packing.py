"""Events as bytes: MessagePack, with the names of kinds and fields, and checked when read.

One list of maps, as the JSON of ``events --json``. Columns by kind would take two thirds of the
room, but neither the time to read them nor the room of what is compressed is much less.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Union

import msgspec

from .kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .base import Event

_ANY: Any = Union[tuple(KINDS.values())]  # noqa: UP007 (made at run time)

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[_ANY]).decode
_apart = msgspec.msgpack.Decoder(list[msgspec.Raw]).decode
_one = msgspec.msgpack.Decoder(_ANY).decode


def pack_events(events: Sequence[Event]) -> bytes:
    """Return the events as some 150 bytes each, of which 15 are left when compressed."""
    return _encode(events)


def unpack_events(data: bytes) -> list[Event]:
    """Return the events that :func:`pack_events` packed.

    Raises:
        ValueError: the bytes are no events, or not all of them are of kinds that we know.
    """
    try:
        events: list[Event] = _decode(data)
    except (msgspec.DecodeError, RecursionError) as error:
        raise ValueError(f"no events: {error}") from error
    return events


def unpack_known(data: bytes) -> tuple[list[Event], int]:
    """Return the events that make sense to us, and how many make none.

    Raises:
        ValueError: it is not even a list.
    """
    try:
        parts = _apart(data)
    except (msgspec.DecodeError, RecursionError) as error:
        raise ValueError(f"no events: {error}") from error
    events: list[Event] = []
    for part in parts:
        try:
            events.append(_one(part))
        except (msgspec.DecodeError, RecursionError):
            continue
    return events, len(parts) - len(events)
