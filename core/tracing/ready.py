"""Records that differ in nothing but their time: the rest is packed once for a line and a thread.

For what happens most often, :func:`tell` does it. The hooks that matter most look their record up
by themselves, as a function in between costs as much as the look-up::

    frame = _getframe(1)
    try:
        put(ready[mine, id(frame.f_code), frame.f_lasti, get_ident()])
    except KeyError:
        tell(mine, frame, ACQUIRED, number)

``mine``, from :func:`new`, stands for the kind and the resource.
"""

from __future__ import annotations

import itertools
from _thread import get_ident
from typing import TYPE_CHECKING

from .sites import is_kept, ready, site
from .writer import middle, put

if TYPE_CHECKING:
    from types import FrameType

MOST = 10_000
"""Records that are kept; those of locks that are no more are among them."""

new = itertools.count(1).__next__
"""Return a number that stands for a kind and a resource."""


def tell(mine: int, frame: FrameType, kind: int, resource: int) -> None:
    """Write a record at the nearest line of the program, and keep it if that is ``frame``'s own."""
    words = ready.get((mine, id(frame.f_code), frame.f_lasti, get_ident()))
    if words is None:
        words = middle(kind, 0, site(frame), resource)
        if is_kept(frame):
            if len(ready) >= MOST:
                ready.clear()
            ready[mine, id(frame.f_code), frame.f_lasti, get_ident()] = words
    put(words)
