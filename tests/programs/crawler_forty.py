"""A crawler: forty worker processes take addresses from one queue and give pages to another."""

from __future__ import annotations

import multiprocessing as mp
import random
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.queues import Queue

WORKERS = 40
PAGES = 160


def fetch(todo: Queue[str | None], done: Queue[tuple[str, int]], seed: int) -> None:
    """Take addresses until there are no more."""
    rng = random.Random(seed)
    while True:
        address = todo.get()
        if address is None:
            break
        time.sleep(rng.uniform(0.1, 0.6))
        done.put((address, rng.randrange(1000, 90000)))


def main() -> None:
    todo: Queue[str | None] = mp.Queue(30)
    done: Queue[tuple[str, int]] = mp.Queue()
    workers = [
        mp.Process(target=fetch, args=(todo, done, i), name=f"Fetcher {i + 1}")
        for i in range(WORKERS)
    ]
    for worker in workers:
        worker.start()
    for page in range(PAGES):
        todo.put(f"/page/{page}")
    total = 0
    for _ in range(PAGES):
        _address, size = done.get()
        total += size
    for _ in workers:
        todo.put(None)
    for worker in workers:
        worker.join()
    print(f"{PAGES} pages, {total} bytes")


if __name__ == "__main__":
    main()
