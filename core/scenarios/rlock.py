"""The owner of an RLock may acquire it again; it is free after as many releases."""

import time
from argparse import ArgumentParser, Namespace
from multiprocessing import Process, RLock, synchronize


def outer(lock: synchronize.RLock, o: Namespace) -> None:
    """Do two things that belong together."""
    with lock:
        time.sleep(o.delay)
        inner(lock, o)  # a plain Lock would wait here for ever
        time.sleep(o.delay)


def inner(lock: synchronize.RLock, o: Namespace) -> None:
    """Do what may also be asked for alone."""
    with lock:
        print("inside twice")
        time.sleep(o.delay)


def work(lock: synchronize.RLock, o: Namespace) -> None:
    """Do it several times."""
    for _ in range(o.rounds):
        outer(lock, o)
        time.sleep(o.delay)


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--delay", type=float, default=0.4)
    o = parser.parse_args()

    lock = RLock()
    both = [Process(target=work, args=(lock, o), name=name) for name in ("A", "B")]
    for process in both:
        process.start()
    for process in both:
        process.join()
