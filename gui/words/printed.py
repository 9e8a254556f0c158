"""What processes print where that alone tells what they do: shared memory itself is not traced."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from .filled import fill

if TYPE_CHECKING:
    from core.model.world import Process, World


def told_by_prints(world: World) -> bool:
    """Return whether processes do little else that is seen than to use memory, maybe with locks."""
    others = (world.channels, world.pools, world.proxies)
    locks = all(lock.type in ("lock", "rlock") for lock in world.locks.values())
    return bool(world.memories) and locks and not any(others)


def without_name(process: Process) -> str:
    """Return the last line that a process printed, without its own name before it."""
    return retold(process.printed.removeprefix(f"{process.name}: "))


def retold(line: str) -> str:
    """Return a line that a scenario printed in the language of now; any other as it is."""
    for pattern, told in _known().items():
        found = re.fullmatch(pattern, line)
        if found is not None:
            return fill(told, **found.groupdict())
    return line


def _known() -> dict[str, str]:
    """Return pattern of a line -> the line in the language of now."""
    translate = QCoreApplication.translate
    return {
        r"(?P<n>\d+) lines, and every three belong together\.": translate(
            "Printed", "{n} lines, and every three belong together."
        ),
        r"(?P<n>\d+) lines, (?P<whole>\d+) of (?P<all>\d+) threes belong together\.": translate(
            "Printed", "{n} lines, {whole} of {all} threes belong together."
        ),
        r"Line (?P<n>\d+) is Writer (?P<who>\d+)'s, in the middle of Writer (?P<other>\d+)'s "
        r"three\.": translate(
            "Printed", "Line {n} is Writer {who}'s, in the middle of Writer {other}'s three."
        ),
        r"(?P<n>\d+) additions, and the total is (?P<total>-?\d+): (?P<lost>-?\d+) are "
        r"lost\.": translate(
            "Printed", "{n} additions, and the total is {total}: {lost} are lost."
        ),
        r"read (?P<seen>-?\d+), wrote (?P<wrote>-?\d+)": translate(
            "Printed", "read {seen}, wrote {wrote}"
        ),
    }
