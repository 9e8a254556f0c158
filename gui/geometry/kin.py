"""Kin: what is alike, because the same line of the program made it for the same purpose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.world import Channel, Lock, Process

UNNAMED = "Process"  # how multiprocessing calls who has no name of its own


def kin_of_process(process: Process, name: str, parents: str | None) -> str:
    """Return what a process has in common with its kin: its parent's kin, and what it is to do.

    Args:
        process: of which.
        name: under which it is shown.
        parents: kin of its parent; None if it has none: then it is like nobody.
    """
    return "" if parents is None else f"{parents}/{process.target or stem(name)}"


def kin_of_resource(thing: Channel | Lock, size: int) -> str:
    """Return what a queue, a pipe or a lock has in common with its kin.

    Args:
        thing: of which.
        size: how much it has room for.
    """
    line = f"{thing.where.file}:{thing.where.line}" if thing.where else ""
    return f"{thing.type} {size} {thing.creator} {line}"


def stem(name: str) -> str:
    """Return a name without the numbers at its end."""
    return re.sub(r"[\s\-_:#.\d]+$", "", name)


def title_of(names: Sequence[str], kin: str) -> str:
    """Return what a group of processes is called: what their names share, else their target."""
    stems = {stem(name) for name in names}
    shared = stems.pop() if len(stems) == 1 else ""
    return shared if shared not in ("", UNNAMED) else kin.rpartition("/")[2]
