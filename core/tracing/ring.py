"""The file of a ring: made by the traced process, found by the supervisor."""

from __future__ import annotations

import contextlib
import mmap
import os
import sys
import time
from typing import NamedTuple, Optional

from .records import (
    CONTROL_FILE,
    CONTROL_SIZE,
    NO_ROOM,
    RING_HEADER,
    RING_HEADER_SIZE,
    RING_PREFIX,
    RING_SLOTS,
    SIZE,
)

KEPT: list[mmap.mmap] = []
"""Mappings that live as long as the interpreter."""

_BINARY = getattr(os, "O_BINARY", 0)
"""Else Windows would write a byte 10 in the header as two."""

SMALLER = (RING_SLOTS, RING_SLOTS // 4, RING_SLOTS // 16)
"""Slots to try, where memory is short."""


class Ring(NamedTuple):
    """A ring of this process, mapped.

    Attributes:
        page: the mapped file, header first.
        control: the supervisor's page, read only.
        tag: ``process`` of its records.
        slots: how many records it holds; a power of two.
    """

    page: mmap.mmap
    control: mmap.mmap
    tag: int
    slots: int


def make(session: str) -> Optional[Ring]:
    """Make a ring for this process in the session's folder.

    Returns:
        The ring, or None where there is no room or no session any more: then nothing is traced.
    """
    try:
        control = _map(os.path.join(session, CONTROL_FILE), CONTROL_SIZE, writes=False)
    except (OSError, ValueError):
        return None
    for slots in SMALLER:
        try:
            tag, path = _make_file(session, slots)
            page = _map(path, RING_HEADER_SIZE + slots * SIZE, writes=True)
        except (OSError, ValueError):
            continue
        return Ring(page, control, tag, slots)
    _tell_no_room(session)
    return None


def _tell_no_room(session: str) -> None:
    """Leave an empty file, which takes no room, so that the user learns what is missing."""
    path = os.path.join(session, f"{RING_PREFIX}{os.getpid()}{NO_ROOM}")
    with contextlib.suppress(OSError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | _BINARY, 0o600))


def _map(path: str, size: int, writes: bool) -> mmap.mmap:
    """Map a file and leave no descriptor open: the program's own get the numbers as without us.

    Up to 3.12 a mapping keeps a duplicate of the descriptor, which gets the lowest free number, and
    closes that number when it is freed. It is closed here at once, so the mapping must never be
    freed: by then the number may be that of a file of the program.
    """
    access = mmap.ACCESS_WRITE if writes else mmap.ACCESS_READ
    flags = _BINARY | getattr(os, "O_CLOEXEC", 0)
    fd = os.open(path, (os.O_RDWR if writes else os.O_RDONLY) | flags)
    try:
        if sys.version_info >= (3, 13):
            return mmap.mmap(fd, size, access=access, trackfd=False)
        number = os.dup(fd)
        os.close(number)
        mapped = mmap.mmap(fd, size, access=access)
        if sys.platform != "win32" and os.path.sameopenfile(fd, number):
            KEPT.append(mapped)
            os.close(number)
        return mapped
    finally:
        os.close(fd)


def _make_file(session: str, slots: int) -> tuple[int, str]:
    """Make the file with its header; the rename tells the supervisor that it is ready."""
    pid = os.getpid()
    moment = time.perf_counter_ns() // 1_000_000
    while True:
        tag = (pid & 0x3FFFFF) << 10 | moment & 0x3FF
        path = os.path.join(session, f"{RING_PREFIX}{tag}")
        try:
            fd = os.open(f"{path}.new", os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
        except FileExistsError:
            moment += 1
            continue
        try:
            _reserve(fd, RING_HEADER_SIZE + slots * SIZE)
            os.write(fd, RING_HEADER.pack(0, tag, pid, os.getppid(), slots, 0))
        except OSError:
            os.close(fd)
            os.unlink(f"{path}.new")
            raise
        # Closed before the rename and the mapping: Windows renames no file that is open.
        os.close(fd)
        if os.path.exists(path):
            os.unlink(f"{path}.new")
            moment += 1
            continue
        os.rename(f"{path}.new", path)
        return tag, path


def _reserve(fd: int, size: int) -> None:
    """Get the memory now: a page that cannot be had later would be SIGBUS for the program."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(fd, 0, size)
        return
    os.write(fd, bytes(size))
    os.lseek(fd, 0, os.SEEK_SET)
