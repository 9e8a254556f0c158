"""Hooks of ``Condition``: waits and notifies; its lock is hooked as any other.

A lock that a condition makes for itself has the condition's id, so that ``with condition:`` shows
as taking the condition. One that the program passes keeps its own.
"""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from .. import vain
from ..frames import hide
from ..records import CONDITION, NOTIFIED, WAIT_BEGAN, WAIT_ENDED
from ..sites import site
from ..writer import emit
from .making import made, tell_lock, traceable
from .process import nanoseconds

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

SLEEPS_FOR = "_procession_for"
"""The attribute of a condition within an event: the id of the event, as which it waits."""

_getframe = sys._getframe


def patch_condition(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.synchronize.Condition``."""
    condition = module.Condition
    traceable(patch, condition)
    patch.set(condition, SLEEPS_FOR, 0)
    _patch_init(patch, condition)
    _patch_wait(patch, condition)
    _patch_notify(patch, condition)


def _patch_init(patch: Patch, cls: Foreign) -> None:
    original = cls.__init__

    @patch.replace(cls, "__init__")
    def __init__(self: Foreign, lock: Foreign = None, *, ctx: Foreign) -> None:
        try:
            original(self, lock, ctx=ctx)
        except BaseException as error:
            hide(error)
            raise
        made(self, _getframe(1), partial(_open, passed=lock))


def _open(condition: Foreign, frame: Foreign, passed: Foreign) -> None:
    """Give a condition an id, and the same to the lock that it has made; tell of it.

    Nobody holds a condition whose lock has an id of its own: its value is 0.
    """
    lock = condition._lock
    own = lock is not passed
    number = tell_lock(condition, CONDITION, lock._semlock._get_value() if own else 0, frame)
    if not own:
        return
    before = {name: getattr(lock, name) for name in ("acquire", "release")}
    lock._procession = number
    lock._procession_arm()
    for name, method in before.items():
        if vars(condition).get(name) is method:  # a subclass may have its own
            setattr(condition, name, getattr(lock, name))


def _is_owned(condition: Foreign) -> bool:
    """Return whether this thread has the condition's lock; without it all calls are refused."""
    try:
        return bool(condition._lock._semlock._is_mine())
    except Exception:
        return False


def _patch_wait(patch: Patch, cls: Foreign) -> None:
    original = cls.wait

    @patch.replace(cls, "wait")
    def wait(self: Foreign, timeout: Foreign = None) -> Foreign:
        number, where, woken = self._procession or self._procession_for, 0, False
        looks = not self._procession and type(timeout) in (int, float) and timeout <= 0
        if number and not _is_owned(self):
            number = 0
        if number:
            where = site(_getframe(1))
            if not looks:
                emit(WAIT_BEGAN, 0, where, number, 0, nanoseconds(timeout))
        try:
            woken = original(self, timeout)
            return woken
        except BaseException as error:
            hide(error)
            raise
        finally:
            if number and not looks:
                emit(WAIT_ENDED, not woken, where, number)
            elif number and not woken:  # an event that somebody polls
                vain.tell(WAIT_ENDED, 1, where, number)


def _patch_notify(patch: Patch, cls: Foreign) -> None:
    original = cls.notify

    @patch.replace(cls, "notify")
    def notify(self: Foreign, n: Foreign = 1) -> Foreign:
        if self._procession and _is_owned(self):
            everyone = type(n) is not int or n >= sys.maxsize  # as notify_all has it
            count = -1 if everyone else max(n, 0)
            emit(NOTIFIED, 0, site(_getframe(1)), self._procession, 0, count)
        try:
            return original(self, n)
        except BaseException as error:
            hide(error)
            raise
