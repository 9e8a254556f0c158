"""Tells of what the program makes, and not of what ``multiprocessing`` makes for itself."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING, Callable

from .. import ids
from ..frames import hide
from ..names import assigned
from ..pickling import ARM, ID, carry_id
from ..records import LOCK_CREATED
from ..sites import is_users, site, user_frame
from ..writer import emit, text

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

Open = Callable[["Foreign", "Foreign"], None]
"""Gives a new object, made in a frame, its id, and tells of it."""

_getframe = sys._getframe


def _stay(_: Foreign) -> None:
    """Have no hooks to put in place."""


def traceable(patch: Patch, cls: Foreign, arm: Callable[[Foreign], None] = _stay) -> None:
    """Let the objects of a class have an id, which they carry through pickling.

    Args:
        patch: the changes of the family.
        cls: the class.
        arm: puts the hooks of one object in place.
    """
    patch.set(cls, ID, 0)
    patch.set(cls, ARM, arm)
    carry_id(patch, cls)


def made(thing: Foreign, frame: Foreign, opens: Open) -> None:
    """Tell of an object that ``frame`` has made, if that is the program's doing."""
    if not thing._procession and is_users(frame):
        with contextlib.suppress(Exception):  # not traced; it works as ever
            opens(thing, frame)


def patch_init(patch: Patch, cls: Foreign, opens: Open) -> None:
    """Hook a constructor whose only argument is the context."""
    original = cls.__init__

    @patch.replace(cls, "__init__")
    def __init__(self: Foreign, *, ctx: Foreign) -> None:
        try:
            original(self, ctx=ctx)
        except BaseException as error:
            hide(error)
            raise
        made(self, _getframe(1), opens)


def tell_lock(lock: Foreign, kind: int, value: int, frame: Foreign) -> int:
    """Give a lock, or one of its kin, its id; tell of it and return the id."""
    user = user_frame(frame)
    number, key = ids.new(), ids.new()
    text(key, "".join(assigned(user)))
    emit(LOCK_CREATED, kind, site(user), number, key, value)
    lock._procession = number
    return number
