"""The program as a tree of processes: starts its root, lists it, signals it, ends all of it.

On Linux we are the subreaper of the program, so that a process whose parent is gone becomes our
child and no one escapes the list by leaving its session or its parent. On Windows a Job Object ends
the program with us (`job`); macOS has neither, there the descendants and the processes that made a
ring must do. What is written for Windows and macOS has been run on neither.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

from . import job
from .apart import apart
from .deaths import is_running, stat_fields

if TYPE_CHECKING:
    from collections.abc import Callable

_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36

FEW = 64
"""Of no more processes than these trackers are spared; of a fork bomb, `leftovers` removes all."""

_TRACKER = b"multiprocessing.resource_tracker"


class Tree:
    """All processes of one program.

    Attributes:
        root: pid of its main process, 0 before the start.
        exit_code: of the main process, once it is dead: -9 after SIGKILL.
        reported: pids of processes that are known to be the program's. Only where an orphan leaves
            the tree (not on Linux) are they looked at.
    """

    def __init__(self) -> None:
        """Become the one to whom orphans go; our children of before are not the program's."""
        self.root = 0
        self.exit_code: int | None = None
        self.reported: set[int] = set()
        self._process: subprocess.Popen[bytes] | None = None
        self._foreign = set(_children()[os.getpid()]) if _has_children() else set()
        self._job = job.Job()
        self._file_limit = _raise_file_limit()
        if sys.platform == "linux":
            _prctl(_PR_SET_CHILD_SUBREAPER, 1)

    def start(
        self,
        command: list[str],
        cwd: str = "",
        files: tuple[int | None, int | None, int | None] = (None, None, None),
        environment: dict[str, str] | None = None,
    ) -> int:
        """Start the main process, in a session of its own, and return its pid.

        It must be called in the main thread, before there are others: the child is tied to the life
        of the thread that forked it, and code runs in it between fork and exec.

        Args:
            command: the command line.
            cwd: its working folder; empty for ours.
            files: its descriptors 0, 1 and 2; None for ours.
            environment: its environment; None for ours.

        Raises:
            OSError: it cannot be started.
        """
        with apart() as flags:
            self._process = subprocess.Popen(
                command,
                stdin=files[0],
                stdout=files[1],
                stderr=files[2],
                cwd=cwd or None,
                env=environment,
                start_new_session=True,
                creationflags=flags,
                preexec_fn=_prepare(self._file_limit) if sys.platform == "linux" else None,
            )
        self._job.add(self._process)
        self.root = self._process.pid
        return self.root

    def members(self) -> list[int]:
        """Return the pids of all living processes of the program."""
        dead: set[int] = set()
        children = _children(dead)
        found: list[int] = []
        look = [pid for pid in children.get(os.getpid(), []) if pid not in self._foreign]
        while look:
            found += look
            look = [child for pid in look for child in children.get(pid, [])]
        if sys.platform == "linux":
            return [pid for pid in found if pid not in dead]
        found += self.reported.difference(found)
        return [pid for pid in found if is_running(pid)]

    def is_empty(self) -> bool:
        """Say whether nothing of the program is left, once all that is dead has been reaped."""
        if self.exit_code is None:
            return False
        if sys.platform == "linux" and not self._foreign:
            return not _has_children()
        return not self.members() and not _group_lives(self.root)

    def interrupt(self) -> None:
        """Send SIGINT to the program as a terminal would: to the root's process group."""
        if sys.platform != "win32" and self.root:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.root, signal.SIGINT)

    def signal(self, number: int) -> None:
        """Send a signal to every process of the program, and wake those that are suspended."""
        for pid in self.members():
            _kill(pid, number)
            if sys.platform == "linux" and (stat_fields(pid) or [b""])[0] in (b"T", b"t"):
                _kill(pid, signal.SIGCONT)

    def kill(self, spare_trackers: bool = False) -> bool:
        """Kill all that is there, once, and say whether anything was.

        All are suspended before the first is killed, so that nobody starts another meanwhile, and
        by groups, in which the system leaves nobody out who is just being forked. It takes a second
        call to see that nobody is left.

        Args:
            spare_trackers: leave multiprocessing's resource trackers, which end by themselves when
                the others are gone, after they have removed the semaphores that these left behind.
        """
        members = self.members()
        if sys.platform == "win32":
            for pid in members:
                _kill(pid, signal.SIGTERM)
            return bool(members)
        _suspend(members)
        spares = spare_trackers and len(members) <= FEW  # to read who is one takes milliseconds
        spared = set(filter(_is_tracker, members)) if spares else set()
        members = self.members()
        for pid in members:
            _kill(pid, signal.SIGCONT if pid in spared else signal.SIGKILL)
        return not spared.issuperset(members)

    def reap(self) -> dict[int, int]:
        """Take leave of the dead that are our children.

        Returns:
            pid -> exit code of those that came to us as orphans.
        """
        orphans: dict[int, int] = {}
        if self._process is not None and self.exit_code is None:
            self.exit_code = self._process.poll()
        if not hasattr(os, "waitid"):  # macOS and Windows, where no orphan comes to us
            return orphans
        with contextlib.suppress(ChildProcessError):
            while True:
                # Look first: a dead child that is not the program's stays for whom it belongs to.
                dead = os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
                if dead is None or dead.si_pid in self._foreign or dead.si_pid == self.root:
                    break
                pid, status = os.waitpid(dead.si_pid, os.WNOHANG)
                orphans[pid] = os.waitstatus_to_exitcode(status)
        return orphans

    def close(self) -> None:
        """Let go of the program, which must be over."""
        self._job.close()
        _set_file_limit(self._file_limit)
        if sys.platform == "linux":
            _prctl(_PR_SET_CHILD_SUBREAPER, 0)


