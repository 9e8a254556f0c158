"""Lets the id of a lock or a queue survive pickling, beside the state that the class pickles."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from .frames import hide

if TYPE_CHECKING:
    from .foreign import Foreign
ID = "_procession"
"""The attribute that holds the id of a traced object; 0 in its class."""
ARM = "_procession_arm"
"""The method that puts the hooks of one object in place."""


def carry_id(patch: Foreign, cls: Foreign) -> None:
    """Make a class carry the id of its objects through pickling.

    The state setter, the sixth part of what ``__reduce_ex__`` returns, leaves the state itself as
    it is, for subclasses that take it apart. Only a process that is being started gets it: what
    else copies an object (``copy.copy``) knows of no sixth part.
    """

    def __reduce_ex__(self: Foreign, protocol: Foreign) -> Foreign:
        try:
            reduced = object.__reduce_ex__(self, max(protocol, 2))
        except BaseException as error:  # most often that it is not shared that way
            hide(error)
            raise
        number = self.__dict__.get(ID, 0)
        if not number or type(reduced) is not tuple or not _is_spawning():
            return reduced
        if len(reduced) > 2 and _is_plain(reduced[2]):
            return reduced
        parts: tuple[Foreign, ...] = (*reduced, None, None, None, None)
        function, arguments, state, items, pairs, setter = parts[:6]
        if setter is not None:  # the program's own
            return reduced
        return function, arguments, (state, number), items, pairs, restore

    patch.set(cls, "__reduce_ex__", __reduce_ex__)


def _is_spawning() -> bool:
    """Return whether this thread pickles what a process that it starts begins with."""
    context: Foreign = sys.modules.get("multiprocessing.context")
    return context is not None and context.get_spawning_popen() is not None


def _is_plain(state: Foreign) -> bool:
    """Return whether a state is an object's ``__dict__``, which holds the id anyway."""
    return type(state) is dict and ID in state


def restore(thing: Foreign, state: Foreign) -> None:
    """Set the state of an unpickled object, and its id."""
    inner, number = state
    if hasattr(thing, "__setstate__"):
        thing.__setstate__(inner)
    elif inner:
        thing.__dict__.update(inner)
    try:
        thing.__dict__[ID] = number
        getattr(thing, ARM)()
    except Exception:  # not traced here, but it works
        pass
