"""Hooks of ``Queue`` and ``JoinableQueue``: put, what the feeder thread does, get."""

from __future__ import annotations

import sys
import weakref
from _thread import get_ident
from functools import partial
from time import perf_counter_ns as now
from typing import TYPE_CHECKING, Callable, Optional

from .. import ids, trailer, vain
from ..frames import hide, tidy
from ..names import assigned
from ..patching import disguise
from ..preview import preview
from ..readiness import can_receive
from ..records import (
    CHANNEL_CLOSED,
    CHANNEL_OPENED,
    FIELD,
    JOINABLE_QUEUE,
    POLLED,
    QUEUE,
    RECEIVE_GAVE_UP,
    RECEIVED,
    SEND_DROPPED,
    SEND_GAVE_UP,
    UNPICKLABLE,
    WRITE_FAILED,
    WRITTEN,
)
from ..sites import site, user_frame
from ..writer import emit, text
from .calls import Call, tell_waits
from .entering import Entry, expect, forget
from .making import made, traceable
from .queue_buffer import make_buffer_class

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

MAX_SIZE = 0xFFFFFFFF
_getframe = sys._getframe
_getting: dict[int, Call] = {}  # thread -> the get() that it is in, until its message is there


def patch_queues(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.queues``."""
    queue, joinable = module.Queue, module.JoinableQueue
    traceable(patch, queue, _arm_with(make_buffer_class(module._sentinel)))
    _patch_init(patch, queue, QUEUE)
    _patch_init(patch, joinable, JOINABLE_QUEUE)
    _patch_put(patch, queue, module.Full)
    _patch_put(patch, joinable, module.Full)
    _patch_get(patch, queue, module.Empty)
    patch_empty(patch, queue)
    patch_close(patch, queue, lambda queue: queue._closed)
    _patch_feeder_error(patch, queue)
    original = queue._reset

    @patch.replace(queue, "_reset")
    def _reset(self: Foreign, *arguments: Foreign, **keywords: Foreign) -> None:
        original(self, *arguments, **keywords)
        if self._procession:
            self._procession_arm()


def _patch_init(patch: Patch, cls: Foreign, kind: int) -> None:
    original = cls.__init__

    @patch.replace(cls, "__init__")
    def __init__(self: Foreign, maxsize: Foreign = 0, *, ctx: Foreign) -> None:
        try:
            original(self, maxsize, ctx=ctx)
        except BaseException as error:
            hide(error)
            raise
        made(self, _getframe(1), partial(open_queue, kind=kind, maxsize=maxsize))


def open_queue(queue: Foreign, frame: Foreign, kind: int, maxsize: int = 0) -> None:
    """Give a queue an id and tell of it."""
    user = user_frame(frame)
    number, key = ids.new(), ids.new()
    text(key, FIELD.join(("".join(assigned(user)), "", "")))
    emit(CHANNEL_OPENED, kind, site(user), number, key, max(maxsize, 0))
    queue._procession = number
    queue._procession_arm()


def _arm_with(buffer_class: Foreign) -> Callable[[Foreign], None]:
    def _procession_arm(queue: Foreign) -> None:
        """Put the hooks of one queue in place; none of them holds on to the queue."""
        number = queue._procession
        buffer = queue._buffer = buffer_class(number)
        queue._send_bytes = _sender(number, buffer, queue._send_bytes)
        queue._recv_bytes = _receiver(number, queue._recv_bytes)
        queue._poll = _poller(queue._poll)
        coming = buffer.coming
        tell_waits(queue._sem, lambda: coming.get(get_ident()))
        tell_waits(queue._rlock, lambda: _getting.get(get_ident()))
        queue._reader._procession_of = number  # for who waits for several things

    return _procession_arm


def _sender(number: int, buffer: Foreign, original: Foreign) -> Callable[[Foreign], None]:
    """Return what the feeder thread sends with: the message's id goes behind its pickle."""

    def send_bytes(data: Foreign) -> None:
        message = buffer.writing
        size = min(len(data), MAX_SIZE)
        t = now()
        try:
            original(trailer.append(data, message) if message else data)
        except BaseException as error:
            buffer.writing = 0
            emit(SEND_DROPPED, 0, 0, number, message, WRITE_FAILED)
            hide(error)
            raise
        buffer.writing = 0
        if message:
            # At the time of its beginning, as another process may have received it already.
            emit(WRITTEN, 0, 0, number, message, 0, size, t)

    return send_bytes


def _receiver(number: int, original: Foreign) -> Callable[[], Foreign]:
    """Return what ``get`` receives with, while it still has the place in the queue."""

    def recv_bytes() -> Foreign:
        ident = get_ident()
        _tell_empty(original, _getting.get(ident))
        try:
            data = original()
        except BaseException as error:
            hide(error)
            raise
        call = _getting.pop(ident, None)
        where = call.where if call is not None else site(_getframe(1))
        message = trailer.read(data)
        size = len(data) - trailer.SIZE if message else len(data)
        emit(RECEIVED, 0, where, number, message, 0, min(size, MAX_SIZE))
        return data

    return recv_bytes


def _poller(original: Foreign) -> Callable[..., Foreign]:
    """Return what ``get`` waits with if it has a timeout, and ``empty`` asks with."""

    def poll(timeout: Foreign = 0.0) -> Foreign:
        if timeout > 0:
            _tell_empty(original, _getting.get(get_ident()))
        try:
            return original(timeout)
        except BaseException as error:
            hide(error)
            raise

    return poll


def _tell_empty(method: Foreign, call: Optional[Call]) -> None:
    """Tell that a call waits, if there is nothing for the method of a pipe's end to receive."""
    if call is not None and not call.blocks and not can_receive(getattr(method, "__self__", None)):
        call.wait()


def _patch_put(patch: Patch, cls: Foreign, full: type[BaseException]) -> None:
    original = vars(cls)["put"]

    @patch.replace(cls, "put")
    def put(self: Foreign, obj: Foreign, block: Foreign = True, timeout: Foreign = None) -> Foreign:
        channel = self._procession
        if not channel:
            try:
                return original(self, obj, block, timeout)
            except BaseException as error:
                hide(error)
                raise
        ident, coming = get_ident(), self._buffer.coming
        call = Call(channel, site(_getframe(1)), ids.new(), partial(preview, obj))
        coming[ident] = call
        try:
            return original(self, obj, block, timeout)
        except BaseException as error:
            if ident in coming and call.blocks:
                emit(SEND_GAVE_UP, 0, call.where, channel)
            elif ident in coming and isinstance(error, full):
                vain.tell(SEND_GAVE_UP, 0, call.where, channel)
            hide(error)
            raise
        finally:
            coming.pop(ident, None)


def _patch_get(patch: Patch, cls: Foreign, empty: type[BaseException]) -> None:
    original = cls.get

    @patch.replace(cls, "get")
    def get(self: Foreign, block: Foreign = True, timeout: Foreign = None) -> Foreign:
        channel = self._procession
        if not channel:
            try:
                return original(self, block, timeout)
            except BaseException as error:
                hide(error)
                raise
        ident = get_ident()
        call = _getting[ident] = Call(channel, site(_getframe(1)))
        key = expect(self, ("_rlock",), Entry(call.wait)) if timeout is None else None
        try:
            return original(self, block, timeout)
        except BaseException as error:
            if ident in _getting and call.blocks:
                emit(RECEIVE_GAVE_UP, 0, call.where, channel)
            elif ident in _getting and isinstance(error, empty):
                vain.tell(POLLED, 0, call.where, channel)
            hide(error)
            raise
        finally:
            _getting.pop(ident, None)
            forget(key)


def patch_empty(patch: Patch, cls: Foreign) -> None:
    """Hook ``empty``, where it finds nothing."""
    original = cls.empty

    @patch.replace(cls, "empty")
    def empty(self: Foreign) -> Foreign:
        try:
            found = original(self)
        except BaseException as error:
            hide(error)
            raise
        if self._procession and found:
            vain.tell(POLLED, 0, site(_getframe(1)), self._procession)
        return found


def patch_close(patch: Patch, cls: Foreign, is_closed: Callable[[Foreign], bool]) -> None:
    """Hook ``close``, where it closes something."""
    original = cls.close

    @patch.replace(cls, "close")
    def close(self: Foreign) -> Foreign:
        if self._procession and not is_closed(self):
            emit(CHANNEL_CLOSED, 0, site(_getframe(1)), self._procession)
        try:
            return original(self)
        except BaseException as error:
            hide(error)
            raise


def _patch_feeder_error(patch: Patch, cls: Foreign) -> None:
    """Hook what the feeder thread calls for a message that cannot be pickled."""
    original = cls._on_queue_feeder_error

    def _on_queue_feeder_error(e: Foreign, obj: Foreign) -> Foreign:
        buffer = _feeding(get_ident())
        if buffer is not None and buffer.writing:
            emit(SEND_DROPPED, 0, 0, buffer.channel, buffer.writing, UNPICKLABLE)
            buffer.writing = 0
        tidy(e)
        return original(e, obj)

    disguise(_on_queue_feeder_error, original)
    patch.set(cls, "_on_queue_feeder_error", staticmethod(_on_queue_feeder_error))


def _feeding(ident: int) -> Foreign:
    from .queue_buffer import feeding

    reference: Foreign = feeding.get(ident)
    return None if not isinstance(reference, weakref.ref) else reference()
