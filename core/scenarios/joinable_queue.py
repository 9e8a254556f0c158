"""join() of a queue waits until every item has been dealt with, not only taken."""

from __future__ import annotations

import time
from argparse import ArgumentParser, Namespace
from multiprocessing import JoinableQueue, Process, queues

QUIT = "quit"


def work(queue: queues.JoinableQueue[str], o: Namespace) -> None:
    """Take items and deal with them until there are no more."""
    while (item := queue.get()) != QUIT:
        time.sleep(o.delay)
        print("done with", item)
        queue.task_done()  # one less to wait for
    queue.task_done()


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--items", type=int, default=5)
    parser.add_argument("--delay", type=float, default=0.8)
    o = parser.parse_args()

    queue: queues.JoinableQueue[str] = JoinableQueue()
    crew = range(1, o.workers + 1)
    workers = [Process(target=work, args=(queue, o), name=f"Worker {n}") for n in crew]
    for worker in workers:
        worker.start()
    for n in range(1, o.items + 1):
        queue.put(f"item {n}")
    queue.join()  # waits for the last task_done()
    print("all items are done")
    for _ in workers:
        queue.put(QUIT)
    for worker in workers:
        worker.join()
