"""Several processes in one row of the inspector: who waits since when, of many only the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from . import lists
from .states import seconds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.world import World

    from .names import Names

MOST = 4  # names in one row; then how many more
translate = QCoreApplication.translate


def waiting(waiters: Mapping[str, int], world: World, names: Names, now_ns: int) -> str:
    """Return who waits, in order of arrival, each with how long: never who is next."""
    if not waiters:
        return translate("Facts", "nobody")
    shown = [
        lists.phrases((names.process(world, p), seconds(max(0, now_ns - since))))
        for p, since in list(waiters.items())[:MOST]
    ]
    return "\n".join(shown + _more(len(waiters)))


def people(processes: list[str], world: World, names: Names) -> str:
    """Return the names of processes, of many only the first."""
    if not processes:
        return translate("Facts", "nobody")
    shown = [names.process(world, p) for p in processes[:MOST]]
    return lists.names(shown + _more(len(processes)))


def _more(count: int) -> list[str]:
    if count <= MOST:
        return []
    return [translate("Facts", "{n} more").format(n=count - MOST)]
