"""A ``put`` or a ``get`` under way: told to wait at most once, and at the moment when it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, Optional

from ..frames import hide
from ..patching import disguise
from ..records import RECEIVE_BLOCKED, SEND_BLOCKED
from ..writer import emit, emit_with

if TYPE_CHECKING:
    from ..foreign import Foreign


def _nothing() -> str:
    return ""


class Call:
    """A call that may have to wait: for another that is inside, for a message or for room.

    Attributes:
        channel: id of the queue.
        where: the line that calls.
        message: id of the message that is put; 0 in a ``get``.
        words: returns a preview of the message.
        blocks: whether it has been told to wait.
    """

    __slots__ = ("blocks", "channel", "message", "where", "words")

    def __init__(
        self, channel: int, where: int, message: int = 0, words: Callable[[], str] = _nothing
    ) -> None:
        """Begin the call."""
        self.channel, self.where, self.message = channel, where, message
        self.blocks = False
        self.words = words

    def wait(self) -> None:
        """Tell, once, that the call waits."""
        if self.blocks:
            return
        self.blocks = True
        if self.message:
            words = self.words()
            emit_with(words, SEND_BLOCKED, 0, self.where, self.channel, self.message, 0, 0)
        else:
            emit(RECEIVE_BLOCKED, 0, self.where, self.channel)


def waits(block: Foreign, timeout: Foreign) -> bool:
    """Return whether a call with these arguments is ready to wait."""
    return bool(block) and not (type(timeout) in (int, float) and timeout <= 0)


def tell_waits(lock: Foreign, current: Callable[[], Optional[Call]]) -> None:
    """Let a queue's own lock tell that a call waits in its ``acquire``.

    Args:
        lock: the lock; what is put into it holds on to its C part only.
        current: returns the call that this thread is in.
    """
    take = getattr(getattr(lock, "_semlock", None), "acquire", None)
    if take is None:  # another kind of lock, by a subclass
        return

    def acquire(block: Foreign = True, timeout: Foreign = None) -> Foreign:
        try:
            if timeout is None or type(timeout) in (int, float):
                if take(False):  # what C does first, too
                    return True
                call = current()
                if call is not None and waits(block, timeout):
                    call.wait()
            return take(block, timeout)
        except BaseException as error:
            hide(error)
            raise

    lock.acquire = disguise(acquire, take)
