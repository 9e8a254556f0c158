"""Gives the hooked functions to modules that have bound the originals by name before.

``from multiprocessing.connection import wait`` keeps the function that was there. A module can have
done so before us in one place only, the fork server, which imports modules ahead
(``set_forkserver_preload``, or the main module) and knows nothing of us.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

from .sites import OURS, is_library

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .foreign import Foreign


def rebind(replaced: Iterable[tuple[Foreign, Foreign]]) -> None:
    """Replace what the program's modules have under any name of their own.

    Args:
        replaced: pairs (original function, the one in its place).
    """
    wanted = {id(original): (original, ours) for original, ours in replaced}
    for module in list(sys.modules.values()):
        if type(module) is not ModuleType or not _is_programs(module):
            continue
        names = vars(module)
        for name, value in list(names.items()):
            found = wanted.get(id(value))
            if found is not None and found[0] is value:
                names[name] = found[1]


def _is_programs(module: ModuleType) -> bool:
    name, file = module.__dict__.get("__name__"), module.__dict__.get("__file__")
    if type(name) is not str or type(file) is not str:
        return False
    return name.partition(".")[0] != OURS and not is_library(name, file)
