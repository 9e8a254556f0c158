"""What every installer says of Procession: its names, its words, its addresses."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The checkout."""

NAME = "procession"
"""Of the program, the package, and the menu entry's file."""

TITLE = "Procession"
"""As people read it."""

IDENTIFIER = "io.github.procession.Procession"
"""In the reverse-domain form that macOS and software centres want."""

SUMMARY = "Watch Python programs that use multiprocessing"

DESCRIPTION = (
    "Runs Python programs that use multiprocessing in real child processes and shows what happens "
    "between them: processes, messages on their way through queues and pipes, who holds a lock and "
    "who waits for it. Live, step by step, backwards, and again from a recording."
)

SUFFIX = ".procession"
"""Of recordings."""

MIME = "application/x-procession"
"""Of recordings."""

LESSON_SUFFIX = ".lesson"
"""Of lessons."""

LESSON_MIME = "application/x-procession-lesson"
"""Of lessons."""


def version() -> str:
    """Return the version, read where it stands: the application need not be importable."""
    text = (ROOT / "core" / "version.py").read_text(encoding="utf-8")
    found = re.search(r'VERSION = "([^"]+)"', text)
    if found is None:
        raise ValueError("core/version.py names no version.")
    return found[1]


def publisher() -> str:
    """Return who stands in the licence."""
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    found = re.search(r"^Copyright \(c\) \d+ (.+)$", text, re.MULTILINE)
    if found is None:
        raise ValueError("LICENSE names no holder.")
    return found[1]


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as Windows and macOS want it, in numbers: ``0.2.0rc1`` is 0, 2, 0, 0."""
    numbers = [int(part) for part in re.findall(r"^\d+|(?<=\.)\d+", version)][:4]
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth
