"""The module that a program asks for in vain, as its traceback names it."""

from __future__ import annotations

import re

_LAST_LINE = re.compile(r"^ModuleNotFoundError: No module named '(\w+)'\s*\Z", re.MULTILINE)


def missing_module(traceback: str) -> str:
    """Return the name of the module for want of which a program ended; empty for any other end.

    A module within a package is none: the package is there then, in another version perhaps.

    Args:
        traceback: as Python prints it.
    """
    match = _LAST_LINE.search(traceback)
    return match[1] if match else ""
