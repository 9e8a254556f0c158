"""Hooks of locks and semaphores, which ``multiprocessing`` builds on one class, ``SemLock``."""

from __future__ import annotations

import sys
from _thread import get_ident
from typing import TYPE_CHECKING

from .. import vain
from ..frames import hide
from ..patching import disguise
from ..ready import new, tell
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
from ..sites import ready, site
from ..writer import emit, put
from .entering import enter
from .making import Open, made, patch_init, tell_lock, traceable
from .process import nanoseconds

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

SPINS = 60
"""How often a lock that is taken is tried again before the process sleeps: some 5 microseconds.

Our two records make a hold that was nothing last about 2, less than it takes to sleep and be woken.
"""

_getframe = sys._getframe


def patch_synchronize(patch: Patch, module: Foreign) -> None:
    """Hook the locks and semaphores of ``multiprocessing.synchronize``."""
    base = module.SemLock
    traceable(patch, base, _arm)
    patch.set(base, "_procession_marks", (0, 0))
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
    got, gave = lock._procession_marks = new(), new()

    def acquire(block: Foreign = True, timeout: Foreign = None) -> Foreign:
        # What C does first, too: a free lock costs no second record.
        if timeout is None and take(False):
            frame = _getframe(1)
            try:
                put(ready[got, id(frame.f_code), frame.f_lasti, get_ident()])
            except KeyError:
                tell(got, frame, ACQUIRED, number)
            return True
        return _take(take, number, _getframe(1), block, timeout)

    def release() -> None:
        frame = _getframe(1)
        try:
            put(ready[gave, id(frame.f_code), frame.f_lasti, get_ident()])
        except KeyError:
            tell(gave, frame, RELEASED, number)
        try:
            give()
        except BaseException as error:
            emit(RELEASE_FAILED, 0, site(frame), number)
            hide(error)
            raise

    lock.acquire, lock.release = disguise(acquire, take), disguise(release, give)


def _take(take: Foreign, number: int, frame: Foreign, block: Foreign, timeout: Foreign) -> Foreign:
    """Acquire a lock that is not free, or try to, or with a timeout."""
    where = site(frame)
    if timeout is None or type(timeout) in (int, float):
        if timeout is not None and take(False):
            emit(ACQUIRED, 0, where, number)
            return True
        if not block or (timeout is not None and timeout <= 0):
            vain.tell(ACQUIRE_GAVE_UP, 0, where, number)
            return False
    emit(ACQUIRE_BLOCKED, 0, where, number, 0, nanoseconds(timeout))
    try:
        taken = any(take(False) for _ in range(SPINS)) or take(block, timeout)
    except BaseException as error:
        emit(ACQUIRE_GAVE_UP, 0, where, number, 0, 1)
        hide(error)
        raise
    emit(ACQUIRED if taken else ACQUIRE_GAVE_UP, 0, where, number, 0, not taken)
    return taken


def _patch_with(patch: Patch, base: Foreign) -> None:
    """Hook ``with lock:``, which goes past ``acquire`` and ``release``."""

    @patch.replace(base, "__enter__")
    def __enter__(self: Foreign) -> Foreign:
        number, semlock = self._procession, self._semlock
        try:
            if not number:
                return enter(semlock)
            if semlock.acquire(False):
                tell(self._procession_marks[0], _getframe(1), ACQUIRED, number)
                return True
            return _take(semlock.acquire, number, _getframe(1), True, None)
        except BaseException as error:
            hide(error)
            raise

    @patch.replace(base, "__exit__")
    def __exit__(self: Foreign, *args: Foreign) -> Foreign:
        number = self._procession
        if number:
            tell(self._procession_marks[1], _getframe(1), RELEASED, number)
        try:
            return self._semlock.__exit__(*args)
        except BaseException as error:
            if number:
                emit(RELEASE_FAILED, 0, site(_getframe(1)), number)
            hide(error)
            raise
