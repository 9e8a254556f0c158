"""Hooks of ``Barrier``: who comes, and who goes on or finds it broken."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ..frames import hide
from ..records import BARRIER, BARRIER_PASSED, BARRIER_REACHED
from ..sites import site
from ..writer import emit
from .making import made, tell_lock, traceable
from .process import nanoseconds

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

_BROKEN = -2
"""The state of a barrier that not all came to; see ``threading.Barrier``."""

_getframe = sys._getframe


def patch_barrier(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.synchronize.Barrier``."""
    barrier = module.Barrier
    traceable(patch, barrier)
    _patch_init(patch, barrier)
    _patch_wait(patch, barrier)


def _patch_init(patch: Patch, cls: Foreign) -> None:
    original = cls.__init__

    @patch.replace(cls, "__init__")
    def __init__(
        self: Foreign,
        parties: Foreign,
        action: Foreign = None,
        timeout: Foreign = None,
        *,
        ctx: Foreign,
    ) -> None:
        try:
            original(self, parties, action, timeout, ctx=ctx)
        except BaseException as error:
            hide(error)
            raise
        made(self, _getframe(1), _open)


def _open(barrier: Foreign, frame: Foreign) -> None:
    """Give a barrier an id and tell of it."""
    tell_lock(barrier, BARRIER, barrier._parties, frame)


def _patch_wait(patch: Patch, cls: Foreign) -> None:
    original = cls.wait  # threading's own; it is hooked for these barriers alone

    @patch.replace(cls, "wait")
    def wait(self: Foreign, timeout: Foreign = None) -> Foreign:
        number, where, index = self._procession, 0, -1
        if number:
            where = site(_getframe(1))
            limit = nanoseconds(self._timeout if timeout is None else timeout)
            emit(BARRIER_REACHED, 0, where, number, 0, limit)
        try:
            index = original(self, timeout)
            return index
        except BaseException as error:
            hide(error)
            raise
        finally:
            if number:
                # One that was reset is not broken, though those who waited are told so.
                broken = index < 0 and self._state == _BROKEN
                emit(BARRIER_PASSED, broken, where, number, 0, index)
