"""Hooks of ``SimpleQueue``: a pipe with a lock at each end, whose messages carry their ids."""

from __future__ import annotations

import sys
import weakref
from _thread import get_ident
from functools import partial
from typing import TYPE_CHECKING, Callable

from .. import ids, trailer
from ..frames import hide
from ..patching import disguise
from ..preview import preview
from ..readiness import can_receive, can_send
from ..records import (
    RECEIVE_GAVE_UP,
    RECEIVED,
    SEND_BLOCKED,
    SEND_DROPPED,
    SEND_GAVE_UP,
    SENT,
    SIMPLE_QUEUE,
    WRITE_FAILED,
    WRITTEN,
)
from ..sites import site
from ..writer import emit, emit_with
from .calls import Call
from .entering import Entry, expect, forget
from .making import patch_init, traceable
from .pipe import LARGE
from .queue import MAX_SIZE, open_queue, patch_close, patch_empty

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

_getframe = sys._getframe


_putting: dict[tuple[int, int], Call] = {}
_getting: dict[tuple[int, int], Call] = {}
"""(Thread, queue) -> the call, until its message is sent or received."""


def patch_simple_queue(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.queues.SimpleQueue``."""
    queue = module.SimpleQueue
    traceable(patch, queue, _arm)
    patch_init(patch, queue, partial(open_queue, kind=SIMPLE_QUEUE))
    _patch_put(patch, queue)
    _patch_get(patch, queue)
    patch_empty(patch, queue)
    patch_close(patch, queue, lambda queue: queue._reader.closed)


def _arm(queue: Foreign) -> None:
    """Put the hooks at both ends of one queue's pipe; they hold on to neither."""
    reader, writer, number = queue._reader, queue._writer, queue._procession
    receive, send = type(reader).recv_bytes, type(writer).send_bytes
    reader.recv_bytes = disguise(_receiver(number, weakref.ref(reader), receive), receive)
    writer.send_bytes = disguise(_sender(number, weakref.ref(writer), send), send)


def _sender(number: int, reference: Foreign, original: Foreign) -> Callable[..., Foreign]:
    """Return what ``put`` sends with, inside of its lock: the id goes behind the pickle."""

    def send_bytes(buf: Foreign, *arguments: Foreign, **keywords: Foreign) -> Foreign:
        writer, call = reference(), _putting.pop((get_ident(), number), None)
        if call is None:  # the program's own doing
            return original(writer, buf, *arguments, **keywords)
        size, where, message = len(buf), call.where, call.message
        blocks = size > LARGE or not can_send(writer, size)
        shown = min(size, MAX_SIZE)
        emit_with(call.words(), SENT, 0, where, number, message, 0, shown)
        if blocks:
            emit(SEND_BLOCKED, 0, where, number, message)
        try:
            original(writer, trailer.append(buf, message))
        except BaseException as error:
            emit(SEND_DROPPED, 0, where, number, message, WRITE_FAILED)
            hide(error)
            raise
        if blocks:
            emit(WRITTEN, 0, where, number, message, 0, shown)
        return None

    return send_bytes


def _receiver(number: int, reference: Foreign, original: Foreign) -> Callable[..., Foreign]:
    """Return what ``get`` receives with, inside of its lock."""

    def recv_bytes(*arguments: Foreign, **keywords: Foreign) -> Foreign:
        reader, call = reference(), _getting.pop((get_ident(), number), None)
        if call is None:  # the program's own doing
            return original(reader, *arguments, **keywords)
        if not can_receive(reader):
            call.wait()
        try:
            data = original(reader)
        except BaseException as error:
            emit(RECEIVE_GAVE_UP, 0, call.where, number)
            hide(error)
            raise
        message = trailer.read(data)
        size = len(data) - trailer.SIZE if message else len(data)
        emit(RECEIVED, 0, call.where, number, message, 0, min(size, MAX_SIZE))
        return data

    return recv_bytes


def _patch_put(patch: Patch, cls: Foreign) -> None:
    original = cls.put

    @patch.replace(cls, "put")
    def put(self: Foreign, obj: Foreign) -> Foreign:
        channel, key, place = self._procession, None, (get_ident(), self._procession)
        if channel:
            words = preview(obj)
            call = Call(channel, site(_getframe(1)), ids.new(), lambda: words)
            key = expect(self, ("_wlock",), Entry(call.wait))
            _putting[place] = call
        try:
            return original(self, obj)
        except BaseException as error:
            if place in _putting and _putting[place].blocks:
                emit(SEND_GAVE_UP, 0, _putting[place].where, channel)
            hide(error)
            raise
        finally:
            _putting.pop(place, None)
            forget(key)


def _patch_get(patch: Patch, cls: Foreign) -> None:
    original = cls.get

    @patch.replace(cls, "get")
    def get(self: Foreign) -> Foreign:
        channel, key, place = self._procession, None, (get_ident(), self._procession)
        if channel:
            call = _getting[place] = Call(channel, site(_getframe(1)))
            key = expect(self, ("_rlock",), Entry(call.wait))
        try:
            return original(self)
        except BaseException as error:
            if place in _getting and _getting[place].blocks:
                emit(RECEIVE_GAVE_UP, 0, _getting[place].where, channel)
            hide(error)
            raise
        finally:
            _getting.pop(place, None)
            forget(key)
