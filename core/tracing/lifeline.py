"""Ties the life of this process to the supervisor's: it is killed when the supervisor is gone.

The session's FIFO has one writer, the supervisor. A reader with O_ASYNC is sent its signal, here
SIGKILL, by the kernel as soon as that writer is gone (man fcntl, F_SETSIG): no thread is needed,
and neither ``setsid`` nor an orphan's new parent changes anything.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import Optional

from .records import LIFELINE_FILE

HIGH = 512
"""Descriptors from here on: the program's own get the numbers that they get without us."""

_open: Optional[tuple[int, tuple[int, int]]] = None  # descriptor, (device, inode)


def tie(session: str) -> None:
    """Tie this process to the supervisor; end at once if the supervisor is gone already."""
    global _open
    if sys.platform != "linux":  # no F_SETSIG; there the supervisor's list of pids has to do
        return
    import fcntl

    _drop_inherited()
    try:
        low = os.open(os.path.join(session, LIFELINE_FILE), os.O_RDONLY | os.O_NONBLOCK)
    except FileNotFoundError:
        os.kill(os.getpid(), signal.SIGKILL)
        return
    except OSError:
        return
    try:
        fd = _move_up(low)
        fcntl.fcntl(fd, fcntl.F_SETOWN, os.getpid())
        fcntl.fcntl(fd, _F_SETSIG, signal.SIGKILL)
        fcntl.fcntl(fd, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)
        status = os.fstat(fd)
        _open = fd, (status.st_dev, status.st_ino)
        # The supervisor may have gone before the signal was asked for: an end of file says so.
        if not os.read(fd, 1):
            os.kill(os.getpid(), signal.SIGKILL)
    except BlockingIOError:
        pass  # nothing to read, and somebody who could write: the supervisor lives
    except OSError:
        pass


_F_SETSIG = 10


def _move_up(low: int) -> int:
    """Return a copy of the descriptor with a high number, and close ``low``; or ``low`` itself."""
    import fcntl

    try:
        high = fcntl.fcntl(low, fcntl.F_DUPFD_CLOEXEC, HIGH)
    except OSError:  # the limit on descriptors is lower
        return low
    os.close(low)
    return high


def _drop_inherited() -> None:
    """After a fork: the parent's open file would send its signal to the parent."""
    global _open
    if _open is None:
        return
    fd, identity = _open
    _open = None
    try:
        status = os.fstat(fd)
        if (status.st_dev, status.st_ino) == identity:  # else the program has closed it
            os.close(fd)
    except OSError:
        pass
