"""Which source line a call comes from, in 32 bits that are the same in every process."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Optional
from zlib import crc32

from .records import SITE
from .writer import text

if TYPE_CHECKING:
    from types import CodeType, FrameType

OURS = __name__.rpartition(".")[0]
"""The name under which this package is loaded."""

_LAUNCHER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "launch.py")
"""Runs as ``__main__``, outside of the package; what is printed after an error comes from there."""

_INTERNAL = -1
_NOWHERE = 0
_MAX = 20_000
"""Lines that are kept: a program that makes code for ever must not keep it all alive."""

_STDLIB = os.path.dirname(os.__file__) + os.sep
_STDLIB_NAMES: frozenset[str] = getattr(
    sys,
    "stdlib_module_names",  # Python 3.10
    frozenset(name.partition(".")[0] for name in os.listdir(os.path.dirname(os.__file__))),
)
_TRANSPARENT = ("multiprocessing.context", "multiprocessing.sharedctypes")
"""Modules that make things on behalf of their caller."""
_POOLS = ("multiprocessing.pool", "concurrent.futures.process")
_MACHINERY = ("multiprocessing.", "concurrent.futures")

ready: dict[tuple[int, int, int, int], bytes] = {}
"""The records of :mod:`ready`. They are kept as long as the lines that they name."""

_sites: dict[tuple[int, int], int] = {}
_kept: list[CodeType] = []  # an id() is a name only as long as the object lives


def site(frame: Optional[FrameType]) -> int:
    """Return the number of the nearest line outside of the standard library, from ``frame`` up.

    It is told to the supervisor at its first use. 0 where there is none: below what begins a child
    lie, after a fork, the frames of its parent, and they are not the child's.
    """
    while frame is not None:
        found = _sites.get((id(frame.f_code), frame.f_lasti))
        if found is None:
            found = _learn(frame)
        if found >= 0:
            return found
        frame = frame.f_back
    return 0


def is_kept(frame: FrameType) -> bool:
    """Return whether ``frame`` itself stands at a line of the program that has been told."""
    return _sites.get((id(frame.f_code), frame.f_lasti), _INTERNAL) > _NOWHERE


def _learn(frame: FrameType) -> int:
    code = frame.f_code
    number, told = _INTERNAL, True
    if not is_internal(frame):
        where = f"{code.co_filename}:{frame.f_lineno or 0}:{code.co_name}"
        number = crc32(where.encode("utf-8", "replace")) or 1
        told = text(number, where, 0, SITE)
    elif _begins_a_child(frame):
        number = _NOWHERE
    if told:
        if len(_kept) >= _MAX:
            forget()
        _kept.append(code)
        _sites[id(code), frame.f_lasti] = number
    return number


def _begins_a_child(frame: FrameType) -> bool:
    name = frame.f_globals.get("__name__")
    return frame.f_code.co_name == "_bootstrap" and name == "multiprocessing.process"


def is_internal(frame: FrameType) -> bool:
    """Return whether the frame is one of ours or of the standard library.

    A user's own ``queue.py`` is the user's. Code without a module, as ``multiprocessing`` makes it
    for accessors, is internal, and so is the command line of a spawned child.
    """
    name = frame.f_globals.get("__name__")
    if type(name) is not str:
        return True
    root = name.partition(".")[0]
    if root == OURS or name == OURS or name.startswith(OURS + "."):
        return True
    file = frame.f_code.co_filename
    if file == _LAUNCHER or file.startswith("<frozen"):
        return True
    if file == "<string>" and frame.f_back is None:
        return True
    return is_library(name, file)


def is_library(name: str, file: str) -> bool:
    """Return whether a module of this name and file is the standard library's."""
    if name.partition(".")[0] not in _STDLIB_NAMES:
        return False
    return file.startswith(_STDLIB) and f"{os.sep}site-packages{os.sep}" not in file


def user_frame(frame: Optional[FrameType]) -> Optional[FrameType]:
    """Return the nearest frame of the user's code, from ``frame`` up."""
    while frame is not None and is_internal(frame):
        frame = frame.f_back
    return frame


def is_users(frame: Optional[FrameType]) -> bool:
    """Return whether a constructor is called by the program, not by multiprocessing for itself.

    A Queue's own locks and pipe, a Pool's queues and the like are never shown.
    """
    while frame is not None:
        name = frame.f_globals.get("__name__")
        if type(name) is str and name not in _TRANSPARENT and not name.startswith(OURS + "."):
            return not name.startswith(_MACHINERY)
        frame = frame.f_back
    return False


def is_pools(frame: FrameType) -> bool:
    """Return whether a pool or an executor does something for itself in this frame."""
    return frame.f_globals.get("__name__") in _POOLS


def forget() -> None:
    """Tell every line anew: this process has a ring of its own now."""
    ready.clear()
    _sites.clear()
    _kept.clear()
