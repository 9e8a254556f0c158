"""A tree of children of children: four heads, each with three leads, each with three clerks."""

from __future__ import annotations

import multiprocessing as mp
import os
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.sharedctypes import Synchronized


def clerk(total: Synchronized[int], first: int) -> None:
    """Sum up a range of numbers."""
    time.sleep(0.4 + first % 3 * 0.2)
    with total.get_lock():
        total.value += sum(range(first, first + 10))


def lead(total: Synchronized[int], first: int) -> None:
    """Have three clerks sum up."""
    clerks = [mp.Process(target=clerk, args=(total, first + 10 * i)) for i in range(3)]
    for process in clerks:
        process.start()
    for process in clerks:
        process.join()


def head(total: Synchronized[int], first: int) -> None:
    """Have three leads sum up."""
    leads = [mp.Process(target=lead, args=(total, first + 30 * i)) for i in range(3)]
    for process in leads:
        process.start()
    for process in leads:
        process.join()


def main() -> None:
    total: Synchronized[int] = mp.Value("q", 0)
    heads = [mp.Process(target=head, args=(total, 90 * i), name=f"Head {i + 1}") for i in range(4)]
    for process in heads:
        process.start()
    for process in heads:
        process.join()
    print(f"{os.getpid()}: {total.value}")


if __name__ == "__main__":
    main()
