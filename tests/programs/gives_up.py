"""Every way in which a process does not get what it asked for, and what it may not do."""

from __future__ import annotations

import contextlib
import multiprocessing
from typing import TYPE_CHECKING

from accounts import run_all  # type: ignore[import-not-found]  # beside this script

if TYPE_CHECKING:
    from multiprocessing.synchronize import RLock, Semaphore


def steal(lock: RLock) -> None:
    print(lock.acquire(False), lock.acquire(timeout=0.02), lock.acquire(True, -1))
    try:
        lock.release()
    except AssertionError as error:
        print(type(error).__name__, error)
    with contextlib.suppress(TypeError):
        lock.acquire(timeout="long")  # type: ignore[arg-type]


def give(signal: Semaphore) -> None:
    signal.release()


def main() -> None:
    again = multiprocessing.RLock()
    with again:
        again.acquire()
        with again:
            run_all(multiprocessing.Process(target=steal, args=(again,)))
        again.release()
    bound = multiprocessing.BoundedSemaphore(2)
    bound.acquire()
    bound.release()
    try:
        bound.release()
    except ValueError as error:
        print(error)
    signal = multiprocessing.Semaphore(0)
    run_all(*(multiprocessing.Process(target=give, args=(signal,)) for _ in "ab"))
    print(signal.acquire(), signal.acquire(), signal.acquire(timeout=0.02))


if __name__ == "__main__":
    main()
