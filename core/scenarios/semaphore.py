"""A semaphore lets so many in at once; the others wait for a place."""

import time
from argparse import ArgumentParser, Namespace
from multiprocessing import Process, Semaphore, synchronize


def visit(places: synchronize.Semaphore, o: Namespace) -> None:
    """Take a place, stay for a while, leave it."""
    with places:  # waits while all are taken
        print("inside")
        time.sleep(o.stay)


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--places", type=int, default=2)
    parser.add_argument("--visitors", type=int, default=5)
    parser.add_argument("--stay", type=float, default=1.5)
    o = parser.parse_args()

    places = Semaphore(o.places)
    crew = range(1, o.visitors + 1)
    visitors = [Process(target=visit, args=(places, o), name=f"Visitor {n}") for n in crew]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
