"""The buffer of a Queue between ``put`` and the feeder thread, with an id for each message."""

from __future__ import annotations

import collections
import sys
import weakref
from _thread import get_ident
from typing import TYPE_CHECKING

from .. import ids
from ..preview import preview
from ..records import SEND_DROPPED, SENT, UNPICKLABLE
from ..sites import site
from ..writer import emit, emit_with

if TYPE_CHECKING:
    from ..foreign import Foreign
    from .calls import Call

feeding: dict[int, Foreign] = {}
"""Feeder thread -> a weak reference to the buffer that it feeds from."""


def make_buffer_class(sentinel: object) -> Foreign:
    """Return the class of a buffer whose end is marked with ``sentinel``."""

    class Buffer(collections.deque):  # type: ignore[type-arg]  # 3.9 knows no deque[...] at run time
        """What stands in it are pairs (id of the message or 0, object).

        Attributes:
            channel: id of the queue.
            writing: id of the message that the feeder thread has taken out and not yet written.
            coming: thread -> the put() that it is in, until the message is in the buffer.
        """

        def __init__(self, channel: int) -> None:
            super().__init__()
            self.channel = channel
            self.writing = 0
            self.coming: dict[int, Call] = {}
            self._reference = weakref.ref(self)

        def append(self, obj: Foreign) -> None:
            """Take a message, for which there is a place in the queue now: it counts as sent."""
            message = 0
            if obj is not sentinel:
                call = self.coming.pop(get_ident(), None)
                message = call.message if call is not None else ids.new()
                where = call.where if call is not None else site(sys._getframe(1))
                emit_with(preview(obj), SENT, 0, where, self.channel, message, 0, 0)
            super().append((message, obj))

        def popleft(self) -> Foreign:
            """Hand the next message to the feeder thread.

            Raises:
                IndexError: there is none.
            """
            message, obj = super().popleft()
            if self.writing:  # the one before never came to be written
                emit(SEND_DROPPED, 0, 0, self.channel, self.writing, UNPICKLABLE)
            self.writing = message
            ident = get_ident()
            if obj is sentinel:
                feeding.pop(ident, None)
            elif feeding.get(ident) is not self._reference:
                feeding[ident] = self._reference
            return obj

    return Buffer
