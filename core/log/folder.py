"""Where a process of ours leaves its notes: one folder a user, names that tell the process."""

from __future__ import annotations

import functools
import os
import re
import sys
import time

NAME = "procession"
LOGS = "logs"
STEM = re.compile(r"(\d{8}-\d{6})-(\d{1,10})")
"""When a process was started (UTC), and its number; the ending says what the file is."""
TIME = "%Y%m%d-%H%M%S"


def state_folder() -> str:
    """Return the folder for what must outlive a process; it need not be there.

    It is the one that Qt calls ``AppLocalDataLocation``. Where nobody's home is known, it is one
    that cannot be made.
    """
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    elif sys.platform == "darwin":
        base = os.path.join(home, "Library", "Application Support")
    else:
        given = os.environ.get("XDG_DATA_HOME", "")
        base = given if os.path.isabs(given) else os.path.join(home, ".local", "share")
    return os.path.join(base if os.path.isabs(base) else os.devnull, NAME)


def logs_folder() -> str:
    """Return the folder of the logs; it need not be there."""
    return os.path.join(state_folder(), LOGS)


def own_stem() -> str:
    """Return what the names of this process's files begin with."""
    return _stem(os.getpid())


@functools.cache
def _stem(pid: int) -> str:
    return f"{time.strftime(TIME, time.gmtime())}-{pid}"


def stems(folder: str) -> dict[str, set[str]]:
    """Return the processes that left files in a folder, the latest first: stem -> endings."""
    found: dict[str, set[str]] = {}
    try:
        names = os.listdir(folder)
    except OSError:
        return {}
    for name in sorted(names, reverse=True):
        match = STEM.match(name)
        if match is not None:
            found.setdefault(match[0], set()).add(name[match.end() :])
    return found


def pid_of(stem: str) -> int:
    """Return the number of the process with this stem."""
    return int(stem.rpartition("-")[2])


def started_s(stem: str) -> int:
    """Return when the process with this stem was started, in seconds since 1970."""
    import calendar  # here: it takes long, and a window is painted before anybody asks

    try:
        return calendar.timegm(time.strptime(stem.rpartition("-")[0], TIME))
    except (ValueError, OverflowError):
        return 0


def private(path: str, flags: int) -> int:
    """Open a file as ``open`` wants it done: for its user alone, and never through a link.

    Raises:
        OSError: it cannot be opened.
    """
    for name in ("O_NOFOLLOW", "O_BINARY"):  # each is some system's own
        flags |= getattr(os, name, 0)
    return os.open(path, flags, 0o600)
