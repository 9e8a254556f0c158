"""The short way of ``send``: a small plain value is pickled, told and written in one function.

To trace a round trip must not take much longer than the round trip. The pickler of multiprocessing
looks up who reduces which class before it pickles anything: for what has no class of the program's
that takes longer than all that is told here. So such a value is pickled without it, to the same
bytes, and what is saved pays for the telling.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]  # ``signal`` makes an enum of each answer
import os
import pickle
import struct
from typing import TYPE_CHECKING, Callable

from .. import ids
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

_OWN_WAYS = frozenset(("_send_bytes", "_send"))
"""Attributes of one end alone with which a program may replace how that end writes."""

_head = struct.Struct("!i").pack
_dumps, _write, _join = pickle.dumps, os.write, b"".join


def short_way(module: Foreign) -> ShortWay:
    """Return the function that sends a small plain value through an end of a pipe.

    It takes the connection, the value, the number of the source line and the preview. It returns
    DONE; 0 where the usual way must be gone; or the id of a message that has been told and that the
    system refuses: on the usual way that fails again, and the error has the frames that it should
    have.

    Args:
        module: ``multiprocessing.connection``, its ``_send_bytes`` hooked.
    """
    pickler, connection = module._ForkingPickler, module.Connection

    def ways() -> tuple[Foreign, ...]:
        """Return what a program may replace: its own pickler, or its own way to write."""
        pickles = (module._ForkingPickler, pickler.dumps, getattr(pickler, "persistent_id", None))
        return (*pickles, connection._send_bytes, connection._send)

    usual = ways()

    def send_small(self: Foreign, obj: Foreign, where: int, words: str) -> int:
        channel, handle = self._procession, self._handle
        if type(self) is not connection or handle is None or not self._writable:
            return 0
        if self._procession_raw or ways() != usual or not _OWN_WAYS.isdisjoint(self.__dict__):
            return 0
        if _signal.getsignal(_signal.SIGPIPE) != _signal.SIG_IGN:  # its handler would run twice
            return 0
        data, end = _dumps(obj), self._procession_end
        size = len(data)
        if size > _MOST or not can_send(self, size):
            return 0
        message = ids.new()
        emit_with(words, SENT, end, where, channel, message, 0, size)
        whole = _join((_head(size + SIZE), data, pack(message, MAGIC)))
        try:
            rest = whole[_write(handle, whole) :]
            if rest:  # a signal came, and its handler has returned
                self._send(rest)
        except BaseException as error:
            if _is_refusal(error):
                return message
            emit(SEND_DROPPED, end, where, channel, message, WRITE_FAILED)
            raise
        return DONE

    return send_small if os.name == "posix" else _never


def _is_refusal(error: BaseException) -> bool:
    """Return whether the system has refused to write; the handler of a signal may raise the same.

    Then the message may be on its way, and the error is the program's.
    """
    trace = error.__traceback__
    return isinstance(error, OSError) and trace is not None and trace.tb_next is None


def _never(self: Foreign, obj: Foreign, where: int, words: str) -> int:
    """Go the usual way."""
    del self, obj, where, words
    return 0
