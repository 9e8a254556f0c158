"""Producers and consumers around a Condition; each writes down every wait and every notify."""

from __future__ import annotations

import multiprocessing
import sys
from typing import TYPE_CHECKING

from accounts import account, run_all  # type: ignore[import-not-found]  # beside this script

if TYPE_CHECKING:
    from ctypes import c_int
    from multiprocessing.synchronize import Condition


def produce(ready: Condition, lying: c_int, count: int) -> None:
    entries = []
    for i in range(count):
        with ready:
            lying.value += 1
            if i % 2:
                ready.notify()
                entries.append(["notify", "1"])
            else:
                ready.notify_all()
                entries.append(["notify", "-1"])
    account(entries)


def consume(ready: Condition, lying: c_int, count: int) -> None:
    entries = []
    for i in range(count):
        with ready:
            while lying.value == 0:
                if i % 2:
                    woken = ready.wait(20)
                else:
                    ready.acquire()  # once more: all of it is given back while it waits
                    woken = ready.wait()
                    ready.release()
                entries.append(["wait", str(woken)])
            lying.value -= 1
    account(entries)


def main(count: int) -> None:
    ready = multiprocessing.Condition()
    lying = multiprocessing.Value("i", 0, lock=False)
    given = (ready, lying, count)
    Process = multiprocessing.Process
    run_all(
        *(Process(target=consume, args=given, name=f"Consumer {n}") for n in range(2)),
        *(Process(target=produce, args=given, name=f"Producer {n}") for n in range(2)),
    )
    with ready:
        ready.notify(3)
        print(lying.value, ready.wait(0), ready.wait_for(lambda: lying.value == 1, 0.02))


if __name__ == "__main__":
    main(int(sys.argv[1]))
