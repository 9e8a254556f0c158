"""Several processes add to one number in shared memory; without a lock additions get lost."""

from __future__ import annotations

import time
from argparse import ArgumentParser, Namespace
from ctypes import c_int
from multiprocessing import Lock, Process, RawValue, current_process, synchronize


def add(total: c_int, delay: float) -> None:
    """Add one, in the three steps that += consists of."""
    seen = total.value  # read
    time.sleep(delay)  # add: another process may read meanwhile
    total.value = seen + 1  # write, whatever stands there by now
    print(f"{current_process().name}: read {seen}, wrote {seen + 1}")


def work(total: c_int, lock: synchronize.Lock | None, o: Namespace) -> None:
    """Add one several times."""
    for _ in range(o.additions):
        if lock:
            with lock:  # read and write as one step
                add(total, o.delay)
        else:
            add(total, o.delay)
        time.sleep(o.delay)


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--additions", type=int, default=5)
    parser.add_argument("--delay", type=float, default=0.2)
    parser.add_argument("--locking", choices=["none", "with"], default="none")
    o = parser.parse_args()

    total = RawValue(c_int, 0)  # without a lock of its own
    lock = None
    if o.locking == "with":
        lock = Lock()
    crew = range(1, o.workers + 1)
    workers = [Process(target=work, args=(total, lock, o), name=f"Worker {n}") for n in crew]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    due = o.workers * o.additions
    print(f"{due} additions, and the total is {total.value}: {due - total.value} are lost.")
