"""Keeps our imports and the program's apart where both have a module of one name.

A program may have its own ``types.py`` or ``signal.py``. It must get them although we have imported
the standard library's, and we must not run them although they come first on ``sys.path``.
"""

from __future__ import annotations

import contextlib
import os
import sys
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING

from .sites import OURS

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

_LIBRARY = os.path.dirname(os.__file__)


def make_way(folder: str, there: Set[str]) -> None:
    """Forget the modules that only we have imported and that the program has in its folder.

    Args:
        folder: the first one on the program's ``sys.path``.
        there: names of the modules that a program finds imported without us.
    """
    try:
        files = {name.partition(".")[0] for name in os.listdir(folder)}
    except OSError:
        return
    roots = {name.partition(".")[0] for name in sys.modules if name not in there}
    for root in (roots & files) - there - {"__main__", OURS}:
        spec = PathFinder.find_spec(root, [folder])
        if spec is None or spec.loader is None:  # a folder that is no package
            continue
        for name in list(sys.modules):
            if name == root or name.startswith(root + "."):
                del sys.modules[name]


@contextlib.contextmanager
def library_only() -> Iterator[None]:
    """Let imports find the standard library alone; not for long, and not beside other threads.

    What is imported meanwhile and lies in the program's folder, too, is forgotten afterwards.
    """
    before, there = sys.path[:], set(sys.modules)
    sys.path[:] = [path for path in before if path.startswith(_LIBRARY)]
    try:
        yield
    finally:
        sys.path[:] = before
        if before and before[0]:
            make_way(before[0], there)
