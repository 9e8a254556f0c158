"""Events and worlds as compact bytes, for the part of a history that is not in memory.

Bytes of ours for ourselves, within one run of the application; a recording has its own format.
"""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec.structs import astuple

from ..events.base import Event, Where
from ..events.kinds import KINDS
from .world import Channel, File, Lock, Message, Process, Program, World

_CLASSES: list[type[Event]] = list(KINDS.values())
_NUMBERS: dict[type[Event], int] = {kind: number for number, kind in enumerate(_CLASSES)}
_WHERE = Event.__struct_fields__.index("where")

_Rows = tuple[list[Where], list[tuple[int, list[Any]]]]
_World = tuple[
    int,
    int,
    Program,
    dict[str, Process],
    dict[str, Channel],
    dict[str, Lock],
    dict[str, File],
    dict[str, Message],
]

_encoder = msgspec.msgpack.Encoder()
_rows = msgspec.msgpack.Decoder(_Rows)
_world = msgspec.msgpack.Decoder(_World)


def pack_events(events: list[Event]) -> bytes:
    """Return the events as some 60 bytes each; a source line that occurs often is kept once."""
    places: list[Where] = []
    seen: dict[int, int] = {id(None): -1}  # by identity: the decoder has one object a line
    rows = []
    for event in events:
        fields = list(astuple(event))
        where = event.where
        number = seen.get(id(where))
        if number is None:
            assert where is not None
            number = seen[id(where)] = len(places)
            places.append(where)
        fields[_WHERE] = number
        rows.append((_NUMBERS[type(event)], fields))
    return _encoder.encode((places, rows))


def unpack_events(data: bytes) -> list[Event]:
    """Return the events that :func:`pack_events` packed."""
    places, rows = _rows.decode(data)
    events = []
    for number, fields in rows:
        place = fields[_WHERE]
        fields[_WHERE] = None if place < 0 else places[place]
        events.append(_CLASSES[number](*fields))
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
        world.files,
        world.messages,
    ) = _world.decode(data)
    return world
