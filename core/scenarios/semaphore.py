"""A semaphore lets so many in at once; the others wait for a place."""

import time
from argparse import ArgumentParser, Namespace
from multiprocessing import Process, Semaphore, synchronize


def park(parking: synchronize.Semaphore, o: Namespace) -> None:
    """Take a place, stay for a while, and leave it."""
    with parking:  # waits while all are taken
        print("has a place")
        time.sleep(o.stay)


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--places", type=int, default=2)
    parser.add_argument("--cars", type=int, default=5)
    parser.add_argument("--stay", type=float, default=1.5)
    o = parser.parse_args()

    parking = Semaphore(o.places)
    crew = range(1, o.cars + 1)
    cars = [Process(target=park, args=(parking, o), name=f"Car {n}") for n in crew]
    for car in cars:
        car.start()
    for car in cars:
        car.join()
