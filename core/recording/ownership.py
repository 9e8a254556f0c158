"""One writer a file: whoever records into a file holds a lock on it until it is finished."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

from ..language import later
from .format import RecordingError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FAR = 1 << 40
"""Windows locks bytes, and nobody may read them: these are behind the end of every recording."""


@contextlib.contextmanager
def owned(path: str | Path, *, make: bool = False) -> Iterator[None]:
    """Be the one who writes a file, for as long as the ``with`` block lasts.

    The system takes the lock away from a process that is no more. A file that cannot be opened is
    left to whoever writes it to complain of.

    Args:
        path: the file.
        make: an empty one is made if there is none.

    Raises:
        RecordingError: somebody else is writing it.
    """
    fd = _open(path, os.O_RDWR | (os.O_CREAT if make else 0))
    try:
        if fd is not None and not _lock(fd):
            said = later("Recording", "{name} is just being written by another Procession.").format(
                name=os.fspath(path)
            )
            raise RecordingError(said)
        yield
    finally:
        if fd is not None:
            os.close(fd)


def _open(path: str | Path, flags: int) -> int | None:
    with contextlib.suppress(OSError, ValueError):
        if not os.path.exists(path) or os.path.isfile(path):  # no pipe, which might block
            return os.open(path, flags, 0o644)
    return None


def _lock(fd: int) -> bool:
    """Return whether the lock is ours now; where there are no locks, it is."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(fd, FAR, os.SEEK_SET)
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:  # a file system without locks
        return True
    return True
