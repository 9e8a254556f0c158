"""Learns when a process dies, whoever its parent is, and with which exit code."""

from __future__ import annotations

import contextlib
import os
import selectors
import struct
import sys
import time

# linux/pidfd.h: struct pidfd_info, ioctl PIDFD_GET_INFO, PIDFD_INFO_EXIT (since Linux 6.15).
_INFO = struct.Struct("=QQ11Ii")
_INFO_EXIT = 1 << 3
_GET_INFO = 3 << 30 | _INFO.size << 16 | 0xFF << 8 | 11


class Deaths:
    """Watches processes by pidfd; where the system has none, by looking at each of them.

    A pidfd stands for this very process: a pid that is used again is not taken for it.
    """

    def __init__(self) -> None:
        """Watch nobody yet."""
        self._selector = selectors.DefaultSelector()
        self._pidfds: dict[int, int] = {}
        self._looked_at: set[int] = set()
        self._already: set[int] = set()
        self._told: dict[int, int] = {}

    def watch(self, pid: int) -> None:
        """Begin to watch a process, which may be dead already."""
        if pid in self._pidfds or pid in self._looked_at:
            return
        if not hasattr(os, "pidfd_open"):
            self._looked_at.add(pid)
            return
        try:
            fd = os.pidfd_open(pid)
        except ProcessLookupError:
            self._already.add(pid)
        except OSError:  # an old kernel, or no descriptor left
            self._looked_at.add(pid)
        else:
            self._pidfds[pid] = fd
            self._selector.register(fd, selectors.EVENT_READ, pid)

    def wait(self, seconds: float) -> set[int]:
        """Sleep until a watched process is dead, at most ``seconds``; return the dead ones."""
        dead = self._already | {pid for pid in self._looked_at if not is_running(pid)}
        if dead:
            seconds = 0.0
        if self._pidfds:
            dead |= {key.data for key, _ in self._selector.select(seconds)}
        elif seconds > 0:
            time.sleep(seconds)
        for pid in dead:  # at once: its parent is about to reap it, and then nobody can tell
            status = _zombie_status(pid)
            if status is not None:
                self._told.setdefault(pid, os.waitstatus_to_exitcode(status))
        return dead

    def exit_code(self, pid: int) -> int | None:
        """Return how a dead process ended: -9 after SIGKILL, or None where nobody can tell."""
        if pid in self._told:
            return self._told[pid]
        status = _zombie_status(pid)
        if status is None and pid in self._pidfds:
            status = _reaped_status(self._pidfds[pid])
        return None if status is None else os.waitstatus_to_exitcode(status)

    def tell(self, pid: int, exit_code: int) -> None:
        """Note how a process ended that we have reaped ourselves."""
        if pid in self._pidfds or pid in self._looked_at:
            self._told[pid] = exit_code

    def forget(self, pid: int) -> None:
        """Watch this process no longer."""
        self._looked_at.discard(pid)
        self._already.discard(pid)
        self._told.pop(pid, None)
        fd = self._pidfds.pop(pid, None)
        if fd is not None:
            self._selector.unregister(fd)
            os.close(fd)

    def close(self) -> None:
        """Forget all."""
        for pid in list(self._pidfds):
            self.forget(pid)
        self._selector.close()


def is_running(pid: int) -> bool:
    """Say whether there is such a process and it is no zombie."""
    if sys.platform == "linux":
        fields = stat_fields(pid)
        return fields is not None and fields[0] not in (b"Z", b"X")
    import psutil

    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def stat_fields(pid: int) -> list[bytes] | None:
    """Return the fields of ``/proc/PID/stat`` from the state on (man proc_pid_stat), or None."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            return file.read().rpartition(b")")[2].split()
    except OSError:
        return None


def _zombie_status(pid: int) -> int | None:
    """Return the wait status of a process that nobody has reaped yet: field 52 of its stat."""
    fields = stat_fields(pid) if sys.platform == "linux" else None
    if fields is None or fields[0] != b"Z" or len(fields) < 50:
        return None
    return int(fields[49])


def _reaped_status(pidfd: int) -> int | None:
    """Return the wait status that the kernel keeps for those who hold a pidfd."""
    if sys.platform != "linux":
        return None
    import fcntl

    info = bytearray(_INFO.size)
    struct.pack_into("=Q", info, 0, _INFO_EXIT)
    with contextlib.suppress(OSError):
        fcntl.ioctl(pidfd, _GET_INFO, info)
        fields = _INFO.unpack(info)
        if fields[0] & _INFO_EXIT:
            return int(fields[-1])
    return None
