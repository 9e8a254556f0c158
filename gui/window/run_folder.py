"""The folders of a window's own recordings, and those whose window is no more."""

from __future__ import annotations

import os
import re
import stat
import sys
import tempfile

import psutil

PREFIX = "procession-run-"
LESSON = "procession-lesson-"
"""What the folders of runs and those of open lessons are called."""
END = r"[a-z0-9_]{8}"
"""As ``tempfile.mkdtemp`` makes it: nobody's own folder looks like that by accident."""
FILE = "run.procession"
OWNER = "window"
"""The file that says which process the folder belongs to."""
LASTING = "/var/tmp"
"""Where temporary files outlive a restart of the machine (FHS 5.15); not every system has it."""


def make_folder(prefix: str = PREFIX) -> tempfile.TemporaryDirectory[str]:
    """Return a new folder that belongs to this process.

    Args:
        prefix: what it is for.

    Raises:
        OSError: there is no room for it.
    """
    folder = tempfile.TemporaryDirectory(
        prefix=prefix,
        dir=_places()[0],
        ignore_cleanup_errors=True,  # what is still open: the next window removes it
    )
    take_over(folder.name)
    return folder


def leave_behind(folder: str) -> None:
    """Let a folder outlive this process, with all that is in it, for the next window to find.

    Raises:
        OSError: it cannot be renamed.
    """
    kept = tempfile.mkdtemp(prefix=PREFIX, dir=os.path.dirname(folder))
    os.rmdir(kept)
    os.rename(folder, kept)


def take_over(folder: str) -> None:
    """Make a folder this process's own.

    Raises:
        OSError: it is not there any more, or cannot be written.
    """
    owner = psutil.Process()
    with open(os.path.join(folder, OWNER), "w", encoding="ascii") as file:
        file.write(f"{owner.pid} {owner.create_time()}")


def abandoned_folders(parent: str | None = None, prefix: str = PREFIX) -> list[str]:
    """Return the folders of windows that are no more.

    Args:
        parent: where to look; None for where such folders are made.
        prefix: what they were for.
    """
    name = re.compile(re.escape(prefix) + END)
    return [
        entry.path
        for place in (_places() if parent is None else [parent])
        for entry in _entries(place)
        if name.fullmatch(entry.name) and _is_ours(entry) and _is_abandoned(entry.path)
    ]


def _places() -> list[str]:
    """Return where folders of runs may be; new ones are made in the first."""
    usual = tempfile.gettempdir()
    lasts = "TMPDIR" not in os.environ and os.access(LASTING, os.W_OK | os.X_OK)
    return list(dict.fromkeys([LASTING, usual] if lasts else [usual]))


def _entries(place: str) -> list[os.DirEntry[str]]:
    try:
        return list(os.scandir(place))
    except OSError:
        return []


def _is_ours(entry: os.DirEntry[str]) -> bool:
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return False
    if not stat.S_ISDIR(status.st_mode):
        return False
    return sys.platform == "win32" or status.st_uid == os.getuid()


def _is_abandoned(path: str) -> bool:
    """Return whether the process that the folder belongs to is certainly no more."""
    try:
        with open(os.path.join(path, OWNER), encoding="ascii") as file:
            pid, created = file.read(80).split()
        process = psutil.Process(int(pid))
        return abs(process.create_time() - float(created)) > 1.0  # else it is another of that id
    except psutil.NoSuchProcess:
        return True
    except (OSError, ValueError, psutil.Error):
        return False
