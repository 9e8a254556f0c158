"""Three workers on a JoinableQueue; the main process waits until all tasks are done."""

from __future__ import annotations

import multiprocessing
import sys
import time
from typing import TYPE_CHECKING

from accounts import account  # type: ignore[import-not-found]  # beside this script

if TYPE_CHECKING:
    from multiprocessing.queues import JoinableQueue


def work(tasks: JoinableQueue[str | None]) -> None:
    entries = []
    while (task := tasks.get()) is not None:
        entries.append(["done", task])
        tasks.task_done()
    account(entries)


def main(count: int) -> None:
    tasks: JoinableQueue[str | None] = multiprocessing.JoinableQueue()
    tasks.join()
    workers = [
        multiprocessing.Process(target=work, args=(tasks,), name=f"Worker {n}") for n in range(3)
    ]
    for worker in workers:
        worker.start()
    for i in range(count):
        tasks.put(f"task {i}")
    tasks.join()
    joined = time.perf_counter_ns()
    for _ in workers:
        tasks.put(None)
    for worker in workers:
        worker.join()
    account([["joined", str(joined)]])


if __name__ == "__main__":
    main(int(sys.argv[1]))
