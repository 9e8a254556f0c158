"""What every installer says of Procession: its names, its words, its addresses."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

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

GENERIC_NAME = "Multiprocessing Viewer"
"""What kind of program it is."""

RECORDING = f"{TITLE} recording"
"""What a recording is called."""


class Words(NamedTuple):
    """All of that in one language.

    Attributes:
        locale: of the language; empty for English.
        summary, generic_name, description, recording: as above.
    """

    locale: str
    summary: str
    generic_name: str
    description: str
    recording: str


ENGLISH = Words("", SUMMARY, GENERIC_NAME, DESCRIPTION, RECORDING)
CHINESE = Words(
    "zh_CN",
    "观察使用 multiprocessing 的 Python 程序",
    "多进程程序观察器",
    "在真正的子进程中运行使用 multiprocessing 的 Python 程序，显示进程之间发生的事：有哪些进程，"
    "数据怎样经过队列和管道，谁持有锁，谁在等待。可以实时观看，可以逐个事件前进和后退，"
    "也可以从记录文件重新播放。",
    f"{TITLE} 记录文件",
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
