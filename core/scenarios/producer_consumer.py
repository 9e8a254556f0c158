"""A producer fills a queue of three places faster than a consumer empties it."""

from __future__ import annotations

import argparse
import itertools
import time
from multiprocessing import Process, Queue, queues

WORDS = ("good", "morning", "everyone", "please", "be", "seated")
QUIT = "quit"
DEFAULTS = {"producers": 1, "consumers": 1, "capacity": 3, "items": 6,
            "produce_delay": 0.2, "consume_delay": 0.6}  # fmt: skip


def produce(queue: queues.Queue[str], items: int, delay: float, consumers: int) -> None:
    """Put the words, then say to each consumer that this was all."""
    for word in itertools.islice(itertools.cycle(WORDS), items):
        queue.put(word)  # waits while the queue is full
        print(f"put {word}")
        time.sleep(delay)
    for _ in range(consumers):
        queue.put(QUIT)


def consume(queue: queues.Queue[str], delay: float, producers: int) -> None:
    """Take words until every producer has said that this was all."""
    while producers:
        word = queue.get()  # waits while the queue is empty
        if word == QUIT:
            producers -= 1
        else:
            print(f"took {word}")
            time.sleep(delay)


def team(role: str, size: int) -> list[str]:
    """Return one name a process: "Producer", or "Producer 1", "Producer 2"..."""
    return [role] if size == 1 else [f"{role} {n + 1}" for n in range(size)]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for option, default in DEFAULTS.items():
        parser.add_argument(f"--{option}", type=type(default), default=default)
    o = parser.parse_args()

    queue: queues.Queue[str] = Queue(o.capacity)
    producing = (queue, o.items, o.produce_delay, o.consumers)
    consuming = (queue, o.consume_delay, o.producers)
    processes = [
        *(Process(target=produce, args=producing, name=n) for n in team("Producer", o.producers)),
        *(Process(target=consume, args=consuming, name=n) for n in team("Consumer", o.consumers)),
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
