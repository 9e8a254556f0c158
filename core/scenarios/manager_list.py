"""A list in the process of a manager: what the others hold is a proxy that asks it."""

from __future__ import annotations

import time
from argparse import ArgumentParser, Namespace
from multiprocessing import Manager, Process, current_process, managers


def work(shared: managers.ListProxy[str], o: Namespace) -> None:
    """Append to the list, each time by a call to the manager."""
    for n in range(1, o.rounds + 1):
        shared.append(f"{current_process().name}, {n}")
        time.sleep(o.delay)


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--delay", type=float, default=0.6)
    o = parser.parse_args()

    with Manager() as manager:
        shared: managers.ListProxy[str] = manager.list()
        crew = range(1, o.workers + 1)
        workers = [Process(target=work, args=(shared, o), name=f"Worker {n}") for n in crew]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print(len(shared), "entries:", "; ".join(shared))
