"""Four processes enter a Semaphore of two; each writes down when it was inside."""

from __future__ import annotations

import multiprocessing
import sys
import time
from typing import TYPE_CHECKING

from accounts import account, run_all  # type: ignore[import-not-found]  # beside this script

if TYPE_CHECKING:
    from multiprocessing.synchronize import Semaphore


def enter(places: Semaphore, count: int) -> None:
    entries = []
    for _ in range(count):
        with places:
            start = time.perf_counter_ns()
            for _ in range(200):
                pass
            entries.append([str(start), str(time.perf_counter_ns())])
    account(entries)


def main(count: int) -> None:
    places = multiprocessing.Semaphore(2)
    Process = multiprocessing.Process
    run_all(*(Process(target=enter, args=(places, count), name=f"P{n}") for n in range(4)))


if __name__ == "__main__":
    main(int(sys.argv[1]))
