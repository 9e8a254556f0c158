"""Three producers and three consumers on one SimpleQueue; a third of the messages are equal."""

from __future__ import annotations

import multiprocessing
import sys
from typing import TYPE_CHECKING

from accounts import account, run_all  # type: ignore[import-not-found]  # beside this script

if TYPE_CHECKING:
    from multiprocessing.queues import SimpleQueue


def produce(queue: SimpleQueue[str | None], count: int) -> None:
    entries = []
    name = multiprocessing.current_process().name
    for i in range(count):
        message = f"{name} {i}" if i % 3 else "the same"
        queue.put(message)
        entries.append(["sent", message])
    account(entries)


def consume(queue: SimpleQueue[str | None], count: int) -> None:
    account([["got", str(queue.get())] for _ in range(count)])


def main(count: int) -> None:
    queue: SimpleQueue[str | None] = multiprocessing.SimpleQueue()
    Process = multiprocessing.Process
    run_all(
        *(Process(target=consume, args=(queue, count), name=f"Consumer {n}") for n in range(3)),
        *(Process(target=produce, args=(queue, count), name=f"Producer {n}") for n in range(3)),
    )
    print(queue.empty())
    queue.close()


if __name__ == "__main__":
    main(int(sys.argv[1]))
