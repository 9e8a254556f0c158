"""Hooks of pipes and connections: what is sent through their ends, however; and of ``Pipe()``.

An end is traced if it has a channel, ``_procession``. Where the other end may be another program's,
``_procession_raw``, the bytes are left as they are, and a message has no id but its checksum.
"""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING
from zlib import crc32

from .. import ids, trailer, vain
from ..frames import hide, without_ours
from ..names import assigned
from ..preview import preview, small_preview
from ..readiness import can_receive, can_send
from ..records import (
    CHANNEL_CLOSED,
    CHANNEL_OPENED,
    FIELD,
    PIPE,
    POLLED,
    RAW,
    RECEIVE_BLOCKED,
    RECEIVE_GAVE_UP,
    RECEIVED,
    SEND_BLOCKED,
    SEND_DROPPED,
    SENT,
    SIMPLEX_PIPE,
    WRITE_FAILED,
    WRITTEN,
)
from ..sites import is_users, site, user_frame
from ..writer import emit, emit_with, text
from .pipe_short import DONE, short_way

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

LARGE = 32 * 1024
"""A message of more bytes may not fit into the pipe at once, even if there is room."""
CHECKED = 4096
"""Bytes of a raw message that go into its checksum."""

_MAX_SIZE = 0xFFFFFFFF
_getframe = sys._getframe


