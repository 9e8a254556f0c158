"""Hooks of the resource tracker: what it is told to remove, in case it is killed and cannot."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from .. import ids
from ..frames import hide
from ..records import TRACKED, UNTRACKED
from ..writer import text

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

LETTERS = {"semaphore": "s", "shared_memory": "m"}
"""What is kept under a name by the system, and outlives all of its users."""


def patch_tracker(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.resource_tracker``, whose functions are methods of one object."""
    for name, kind in (("register", TRACKED), ("unregister", UNTRACKED)):
        _patch_method(patch, module.ResourceTracker, name, kind)
        patch.set(module, name, getattr(module._resource_tracker, name))


def _patch_method(patch: Patch, cls: Foreign, method: str, kind: int) -> None:
    original = getattr(cls, method)

    @patch.replace(cls, method)
    def tell(self: Foreign, name: Foreign, rtype: Foreign) -> Foreign:
        if rtype in LETTERS:
            with contextlib.suppress(Exception):
                text(ids.new(), LETTERS[rtype] + name, kind=kind)
        try:
            return original(self, name, rtype)
        except BaseException as error:
            hide(error)
            raise
