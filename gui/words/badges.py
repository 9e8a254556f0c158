"""The letters that stand in the badge of a process."""

from __future__ import annotations

import re

from .plain import ESCAPE, bare

PROCESS = "进程"
"""How Chinese names of processes may begin, as 进程 A: it tells nobody apart."""


def letters(name: str) -> str:
    """Return the letters of a badge: the initial, or the initial and the number at the end."""
    name = signs(name)
    rest = name.removeprefix(PROCESS).strip()
    if rest != name and rest.isdecimal():
        return rest[-3:]
    name = rest or name
    if not name:
        return "?"
    number = re.search(r"(\d{1,3})$", name)
    return name[0] + (number.group(1) if number and number.start() else "")


def signs(name: str) -> str:
    """Return a name without the escapes of what is no sign."""
    return ESCAPE.sub("", bare(name)).strip()
