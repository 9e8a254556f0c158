"""Hooks of locks and semaphores, which ``multiprocessing`` builds on one class, ``SemLock``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from .. import vain
from ..frames import hide
from ..patching import disguise
from ..records import (
    ACQUIRE_BLOCKED,
    ACQUIRE_GAVE_UP,
    ACQUIRED,
    BOUNDED_SEMAPHORE,
    LOCK,
    RELEASE_FAILED,
    RELEASED,
    RLOCK,
    SEMAPHORE,
)
from ..sites import site
from ..writer import emit
from .entering import enter
from .making import Open, made, patch_init, tell_lock, traceable
from .process import nanoseconds

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

_getframe = sys._getframe


def patch_synchronize(patch: Patch, module: Foreign) -> None:
    """Hook the locks and semaphores of ``multiprocessing.synchronize``."""
    base = module.SemLock
    traceable(patch, base, _arm)
    _patch_with(patch, base)
    patch_init(patch, module.Lock, _open_with(LOCK))
    patch_init(patch, module.RLock, _open_with(RLOCK))
    _patch_counting(patch, module.Semaphore, _open_with(SEMAPHORE))
    _patch_counting(patch, module.BoundedSemaphore, _open_with(BOUNDED_SEMAPHORE))
    original = base._make_methods

    @patch.replace(base, "_make_methods")
    def _make_methods(self: Foreign) -> None:
        original(self)
        if self._procession:
            _arm(self)


def _patch_counting(patch: Patch, cls: Foreign, opens: Open) -> None:
    original = cls.__init__

    @patch.replace(cls, "__init__")
    def __init__(self: Foreign, value: Foreign = 1, *, ctx: Foreign) -> None:
        try:
            original(self, value, ctx=ctx)
        except BaseException as error:
            hide(error)
            raise
        made(self, _getframe(1), opens)


def _open_with(kind: int) -> Open:
    def opens(lock: Foreign, frame: Foreign) -> None:
        """Give a lock an id and tell of it."""
        tell_lock(lock, kind, lock._semlock._get_value(), frame)
        _arm(lock)

    return opens


def _arm(lock: Foreign) -> None:
    """Put the hooks of one lock in place.

    ``acquire`` and ``release`` are builtin methods that ``SemLock`` copies to each instance. Ours
    hold on to the C object only, as those do, so that a lock dies when it would.
    """
    number = lock._procession
    take, give = lock._semlock.acquire, lock._semlock.release

    def acquire(block: Foreign = True, timeout: Foreign = None) -> Foreign:
        if timeout is None or type(timeout) in (int, float):
            # What C does first, too: a free lock costs no second record.
            if take(False):
                emit(ACQUIRED, 0, site(_getframe(1)), number)
                return True
            if not block or (timeout is not None and timeout <= 0):
                vain.tell(ACQUIRE_GAVE_UP, 0, site(_getframe(1)), number)
                return False
        where = site(_getframe(1))
        emit(ACQUIRE_BLOCKED, 0, where, number, 0, nanoseconds(timeout))
        try:
            taken = take(block, timeout)
        except BaseException as error:
            emit(ACQUIRE_GAVE_UP, 0, where, number, 0, 1)
            hide(error)
            raise
        emit(ACQUIRED if taken else ACQUIRE_GAVE_UP, 0, where, number, 0, not taken)
        return taken

    def release() -> None:
        where = site(_getframe(1))
        emit(RELEASED, 0, where, number)
        try:
            give()
        except BaseException as error:
            emit(RELEASE_FAILED, 0, where, number)
            hide(error)
            raise

    lock.acquire, lock.release = disguise(acquire, take), disguise(release, give)


def _patch_with(patch: Patch, base: Foreign) -> None:
    """Hook ``with lock:``, which goes past ``acquire`` and ``release``."""

    @patch.replace(base, "__enter__")
    def __enter__(self: Foreign) -> Foreign:
        try:
            return self.acquire() if self._procession else enter(self._semlock)
        except BaseException as error:
            hide(error)
            raise

    @patch.replace(base, "__exit__")
    def __exit__(self: Foreign, *args: Foreign) -> Foreign:
        try:
            return self.release() if self._procession else self._semlock.__exit__(*args)
        except BaseException as error:
            hide(error)
            raise
