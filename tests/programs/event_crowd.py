"""Two processes throw an Event to and fro; each writes down its waits, sets and clears."""

from __future__ import annotations

import multiprocessing
import sys
from typing import TYPE_CHECKING

from accounts import account, run_all  # type: ignore[import-not-found]  # beside this script

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event


def play(mine: Event, other: Event, count: int) -> None:
    entries = []
    for _ in range(count):
        waited = mine.wait()
        entries.append(["waited", str(waited)])
        mine.clear()
        entries.append(["clear", ""])
        other.set()
        entries.append(["set", ""])
    account(entries)


def main(count: int) -> None:
    ping = multiprocessing.Event()
    pong = multiprocessing.Event()
    left = multiprocessing.Process(target=play, args=(ping, pong, count), name="Left")
    right = multiprocessing.Process(target=play, args=(pong, ping, count), name="Right")
    ping.set()
    run_all(left, right)
    print(ping.is_set(), ping.wait(), pong.is_set(), pong.wait(0.02), pong.wait(0))


if __name__ == "__main__":
    main(int(sys.argv[1]))