def _raise_file_limit() -> int | None:
    """Allow ourselves as many descriptors as we may have, two a process; return the old limit."""
    if sys.platform == "win32":
        return None
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return soft


def _set_file_limit(soft: int | None) -> None:
    if sys.platform == "win32" or soft is None:
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def _prepare(file_limit: int | None) -> Callable[[], None]:
    """Return what a child runs before exec: from then on it is killed when our thread ends.

    It also gets back the limit that it would have had without us.
    """
    prctl, us = _libc_prctl(), os.getpid()

    def arm() -> None:
        _set_file_limit(file_limit)
        prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != us:  # we were gone before it was armed
            os._exit(1)

    return arm


def _libc_prctl() -> Callable[..., int]:
    import ctypes

    prctl: Callable[..., int] = ctypes.CDLL(None).prctl
    return prctl


def _prctl(option: int, value: int) -> None:
    _libc_prctl()(option, value, 0, 0, 0)


def _kill(pid: int, number: int) -> None:
    with contextlib.suppress(OSError):  # it is gone, which Windows calls an invalid argument
        os.kill(pid, number)


def _suspend(pids: list[int]) -> None:
    """Suspend processes, and those of their groups that were not seen; never our own group."""
    if sys.platform == "win32":
        return
    groups = set()
    for pid in pids:
        _kill(pid, signal.SIGSTOP)
        with contextlib.suppress(ProcessLookupError):
            groups.add(os.getpgid(pid))
    for group in groups - {os.getpgrp()}:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(group, signal.SIGSTOP)


def _group_lives(group: int) -> bool:
    """Say whether a process group has a process."""
    if sys.platform == "win32":
        return False
    try:
        os.killpg(group, 0)
    except (ProcessLookupError, PermissionError):
        return False
    return True


def _is_tracker(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return _TRACKER in file.read()
    except OSError:
        return False


def _has_children() -> bool:
    """Say whether this process has any child, dead or alive."""
    if not hasattr(os, "waitid"):
        return True
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    return True


def _children(dead: set[int] | None = None) -> dict[int, list[int]]:
    """Return the children of every process of the machine that we may see.

    Args:
        dead: gets the pids of those that wait to be reaped, where that is known at once.
    """
    children: dict[int, list[int]] = {os.getpid(): []}
    for pid, parent in _parents(set() if dead is None else dead).items():
        children.setdefault(parent, []).append(pid)
    return children


def _parents(dead: set[int]) -> dict[int, int]:
    """Return pid -> pid of its parent."""
    if sys.platform != "linux":
        import psutil

        return {p.pid: p.info["ppid"] or 0 for p in psutil.process_iter(["ppid"])}
    parents = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            fields = stat_fields(int(name))
            if fields is not None:
                parents[int(name)] = int(fields[1])
                if fields[0] in (b"Z", b"X"):
                    dead.add(int(name))
    return parents
