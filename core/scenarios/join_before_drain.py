"""main waits for a child that cannot end before main has read the queue."""

from __future__ import annotations

import time
from argparse import ArgumentParser
from multiprocessing import Process, Queue, queues


def produce(queue: queues.Queue[str], size: int) -> None:
    """Put a text, too large for the pipe below the queue, and end."""
    queue.put("x" * size)
    print("has put", size, "letters")  # they still have to go through the pipe


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=1_000_000)
    parser.add_argument("--first", choices=["join", "get"], default="join")
    o = parser.parse_args()

    queue: queues.Queue[str] = Queue()
    child = Process(target=produce, args=(queue, o.size), name="Producer")
    child.start()
    time.sleep(0.5)
    if o.first == "join":
        child.join()  # waits for ever: nobody reads
        text = queue.get()
    else:
        text = queue.get()
        child.join()
    print("got", len(text), "letters")
