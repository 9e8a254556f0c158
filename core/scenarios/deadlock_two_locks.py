"""Two locks, taken in opposite order: each process holds what the other waits for."""

import time
from argparse import ArgumentParser
from multiprocessing import Lock, Process, synchronize


def work(first: synchronize.Lock, second: synchronize.Lock, delay: float) -> None:
    """Take both locks, one after the other."""
    with first:
        time.sleep(delay)  # time for the other to take its first
        with second:
            print("has both")
            time.sleep(delay)


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--delay", type=float, default=1.0)
    parser.add_argument("--order", choices=["opposite", "same"], default="opposite")
    o = parser.parse_args()

    a = Lock()
    b = Lock()
    theirs = (b, a) if o.order == "opposite" else (a, b)
    one = Process(target=work, args=(a, b, o.delay), name="One")
    two = Process(target=work, args=(*theirs, o.delay), name="Two")
    one.start()
    two.start()
    one.join()
    two.join()
    print("both have ended")
