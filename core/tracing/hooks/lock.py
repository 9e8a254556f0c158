"""Hooks of locks and semaphores, which ``multiprocessing`` builds on one class, ``SemLock``."""

from __future__ import annotations

import contextlib
import sys
from _thread import get_ident
from typing import TYPE_CHECKING

from .. import ids, vain
from ..frames import hide
from ..names import assigned
from ..patching import disguise
from ..pickling import carry_id
from ..ready import new, tell
from ..records import (
    ACQUIRE_BLOCKED,
    ACQUIRE_GAVE_UP,
    ACQUIRED,
    BOUNDED_SEMAPHORE,
    LOCK,
    LOCK_CREATED,
    RELEASE_FAILED,
    RELEASED,
    RLOCK,
    SEMAPHORE,
)
from ..sites import is_users, ready, site, user_frame
from ..writer import emit, put, text
from .process import nanoseconds

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

_KINDS = {
    "Lock": LOCK,
    "RLock": RLOCK,
    "Semaphore": SEMAPHORE,
    "BoundedSemaphore": BOUNDED_SEMAPHORE,
}
_getframe = sys._getframe


def patch_synchronize(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.synchronize``."""
    base = module.SemLock
    patch.set(base, "_procession", 0)
    patch.set(base, "_procession_arm", _arm)
    patch.set(base, "_procession_marks", (0, 0))
    carry_id(patch, base)
    _patch_with(patch, base)
    for name, kind in _KINDS.items():
        _patch_init(patch, getattr(module, name), kind)
    original = base._make_methods

    @patch.replace(base, "_make_methods")
    def _make_methods(self: Foreign) -> None:
        original(self)
        if self._procession:
            _arm(self)


def _patch_init(patch: Patch, cls: Foreign, kind: int) -> None:
    original = cls.__init__

    @patch.replace(cls, "__init__")
    def __init__(self: Foreign, *arguments: Foreign, **keywords: Foreign) -> None:
        try:
            original(self, *arguments, **keywords)
        except BaseException as error:
            hide(error)
            raise
        frame = _getframe(1)
        if not self._procession and is_users(frame):
            with contextlib.suppress(Exception):  # not traced; it works as ever
                _open(self, kind, frame)


def _open(lock: Foreign, kind: int, frame: Foreign) -> None:
    """Give a lock an id and tell of it."""
    number, value = ids.new(), lock._semlock._get_value()
    user = user_frame(frame)
    key = ids.new()
    text(key, "".join(assigned(user)))
    emit(LOCK_CREATED, kind, site(user), number, key, value)
    lock._procession = number
    _arm(lock)


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
        taken = take(block, timeout)
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
        number = self._procession
        if not number:
            return self._semlock.__enter__()
        frame, take = _getframe(1), self._semlock.acquire
        if take(False):
            tell(self._procession_marks[0], frame, ACQUIRED, number)
            return True
        try:
            return _take(take, number, frame, True, None)
        except BaseException as error:
            hide(error)
            raise

    @patch.replace(base, "__exit__")
    def __exit__(self: Foreign, *args: Foreign) -> Foreign:
        number = self._procession
        if not number:
            return self._semlock.__exit__(*args)
        frame = _getframe(1)
        tell(self._procession_marks[1], frame, RELEASED, number)
        try:
            return self._semlock.__exit__(*args)
        except BaseException as error:
            emit(RELEASE_FAILED, 0, site(frame), number)
            hide(error)
            raise
