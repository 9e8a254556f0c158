"""Events and worlds as compact bytes, for the part of a history that is not in memory.

Bytes of ours for ourselves, within one run of the application; a recording has its own format.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

import msgspec

from ..events.base import Event, Where
from ..events.kinds import KINDS
from .pool import Pool
from .shared import Memory, Proxy
from .world import Channel, File, Lock, Message, Process, Program, World

if TYPE_CHECKING:
    from collections.abc import Callable

_CLASSES: list[type[Event]] = list(KINDS.values())
_NUMBERS: dict[type[Event], int] = {kind: number for number, kind in enumerate(_CLASSES)}
_WHERE = Event.__struct_fields__.index("where")

_VALUES: dict[type[Event], Callable[[Event], tuple[Any, ...]]] = {
    kind: attrgetter(*(name for name in kind.__struct_fields__ if name != "where"))
    for kind in _CLASSES
}
"""Kind -> what returns all of its fields but the source line."""

_Columns = tuple[list[Where], list[int], list[int], list[Any]]
"""Source lines; for each event the number of its kind and of its line; all other fields."""
_World = tuple[
    int,
    int,
    Program,
    dict[str, Process],
    dict[str, Channel],
    dict[str, Lock],
    dict[str, Pool],
    dict[str, Proxy],
    dict[str, Memory],
    dict[str, File],
    dict[str, Message],
]

_encoder = msgspec.msgpack.Encoder()
_columns = msgspec.msgpack.Decoder(_Columns)
_world = msgspec.msgpack.Decoder(_World)


def pack_events(events: list[Event]) -> bytes:
    """Return the events as some 60 bytes each; a source line that occurs often is kept once."""
    # In columns: a list for each event would wake the collector of garbage in a live flood.
    places: dict[int, int] = {id(None): -1}  # by identity: the decoder has one object a line
    lines: list[Where] = []
    columns: _Columns = (lines, [], [], [])
    _, kinds, wheres, values = columns
    for event in events:
        kind, where = type(event), event.where
        place = places.get(id(where))
        if place is None:
            assert where is not None
            place = places[id(where)] = len(lines)
            lines.append(where)
        kinds.append(_NUMBERS[kind])
        wheres.append(place)
        values += _VALUES[kind](event)
    return _encoder.encode(columns)


def unpack_events(data: bytes) -> list[Event]:
    """Return the events that :func:`pack_events` packed."""
    lines, kinds, wheres, values = _columns.decode(data)
    events: list[Event] = []
    at = 0
    for number, place in zip(kinds, wheres, strict=True):
        kind = _CLASSES[number]
        end = at + len(kind.__struct_fields__) - 1
        where = None if place < 0 else lines[place]
        events.append(kind(*values[at : at + _WHERE], where, *values[at + _WHERE : end]))
        at = end
    return events


def pack_world(world: World) -> bytes:
    """Return the world as bytes."""
    return _encoder.encode(
        (
            world.t_ns,
            world.count,
            world.program,
            world.processes,
            world.channels,
            world.locks,
            world.pools,
            world.proxies,
            world.memories,
            world.files,
            world.messages,
        )
    )


def unpack_world(data: bytes) -> World:
    """Return the world that :func:`pack_world` packed."""
    world = World()
    (
        world.t_ns,
        world.count,
        world.program,
        world.processes,
        world.channels,
        world.locks,
        world.pools,
        world.proxies,
        world.memories,
        world.files,
        world.messages,
    ) = _world.decode(data)
    return world
