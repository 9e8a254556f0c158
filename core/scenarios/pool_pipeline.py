"""Three stages with a queue between each; the slow one in the middle has several workers."""

from __future__ import annotations

import time
from argparse import ArgumentParser, Namespace
from multiprocessing import Process, Queue, queues

QUIT = 0


def read(out: queues.Queue[int], o: Namespace) -> None:
    """Bring the numbers, then a quit mark for each worker."""
    for n in range(1, o.items + 1):
        out.put(n)
        time.sleep(o.read_delay)
    for _ in range(o.workers):
        out.put(QUIT)


def square(numbers: queues.Queue[int], out: queues.Queue[int], o: Namespace) -> None:
    """Square each number, which takes its time; hand the quit mark on."""
    while (n := numbers.get()) != QUIT:
        time.sleep(o.work_delay)
        out.put(n * n)
    out.put(QUIT)


def write(squares: queues.Queue[int], o: Namespace) -> None:
    """Print the squares until every worker has quit."""
    working = o.workers
    while working:
        if square := squares.get():
            print("square", square)
        else:
            working -= 1


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=3)
    parser.add_argument("--items", type=int, default=6)
    parser.add_argument("--read_delay", type=float, default=0.2)
    parser.add_argument("--work_delay", type=float, default=0.9)
    o = parser.parse_args()

    numbers: queues.Queue[int] = Queue()
    squares: queues.Queue[int] = Queue()
    middle = (numbers, squares, o)
    stages = [
        Process(target=read, args=(numbers, o), name="Reader"),
        *(Process(target=square, args=middle, name=f"Worker {n + 1}") for n in range(o.workers)),
        Process(target=write, args=(squares, o), name="Writer"),
    ]
    for stage in stages:
        stage.start()
    for stage in stages:
        stage.join()
