"""Three processes that enter one Lock by acquire and by with; nobody is inside with another."""

from __future__ import annotations

import multiprocessing
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctypes import c_int
    from multiprocessing.synchronize import Lock


def enter(lock: Lock, inside: c_int, count: int) -> None:
    for i in range(count):
        if i % 2:
            lock.acquire()
            inside.value += 1
            lock.release()
        else:
            with lock:
                inside.value += 1


def main(count: int) -> None:
    lock = multiprocessing.Lock()
    inside = multiprocessing.Value("i", 0, lock=False)
    processes = [multiprocessing.Process(target=enter, args=(lock, inside, count)) for _ in "abc"]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(inside.value)


if __name__ == "__main__":
    main(int(sys.argv[1]))
