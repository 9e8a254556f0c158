"""Hooks of ``Event``: set, clear, and the waits that find it not set."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from ..frames import hide
from ..records import EVENT, FLAG_CLEARED, FLAG_SET
from ..sites import site
from ..writer import emit
from .condition import SLEEPS_FOR
from .entering import Entry, expect, forget
from .making import patch_init, tell_lock, traceable

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

_getframe = sys._getframe


def patch_event(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.synchronize.Event``."""
    event = module.Event
    traceable(patch, event)
    patch_init(patch, event, _open)
    _patch_change(patch, event, "set", FLAG_SET)
    _patch_change(patch, event, "clear", FLAG_CLEARED)
    _patch_wait(patch, event)


def _open(event: Foreign, frame: Foreign) -> None:
    """Give an event an id and tell of it."""
    tell_lock(event, EVENT, 0, frame)


def _patch_change(patch: Patch, cls: Foreign, name: str, kind: int) -> None:
    """Hook ``set`` or ``clear``, which are told inside, in the order in which they happen."""
    original = getattr(cls, name)

    @patch.replace(cls, name)
    def change(self: Foreign) -> Foreign:
        number, key = self._procession, None
        if number:
            tell = partial(emit, kind, 0, site(_getframe(1)), number)
            key = expect(self, ("_cond", "_lock"), Entry(entered=tell))
        try:
            return original(self)
        except BaseException as error:
            hide(error)
            raise
        finally:
            forget(key)


def _patch_wait(patch: Patch, cls: Foreign) -> None:
    """Hook ``wait``, which asks its condition to wait if there is something to wait for."""
    original = cls.wait

    @patch.replace(cls, "wait")
    def wait(self: Foreign, timeout: Foreign = None) -> Foreign:
        if self._procession:
            setattr(self._cond, SLEEPS_FOR, self._procession)
        try:
            return original(self, timeout)
        except BaseException as error:
            hide(error)
            raise
