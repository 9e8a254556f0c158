"""The short way of ``send``: a small plain value is pickled, told and written in one function.

To trace a round trip must not take much longer than the round trip. The pickler of multiprocessing
looks up who reduces which class before it pickles anything: for what has no class of the program's
that takes longer than all that is told here. So such a value is pickled without it, to the same
bytes, and what is saved pays for the telling.
"""

from __future__ import annotations

import os
import pickle
import struct
from typing import TYPE_CHECKING, Callable

from .. import ids
from ..frames import hide
from ..readiness import can_send
from ..records import SEND_DROPPED, SENT, WRITE_FAILED
from ..trailer import MAGIC, SIZE, pack
from ..writer import emit, emit_with

if TYPE_CHECKING:
    from ..foreign import Foreign

    ShortWay = Callable[[Foreign, Foreign, int, str], int]

DONE = -1

_MOST = 16384 - SIZE
"""Bytes of the longest message that ``Connection._send_bytes`` writes in one piece."""

_head = struct.Struct("!i").pack
_dumps, _write, _join = pickle.dumps, os.write, b"".join


def short_way(module: Foreign) -> ShortWay:
    """Return the function that sends a small plain value through an end of a pipe.

    It takes the connection, the value, the number of the source line and the preview. It returns
    DONE; 0 where the usual way must be gone; or the id of a message that has been told and cannot
    be written: on the usual way that fails again, and the error has the frames that it should have.

    Args:
        module: ``multiprocessing.connection``, its ``_send_bytes`` hooked.
    """
    pickler, connection = module._ForkingPickler, module.Connection
    usual = (pickler, pickler.dumps, connection._send_bytes, connection._send)

    def send_small(self: Foreign, obj: Foreign, where: int, words: str) -> int:
        channel, handle = self._procession, self._handle
        if type(self) is not connection or handle is None or not self._writable:
            return 0
        # A program may bring its own pickler, or its own way to write.
        now = (module._ForkingPickler, pickler.dumps, connection._send_bytes, connection._send)
        if self._procession_raw or now != usual:
            return 0
        data, end = _dumps(obj), self._procession_end
        size = len(data)
        if size > _MOST or not can_send(self, size):
            return 0
        message = ids.new()
        emit_with(words, SENT, end, where, channel, message, 0, size)
        whole = _join((_head(size + SIZE), data, pack(message, MAGIC)))
        try:
            written = _write(handle, whole)
        except OSError:
            return message
        if written != len(whole):
            _send_rest(self, whole[written:], end, where, message)
        return DONE

    return send_small if os.name == "posix" else _never


def _never(self: Foreign, obj: Foreign, where: int, words: str) -> int:
    """Go the usual way."""
    del self, obj, where, words
    return 0


def _send_rest(self: Foreign, rest: bytes, end: int, where: int, message: int) -> None:
    """Write what there was no room for: a signal came, and its handler has returned."""
    try:
        self._send(rest)
    except BaseException as error:
        emit(SEND_DROPPED, end, where, self._procession, message, WRITE_FAILED)
        hide(error)
        raise
