"""The ways in which a wait at a Barrier fails: timeout, abort, reset, an action that raises."""

from __future__ import annotations

import multiprocessing
from threading import BrokenBarrierError
from typing import TYPE_CHECKING

from accounts import account, until  # type: ignore[import-not-found]  # beside this script

if TYPE_CHECKING:
    from multiprocessing.synchronize import Barrier, Semaphore


def attempt(gate: Barrier, timeout: float | None, entries: list[list[str]]) -> None:
    try:
        entries.append(["passed", str(gate.wait(timeout))])
    except (BrokenBarrierError, ZeroDivisionError) as error:
        entries.append([type(error).__name__, str(gate.broken)])


def come(gate: Barrier, told: Semaphore) -> None:
    entries: list[list[str]] = []
    for _ in range(2):
        attempt(gate, None, entries)
        told.release()
        until(lambda: not gate.broken)
    account(entries)


def fail() -> None:
    raise ZeroDivisionError


def main() -> None:
    gate = multiprocessing.Barrier(2, timeout=30)
    told = multiprocessing.Semaphore(0)
    child = multiprocessing.Process(target=come, args=(gate, told), name="Child")
    child.start()
    until(lambda: gate.n_waiting)
    gate.abort()
    told.acquire()
    gate.reset()
    until(lambda: gate.n_waiting)
    gate.reset()
    child.join()
    entries: list[list[str]] = []
    attempt(gate, 0.02, entries)
    bad = multiprocessing.Barrier(1, fail)
    attempt(bad, None, entries)
    account(entries)


if __name__ == "__main__":
    main()
