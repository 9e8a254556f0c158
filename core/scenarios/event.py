"""Everybody waits for an event; set() lets all of them go at once."""

import time
from argparse import ArgumentParser
from multiprocessing import Event, Process, synchronize


def run(start: synchronize.Event, seconds: float) -> None:
    """Wait for the start, then run."""
    start.wait()
    print("off")
    time.sleep(seconds)
    print("there")


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--runners", type=int, default=3)
    parser.add_argument("--delay", type=float, default=2.0)
    o = parser.parse_args()

    start = Event()
    crew = range(1, o.runners + 1)
    runners = [Process(target=run, args=(start, n / 2), name=f"Runner {n}") for n in crew]
    for runner in runners:
        runner.start()
    time.sleep(o.delay)
    print("ready, steady, go")
    start.set()  # it stays set: who comes later need not wait
    for runner in runners:
        runner.join()
