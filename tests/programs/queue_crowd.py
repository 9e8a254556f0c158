"""Producers and consumers on one Queue; each writes down what it sent or got."""

from __future__ import annotations

import json
import multiprocessing
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.queues import Queue


def account(entries: list[list[str]]) -> None:
    name = multiprocessing.current_process().name
    with open(f"ACCOUNT-{name}", "w") as file:
        json.dump(entries, file)


def produce(queue: Queue[str | None], count: int) -> None:
    entries = []
    name = multiprocessing.current_process().name
    for i in range(count):
        queue.put(f"{name} {i}")
        entries.append(["sent", f"{name} {i}"])
    account(entries)


def consume(queue: Queue[str | None]) -> None:
    entries = []
    while (item := queue.get()) is not None:
        entries.append(["got", item])
    account(entries)


def main(count: int) -> None:
    queue: Queue[str | None] = multiprocessing.Queue(5)
    producers = [
        multiprocessing.Process(target=produce, args=(queue, count), name=f"Producer {n}")
        for n in range(3)
    ]
    consumers = [
        multiprocessing.Process(target=consume, args=(queue,), name=f"Consumer {n}")
        for n in range(3)
    ]
    for process in producers + consumers:
        process.start()
    for process in producers:
        process.join()
    for _ in consumers:
        queue.put(None)
    for process in consumers:
        process.join()


if __name__ == "__main__":
    main(int(sys.argv[1]))
