"""The id of a message, carried behind its pickle.

``pickle.loads`` stops at the STOP opcode and ignores what follows, so that a receiver without this
tracer reads such a message like any other.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from .foreign import Foreign
MAGIC = 0x9CF1507263736E07
SIZE = 16

Unpack = Callable[[bytes], tuple[int, int]]
_FIELDS = struct.Struct(">QQ")  # id, MAGIC
_pack = _FIELDS.pack
_unpack: Unpack = _FIELDS.unpack


def append(data: Foreign, message: int) -> bytes:
    """Return the pickle with the message's id behind it."""
    return b"".join((data, _pack(message, MAGIC)))


def read(data: bytes) -> int:
    """Return the id behind a pickle, 0 if there is none."""
    if len(data) < SIZE:
        return 0
    message, magic = _unpack(data[-SIZE:])
    return message if magic == MAGIC else 0


def cut(buffer: Foreign) -> int:
    """Cut the trailer off an ``io.BytesIO`` that stands at its end; return the id, or 0."""
    start = buffer.tell() - SIZE
    if start < 0:
        return 0
    buffer.seek(start)
    message, magic = _unpack(buffer.read(SIZE))
    if magic != MAGIC:
        return 0
    buffer.seek(start)
    buffer.truncate()
    return message
