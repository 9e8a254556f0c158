"""The folder in which a run's processes leave their records, and what tells them that we live."""

from __future__ import annotations

import contextlib
import mmap
import os
import re
import shutil
import stat
import sys
import tempfile
import time

from ..tracing.records import (
    CONTROL_FILE,
    CONTROL_SIZE,
    HEARTBEAT,
    HEARTBEAT_OFFSET,
    LIFELINE_FILE,
    RING_PREFIX,
    TRACKED_FILE,
)
from . import leftovers

PREFIX = "procession-"
NAME = re.compile(PREFIX + r"[a-z0-9_]{8}")
"""As ``tempfile.mkdtemp`` makes it: nobody's own folder looks like that by accident."""

SHARED_MEMORY = "/dev/shm"
ROOM = 16 * 1024 * 1024
"""Bytes that must be free in shared memory, else the session goes to the temporary folder."""

_BINARY = getattr(os, "O_BINARY", 0)

OLD_SECONDS = 30.0
"""A folder younger than this may belong to a supervisor that has not locked it yet."""


class Session:
    """The session of one run: folder, control page with the heartbeat, lifeline.

    The lifeline is a FIFO of which only we hold the write end. Each traced process has it open for
    reading and lets the kernel kill it as soon as the last writer is gone, so that none of them
    outlives us, however we end.
    """

    def __init__(self, parent: str | None = None) -> None:
        """Make the folder with all that a traced process expects in it.

        Args:
            parent: where the folder is made; None for shared memory, or else the temporary folder.

        Raises:
            OSError: there is no room for it.
        """
        self.path = tempfile.mkdtemp(prefix=PREFIX, dir=parent or next(iter(_parents()), None))
        self._lifeline = self._control_fd = -1
        try:
            control = os.path.join(self.path, CONTROL_FILE)
            self._control_fd = os.open(control, os.O_RDWR | os.O_CREAT | _BINARY, 0o600)
            _lock(self._control_fd)
            os.write(self._control_fd, bytes(CONTROL_SIZE))
            self._control = mmap.mmap(self._control_fd, CONTROL_SIZE)
            self._lifeline = _make_lifeline(os.path.join(self.path, LIFELINE_FILE))
        except BaseException:
            if self._control_fd >= 0:
                os.close(self._control_fd)
            self._remove()
            raise
        self.beat()

    def _remove(self) -> None:
        """Remove a folder that was not finished, by name: to list it takes a descriptor."""
        for name in (CONTROL_FILE, LIFELINE_FILE):
            with contextlib.suppress(OSError):
                os.unlink(os.path.join(self.path, name))
        with contextlib.suppress(OSError):
            os.rmdir(self.path)

    def beat(self) -> None:
        """Say in the control page that the rings are being read."""
        HEARTBEAT.pack_into(self._control, HEARTBEAT_OFFSET, time.perf_counter_ns())

    def close(self) -> None:
        """Remove the folder; what is still alive of the program is killed by the lifeline."""
        if self._control.closed:
            return
        self._control.close()
        if self._lifeline >= 0:
            os.close(self._lifeline)
        os.close(self._control_fd)  # before its folder: Windows removes no file that is open
        shutil.rmtree(self.path, ignore_errors=True)


def clean_old_sessions(parents: list[str] | None = None) -> None:
    """Remove the folders of runs whose supervisor was killed: only ours, and only dead ones.

    Args:
        parents: where to look; None for all places in which a session may be made.
    """
    for parent in parents or _parents():
        with contextlib.suppress(OSError), os.scandir(parent) as entries:
            for entry in entries:
                if re.fullmatch(NAME, entry.name) and _is_abandoned(entry):
                    leftovers.clean(os.path.join(entry.path, TRACKED_FILE))
                    shutil.rmtree(entry.path, ignore_errors=True)


def _is_abandoned(entry: os.DirEntry[str]) -> bool:
    try:
        status = entry.stat(follow_symlinks=False)
        if not stat.S_ISDIR(status.st_mode) or time.time() - status.st_mtime < OLD_SECONDS:
            return False
        if sys.platform != "win32" and status.st_uid != os.getuid():
            return False
        known = (CONTROL_FILE, LIFELINE_FILE, TRACKED_FILE, RING_PREFIX)
        if not all(name.startswith(known) for name in os.listdir(entry.path)):
            return False
        fd = os.open(os.path.join(entry.path, CONTROL_FILE), os.O_RDWR | _BINARY)
    except OSError:
        return False
    try:
        _lock(fd)
    except OSError:
        return False
    finally:
        os.close(fd)
    return True


def _parents() -> list[str]:
    """Return the places for a session, best first."""
    parents = []
    with contextlib.suppress(OSError):
        if os.access(SHARED_MEMORY, os.W_OK) and shutil.disk_usage(SHARED_MEMORY).free > ROOM:
            parents.append(SHARED_MEMORY)
    with contextlib.suppress(OSError):  # there may be none
        parents.append(tempfile.gettempdir())
    return parents


def _make_lifeline(path: str) -> int:
    """Make the FIFO and return its write end, -1 where the system has none."""
    if sys.platform == "win32":
        return -1
    os.mkfifo(path, 0o600)
    # A write end opens only while somebody reads.
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        return os.open(path, os.O_WRONLY | _BINARY)
    finally:
        os.close(reader)


def _lock(fd: int) -> None:
    """Take the lock that a living supervisor holds on its control page.

    Raises:
        OSError: somebody else holds it.
    """
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
