"""Whether Python and the operating system have what traced programs need."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..collecting.session import ROOM, SHARED_MEMORY
from ..language import translate
from ..reasons import reason

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
        said = translate(
            "Doctor", "Procession needs Python {needed} or newer; this is Python {here}."
        )
        yield said.format(needed=needed, here=here), "python3"
    yield from shared_memory()
    yield from semaphores()
    if sys.platform != "win32":
        yield from limits()


def shared_memory(folder: str = SHARED_MEMORY) -> Iterator[Lack]:
    """Yield what is wrong with the file system for shared memory."""
    if not sys.platform.startswith("linux"):
        return
    if not os.path.isdir(folder):
        said = translate("Doctor", "There is no {folder}, which locks and shared memory need.")
        yield said.format(folder=folder), ""
    elif not os.access(folder, os.W_OK | os.X_OK):
        said = translate(
            "Doctor", "{folder} cannot be written, which locks and shared memory need."
        )
        yield said.format(folder=folder), ""
    elif (free := shutil.disk_usage(folder).free) < ROOM:
        said = translate(
            "Doctor",
            "{folder} has only {free:.1f} MB free, of the {room:.0f} MB that a traced program "
            "needs (in Docker: {option}).",
        )
        values = {"free": free / 2**20, "room": ROOM / 2**20, "option": "--shm-size=256m"}
        yield said.format(folder=folder, **values), ""


def semaphores() -> Iterator[Lack]:
    """Yield why there are no locks, if there are none."""
    try:
        # Its name is removed at once under fork; otherwise a resource tracker would be started.
        methods = multiprocessing.get_all_start_methods()
        multiprocessing.get_context("fork" if "fork" in methods else None).Lock()
    except ImportError:  # https://bugs.python.org/issue3770
        said = translate(
            "Doctor",
            "This Python has no semaphores (multiprocessing.synchronize cannot be imported), so "
            "no program with locks, queues or pools runs in it.",
        )
        yield said, "python3"
    except OSError as error:
        said = translate(
            "Doctor", "No semaphore can be made ({reason}), so no program with locks runs here."
        )
        yield said.format(reason=reason(error)), ""


def limits() -> Iterator[Lack]:
    """Yield the limits that are too low."""
    import resource

    files = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    if files != resource.RLIM_INFINITY and files < FILES:
        said = translate(
            "Doctor",
            "No more than {files} files may be open at once (ulimit -Hn), of the {needed} that "
            "programs with many processes need.",
        )
        yield said.format(files=files, needed=FILES), ""
    if sys.platform.startswith("linux"):
        left = processes_left(CONTROL_GROUP)
        if left is not None and left < PROCESSES:
            said = translate(
                "Doctor",
                "Only {left} more processes may be started here (ulimit -u, or the limit of the "
                "container); a program may want {wanted}.",
            )
            yield said.format(left=max(left, 0), wanted=PROCESSES), ""


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
