"""The folder of a run's recording, and the removal of those whose window was killed."""

from __future__ import annotations

import os
import re
import shutil
import stat
import sys
import tempfile

import psutil

PREFIX = "procession-run-"
NAME = re.compile(PREFIX + r"[a-z0-9_]{8}")
"""As ``tempfile.mkdtemp`` makes it: nobody's own folder looks like that by accident."""
OWNER = "window"
"""The file that says which process the folder belongs to."""


def make_folder() -> tempfile.TemporaryDirectory[str]:
    """Return a new folder that belongs to this process.

    Raises:
        OSError: there is no room for it.
    """
    folder = tempfile.TemporaryDirectory(prefix=PREFIX)
    _sign(folder.name)
    return folder


def leave_behind(path: str) -> None:
    """Put a recording where the next window finds it, as if this one had been killed.

    Raises:
        OSError: there is no room for it.
    """
    folder = tempfile.mkdtemp(prefix=PREFIX)
    _sign(folder)
    shutil.move(path, folder)


def _sign(folder: str) -> None:
    owner = psutil.Process()
    with open(os.path.join(folder, OWNER), "w", encoding="ascii") as file:
        file.write(f"{owner.pid} {owner.create_time()}")


def clean_old_folders(parent: str | None = None) -> None:
    """Remove the folders of windows that are no more: only ours, and only where that is certain.

    Args:
        parent: where to look; None for the temporary folder.
    """
    for path in abandoned_folders(parent):
        shutil.rmtree(path, ignore_errors=True)


def abandoned_folders(parent: str | None = None) -> list[str]:
    """Return the folders of windows that are no more.

    Args:
        parent: where to look; None for the temporary folder.
    """
    try:
        entries = list(os.scandir(parent or tempfile.gettempdir()))
    except OSError:
        return []
    return [
        entry.path
        for entry in entries
        if NAME.fullmatch(entry.name) and _is_ours(entry) and _is_abandoned(entry.path)
    ]


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
