"""Several processes add to one number in shared memory; without a lock additions get lost."""

from __future__ import annotations

import time
from argparse import ArgumentParser, Namespace
from ctypes import c_int
from multiprocessing import Process, Value, current_process, sharedctypes


def add(total: sharedctypes.Synchronized[int]) -> None:
    """Add one, in the three steps that += consists of."""
    seen = total.value  # read
    time.sleep(0.1)  # add: another process may read meanwhile
    total.value = seen + 1  # write, whatever stands there by now
    print(f"{current_process().name}: read {seen}, wrote {seen + 1}")


def work(total: sharedctypes.Synchronized[int], o: Namespace) -> None:
    """Add one several times."""
    for _ in range(o.additions):
        if o.locking == "with":
            with total.get_lock():  # read and write as one step
                add(total)
        else:
            add(total)


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--additions", type=int, default=5)
    parser.add_argument("--locking", choices=["none", "with"], default="none")
    o = parser.parse_args()

    total = Value(c_int, 0)
    crew = range(1, o.workers + 1)
    workers = [Process(target=work, args=(total, o), name=f"Worker {n}") for n in crew]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    due = o.workers * o.additions
    print(f"{due} additions, and the total is {total.value}: {due - total.value} are lost.")
