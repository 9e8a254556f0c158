"""Processes that put, send, print or hold a lock until they are killed, and keep their own account.

``python victims.py ACCOUNT HOW-MANY-OF-EACH``. The account is a file of one row a victim: its pid,
how many operations it has done, and whether it holds its lock.
"""

from __future__ import annotations

import mmap
import multiprocessing
import struct
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.queues import Queue
    from multiprocessing.synchronize import Lock

ROW = struct.Struct("=QQQ")
FIELD = struct.Struct("=Q")
ROLES = ("put", "send", "print", "lock")


class Account:
    """A victim's row."""

    def __init__(self, path: str, row: int) -> None:
        with open(path, "r+b") as file:
            self._page = mmap.mmap(file.fileno(), 0)
        self._start = row * ROW.size
        self._done = 0

    def begin(self) -> None:
        FIELD.pack_into(self._page, self._start, multiprocessing.current_process().pid or 0)

    def done(self) -> None:
        self._done += 1
        FIELD.pack_into(self._page, self._start + 8, self._done)

    def holds(self, whether: bool) -> None:
        FIELD.pack_into(self._page, self._start + 16, whether)


def put(path: str, row: int, queue: Queue[str]) -> None:
    """Put small and large things."""
    account = Account(path, row)
    account.begin()
    for i in range(10**9):
        queue.put("x" * (20_000 if i % 10 == 0 else 10))
        account.done()
        time.sleep(0.003)


def send(path: str, row: int, end: Connection) -> None:
    """Send small and large things."""
    account = Account(path, row)
    account.begin()
    for i in range(10**9):
        end.send("x" * (50_000 if i % 10 == 0 else 10))
        account.done()
        time.sleep(0.003)


def write(path: str, row: int, _: None) -> None:
    """Print."""
    account = Account(path, row)
    account.begin()
    for i in range(10**9):
        print(row, i, flush=i % 5 == 0)
        account.done()
        time.sleep(0.003)


def hold(path: str, row: int, lock: Lock) -> None:
    """Hold a lock, nearly all the time."""
    account = Account(path, row)
    account.begin()
    for _ in range(10**9):
        with lock:
            account.holds(True)
            account.done()
            time.sleep(0.002)
            account.holds(False)


def drain(take: Callable[[], object]) -> None:
    """Take what a victim sends, as long as there is something."""
    try:
        while True:
            take()
    except (EOFError, OSError):
        pass


def want(lock: Lock) -> None:
    """Want a victim's lock, and wait for ever once it is dead."""
    while True:
        with lock:
            pass
        time.sleep(0.003)


def victim(
    role: str, path: str, row: int
) -> tuple[multiprocessing.Process, threading.Thread | None]:
    """Return a victim and, as a thread of ours, the other side of what it does."""
    target: Callable[..., None]
    given: Any = None
    other: tuple[Callable[..., None], Any] | None = None
    if role == "put":
        target, given = put, multiprocessing.Queue()
        other = drain, given.get
    elif role == "send":
        here, there = multiprocessing.Pipe()
        target, given, other = send, there, (drain, here.recv)
    elif role == "lock":
        target, given = hold, multiprocessing.Lock()
        other = want, given
    else:
        target = write
    process = multiprocessing.Process(target=target, args=(path, row, given), daemon=True)
    thread = threading.Thread(target=other[0], args=other[1:], daemon=True) if other else None
    return process, thread


def main(path: str, each: int) -> None:
    """Start all victims, and only then the threads, so that no fork copies one."""
    rows = [victim(ROLES[row % len(ROLES)], path, row) for row in range(each * len(ROLES))]
    for process, _ in rows:
        process.start()
    for _, thread in rows:
        if thread:
            thread.start()
    while True:
        time.sleep(60)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
