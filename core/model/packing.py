"""A world as bytes: MessagePack, with the names of all fields, and checked when read."""

from __future__ import annotations

import msgspec

from .world import World

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(World).decode


def pack_world(world: World) -> bytes:
    """Return the world as bytes; empty if it has a number that MessagePack cannot hold."""
    try:
        return _encode(world)
    except OverflowError:  # sums of what no program counts: whoever reads it folds it again
        return b""


def unpack_world(data: bytes) -> World:
    """Return the world that :func:`pack_world` packed.

    Raises:
        ValueError: the bytes are no world.
    """
    try:
        return _decode(data)
    except (msgspec.DecodeError, RecursionError) as error:
        raise ValueError(f"no world: {error}") from error
