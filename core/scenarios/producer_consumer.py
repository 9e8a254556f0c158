"""A producer fills a queue faster than a consumer empties it."""

from __future__ import annotations

import time
from argparse import ArgumentParser, Namespace
from multiprocessing import Process, Queue, queues

WORDS = ("good", "morning", "everyone", "please", "be", "seated")
QUIT = "quit"


def produce(queue: queues.Queue[str], o: Namespace) -> None:
    """Put the words, then the quit mark."""
    for n in range(o.items):
        word = WORDS[n % len(WORDS)]
        queue.put(word)  # waits while full
        print("put", word)
        time.sleep(o.produce_delay)
    for _ in range(o.consumers):
        queue.put(QUIT)


def consume(queue: queues.Queue[str], o: Namespace) -> None:
    """Take words until each producer has quit."""
    producing = o.producers
    while producing:
        word = queue.get()  # waits while empty
        if word == QUIT:
            producing -= 1
        else:
            print("took", word)
            time.sleep(o.consume_delay)


def team(role: str, size: int) -> list[str]:
    """Return the names: "Writer 1", "Writer 2"..."""
    numbers = [f" {n + 1}" for n in range(size)]
    return [role + n for n in numbers] if size > 1 else [role]


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--producers", type=int, default=1)
    parser.add_argument("--consumers", type=int, default=1)
    parser.add_argument("--capacity", type=int, default=3)
    parser.add_argument("--items", type=int, default=6)
    parser.add_argument("--produce_delay", type=float, default=0.2)
    parser.add_argument("--consume_delay", type=float, default=0.6)
    o = parser.parse_args()

    queue: queues.Queue[str] = Queue(o.capacity)
    work = [(produce, name) for name in team("Producer", o.producers)]
    work += [(consume, name) for name in team("Consumer", o.consumers)]
    processes = [Process(target=f, args=(queue, o), name=n) for f, n in work]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
