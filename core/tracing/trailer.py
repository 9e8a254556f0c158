"""The id of a message, carried behind its pickle.

``pickle.loads`` stops at the STOP opcode and ignores what follows, so that a receiver without this
tracer reads such a message like any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .foreign import Foreign
MAGIC = b"\x9c\xf1Prcsn\x07"
SIZE = 16


def append(data: Foreign, message: int) -> bytes:
    """Return the pickle with the message's id behind it."""
    return b"".join((data, message.to_bytes(8, "big"), MAGIC))


def read(data: bytes) -> int:
    """Return the id behind a pickle, 0 if there is none."""
    if data.endswith(MAGIC):
        return int.from_bytes(data[-SIZE:-8], "big")
    return 0


def cut(buffer: Foreign) -> int:
    """Cut the trailer off an ``io.BytesIO`` that stands at its end; return the id, or 0."""
    start = buffer.tell() - SIZE
    if start < 0:
        return 0
    buffer.seek(start)
    tail = buffer.read(SIZE)
    if tail[8:] != MAGIC:
        return 0
    buffer.seek(start)
    buffer.truncate()
    return int.from_bytes(tail[:8], "big")
