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
pack = _FIELDS.pack
_unpack: Unpack = _FIELDS.unpack
_unpack_from: Callable[[Foreign, int], tuple[int, int]] = _FIELDS.unpack_from


def append(data: Foreign, message: int) -> bytes:
    """Return the pickle with the message's id behind it."""
    return b"".join((data, pack(message, MAGIC)))


def read(data: bytes) -> int:
    """Return the id behind a pickle, 0 if there is none."""
    if len(data) < SIZE:
        return 0
    message, magic = _unpack(data[-SIZE:])
    return message if magic == MAGIC else 0


def find(buffer: Foreign) -> tuple[int, int]:
    """Return the id at the end of an ``io.BytesIO``, or 0, and the size of what comes before it."""
    data = buffer.getvalue()  # which copies nothing, and is cheaper than a view
    start = len(data) - SIZE
    if start < 0:
        return 0, start + SIZE
    message, magic = _unpack_from(data, start)
    return (message, start) if magic == MAGIC else (0, start + SIZE)


def cut(buffer: Foreign, size: int) -> None:
    """Leave the first ``size`` bytes of an ``io.BytesIO``, which stands at its end then."""
    buffer.seek(size)
    buffer.truncate()
