"""Whether Python and the operating system have what traced programs need."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..collecting.session import ROOM, SHARED_MEMORY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .lack import Lack

PYTHON = (3, 11)
"""The first version of Python that runs Procession itself."""

FILES = 512
"""Descriptors that the supervisor should be allowed: two for each process of a program."""
PROCESSES = 64
"""Processes that a program should still be allowed to start."""

CONTROL_GROUP = "/sys/fs/cgroup"


def lacks() -> Iterator[Lack]:
    """Yield what is missing."""
    if sys.version_info < PYTHON:
        needed, here = (".".join(map(str, v[:2])) for v in (PYTHON, sys.version_info))
        yield f"Procession needs Python {needed} or newer; this is Python {here}.", "python3"
    if sys.platform.startswith("linux"):
        yield from shared_memory(SHARED_MEMORY)
    yield from semaphores()
    if sys.platform != "win32":
        yield from limits()


def shared_memory(folder: str) -> Iterator[Lack]:
    """Yield what is wrong with the file system for shared memory."""
    if not os.path.isdir(folder):
        yield f"There is no {folder}, which locks and shared memory need.", ""
    elif not os.access(folder, os.W_OK | os.X_OK):
        yield f"{folder} cannot be written, which locks and shared memory need.", ""
    elif (free := shutil.disk_usage(folder).free) < ROOM:
        yield (
            f"{folder} has only {free / 2**20:.1f} MB free, of the {ROOM / 2**20:.0f} MB that a "
            "traced program needs (in Docker: --shm-size=256m).",
            "",
        )


def semaphores() -> Iterator[Lack]:
    """Yield why there are no locks, if there are none."""
    try:
        # Its name is removed at once under fork; otherwise a resource tracker would be started.
        methods = multiprocessing.get_all_start_methods()
        multiprocessing.get_context("fork" if "fork" in methods else None).Lock()
    except ImportError:  # https://bugs.python.org/issue3770
        yield (
            "This Python has no semaphores (multiprocessing.synchronize cannot be imported), so "
            "no program with locks, queues or pools runs in it.",
            "python3",
        )
    except OSError as error:
        reason = str(error.strerror or error).lower()
        yield f"No semaphore can be made ({reason}), so no program with locks runs here.", ""


def limits() -> Iterator[Lack]:
    """Yield the limits that are too low."""
    import resource

    files = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    if files != resource.RLIM_INFINITY and files < FILES:
        yield (
            f"No more than {files} files may be open at once (ulimit -Hn), of the {FILES} that "
            "programs with many processes need.",
            "",
        )
    if sys.platform.startswith("linux"):
        left = processes_left(CONTROL_GROUP)
        if left is not None and left < PROCESSES:
            yield (
                f"Only {max(left, 0)} more processes may be started here (ulimit -u, or the limit "
                f"of the container); a program may want {PROCESSES}.",
                "",
            )


def processes_left(group: str) -> int | None:
    """Return how many more processes may be started; None if there is no limit.

    Args:
        group: the folder of the control group.
    """
    import resource

    left = []
    limit = resource.getrlimit(resource.RLIMIT_NPROC)[0]
    if limit != resource.RLIM_INFINITY and os.getuid() != 0:  # root is not bound by it
        left.append(limit - _processes_of(os.getuid()))
    try:
        most = Path(group, "pids.max").read_text().strip()
        if most.isdigit():
            left.append(int(most) - int(Path(group, "pids.current").read_text()))
    except (OSError, ValueError):
        pass
    return min(left, default=None)


def _processes_of(user: int) -> int:
    """Return how many processes and threads a user has: the limit counts both."""
    count = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if folder.stat().st_uid == user:
                count += len(os.listdir(folder / "task"))
        except OSError:  # it has ended meanwhile
            continue
    return count
