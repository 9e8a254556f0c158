"""A condition: wait() lets the lock go and sleeps, notify() wakes one of the sleepers."""

from __future__ import annotations

import time
from argparse import ArgumentParser
from ctypes import c_int
from multiprocessing import Condition, Process, RawValue, synchronize


def buy(shelf: synchronize.Condition, loaves: c_int) -> None:
    """Take a loaf as soon as there is one."""
    with shelf:
        while loaves.value == 0:
            shelf.wait()  # the lock is free meanwhile
        loaves.value -= 1
        print("has a loaf")


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=3)
    parser.add_argument("--delay", type=float, default=1.0)
    o = parser.parse_args()

    shelf = Condition()
    loaves = RawValue(c_int, 0)  # in shared memory; the condition guards it
    crew = range(1, o.customers + 1)
    customers = [Process(target=buy, args=(shelf, loaves), name=f"Customer {n}") for n in crew]
    for customer in customers:
        customer.start()
    for _ in customers:
        time.sleep(o.delay)  # bake
        with shelf:
            loaves.value += 1
            shelf.notify()  # wakes one
    for customer in customers:
        customer.join()