def patch_connection(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.connection``."""
    base = module._ConnectionBase
    patch.set(base, "_procession", 0)
    patch.set(base, "_procession_end", 0)
    patch.set(base, "_procession_raw", False)
    patch.set(base, "_procession_sends", None)
    patch.set(base, "_procession_room", 0)
    _patch_pipe(patch, module)
    _patch_poll(patch, base)
    _patch_close(patch, base)
    for name in ("Connection", "PipeConnection"):
        cls = getattr(module, name, None)
        if cls is not None:
            _patch_send_bytes(patch, cls)
            _patch_receive_bytes(patch, cls)
            _patch_reducer(cls)
    _patch_send(patch, module)


def _patch_pipe(patch: Patch, module: Foreign) -> None:
    original = module.Pipe

    @patch.replace(module, "Pipe")
    def Pipe(duplex: Foreign = True) -> Foreign:
        try:
            ends = original(duplex)
        except BaseException as error:
            hide(error)
            raise
        frame = _getframe(1)
        if is_users(frame):
            with contextlib.suppress(Exception):  # not traced; it works as ever
                _open(ends, duplex, frame)
        return ends


def _open(ends: Foreign, duplex: Foreign, frame: Foreign) -> None:
    """Give a pipe an id and tell of it."""
    user = user_frame(frame)
    names = assigned(user, 2)
    parts = names if len(names) == 2 else ["", ""]
    whole = ", ".join(name for name in names if name)
    number, key = ids.new(), ids.new()
    text(key, FIELD.join((whole, *parts)))
    emit(CHANNEL_OPENED, PIPE if duplex else SIMPLEX_PIPE, site(user), number, key)
    for end, connection in enumerate(ends):
        connection._procession, connection._procession_end = number, end


def _patch_send(patch: Patch, module: Foreign) -> None:
    """Hook ``send``: what is sent, and where; the rest is told when it has been pickled."""
    base = module._ConnectionBase
    original, send_small = base.send, short_way(module)

    @patch.replace(base, "send")
    def send(self: Foreign, obj: Foreign) -> Foreign:
        try:
            if self._procession:
                where, words, message = site(_getframe(1)), small_preview(obj), 0
                if words:
                    message = send_small(self, obj, where, words)
                    if message == DONE:
                        return None
                self._procession_sends = (where, words or preview(obj), message)
            return original(self, obj)
        except BaseException as error:
            if self._procession_sends is not None:
                self._procession_sends = None
            error.__traceback__ = without_ours(error.__traceback__)
            raise


def _patch_send_bytes(patch: Patch, cls: Foreign) -> None:
    original = cls._send_bytes

    @patch.replace(cls, "_send_bytes")
    def _send_bytes(self: Foreign, buf: Foreign) -> Foreign:
        channel = self._procession
        if not channel:
            try:
                return original(self, buf)
            except BaseException as error:
                hide(error)
                raise
        end, size, crc, told = self._procession_end, len(buf), 0, 0
        pickled = not self._procession_raw
        if self._procession_sends is not None:
            where, words, told = self._procession_sends
            self._procession_sends = None
        else:
            where, words = site(_getframe(2)), preview(bytes(buf[:CHECKED]))
            pickled = False
        message = told or ids.new()
        if pickled:
            data, flag = trailer.append(buf, message), end
        else:
            data, flag, crc = buf, end | RAW, crc32(buf[:CHECKED])
        blocks = size > LARGE or not can_send(self, size)
        shown = size if size < _MAX_SIZE else _MAX_SIZE
        if not told:
            emit_with(words, SENT, flag, where, channel, message, crc, shown)
        if blocks:
            emit(SEND_BLOCKED, end, where, channel, message)
        try:
            original(self, data)
        except BaseException as error:
            emit(SEND_DROPPED, end, where, channel, message, WRITE_FAILED)
            hide(error)
            raise
        if blocks:
            emit(WRITTEN, end, where, channel, message, 0, shown)
        return None


def _patch_receive_bytes(patch: Patch, cls: Foreign) -> None:
    original = cls._recv_bytes
    unpickling = cls.recv.__code__

    @patch.replace(cls, "_recv_bytes")
    def _recv_bytes(self: Foreign, maxsize: Foreign = None) -> Foreign:
        channel = self._procession
        if not channel:
            try:
                return original(self, maxsize)
            except BaseException as error:
                hide(error)
                raise
        # Two frames up: the nearest is one of the methods of a Connection that lead here.
        where, end, raw = site(_getframe(2)), self._procession_end, self._procession_raw
        if not can_receive(self):
            emit(RECEIVE_BLOCKED, end, where, channel)
        try:
            buffer = original(self, maxsize if maxsize is None or raw else maxsize + trailer.SIZE)
        except BaseException as error:
            emit(RECEIVE_GAVE_UP, end, where, channel)
            hide(error)
            raise
        if buffer is None:
            emit(RECEIVE_GAVE_UP, end, where, channel)
            return None
        message, size = (0, buffer.tell()) if raw else trailer.find(buffer)
        crc, flag = 0, end
        if not message:
            flag, crc = end | RAW, crc32(buffer.getvalue()[:CHECKED])
        elif _getframe(1).f_code is not unpickling:  # which stops before it
            trailer.cut(buffer, size)
        shown = size if size < _MAX_SIZE else _MAX_SIZE
        emit(RECEIVED, flag, where, channel, message, crc, shown)
        return None if maxsize is not None and size > maxsize else buffer


def _patch_poll(patch: Patch, base: Foreign) -> None:
    original = base.poll

    @patch.replace(base, "poll")
    def poll(self: Foreign, timeout: Foreign = 0.0) -> Foreign:
        channel = self._procession
        if not channel:
            try:
                return original(self, timeout)
            except BaseException as error:
                hide(error)
                raise
        where, end = site(_getframe(1)), self._procession_end
        waits = timeout is None or (type(timeout) in (int, float) and timeout > 0)
        blocks = waits and not can_receive(self)
        if blocks:
            emit(RECEIVE_BLOCKED, end, where, channel)
        try:
            found = original(self, timeout)
        except BaseException as error:
            if blocks:
                emit(RECEIVE_GAVE_UP, end, where, channel)
            hide(error)
            raise
        if not found and blocks:
            emit(RECEIVE_GAVE_UP, end, where, channel)
        elif not found:
            vain.tell(POLLED, end, where, channel)
        return found


def _patch_close(patch: Patch, base: Foreign) -> None:
    original = base.close

    @patch.replace(base, "close")
    def close(self: Foreign) -> Foreign:
        if self._procession and self._handle is not None:
            emit(CHANNEL_CLOSED, self._procession_end, site(_getframe(1)), self._procession)
        try:
            return original(self)
        except BaseException as error:
            hide(error)
            raise


def _patch_reducer(cls: Foreign) -> None:
    """Let an end's id ride as plain state; a receiver without us gets two attributes more."""
    from multiprocessing.reduction import ForkingPickler

    reducers: Foreign = ForkingPickler._extra_reducers  # type: ignore[attr-defined]
    original = reducers.get(cls)
    if original is None:
        return

    def reduce_end(connection: Foreign) -> Foreign:
        reduced = original(connection)
        if not connection._procession or len(reduced) != 2:
            return reduced
        state = {
            "_procession": connection._procession,
            "_procession_end": connection._procession_end,
            "_procession_raw": connection._procession_raw,
        }
        return (*reduced, state)

    reducers[cls] = reduce_end
