"""The letters that stand in the badge of a process."""

from __future__ import annotations

import re

from .plain import ESCAPE, bare


def letters(name: str) -> str:
    """Return the letters of a badge: the initial, or the initial and the number at the end."""
    name = signs(name)
    if not name:
        return "?"
    number = re.search(r"(\d{1,3})$", name)
    return name[0] + (number.group(1) if number and number.start() else "")


def signs(name: str) -> str:
    """Return a name without the escapes of what is no sign."""
    return ESCAPE.sub("", bare(name)).strip()
