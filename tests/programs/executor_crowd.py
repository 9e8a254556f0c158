"""Executors that are used in every way; each process writes down what it ran or got."""

from __future__ import annotations

import multiprocessing
import sys
import time
from concurrent.futures import (
    FIRST_COMPLETED,
    Future,
    ProcessPoolExecutor,
    TimeoutError,
    as_completed,
    wait,
)
from pathlib import Path
from typing import Any

from pool_crowd import (  # type: ignore[import-not-found]
    account,
    add,
    begin,
    called_back,
    die,
    fail,
    get,
    got,
    held,
    locked,
    note,
    square,
)


def remember(future: Future[int]) -> None:
    called_back.append(["back", repr(future.result())])


def cancelled(executor: ProcessPoolExecutor) -> None:
    """More calls than workers and places in their queue: the last of them can be cancelled."""
    calls = [executor.submit(held, n) for n in range(8)]
    try:
        calls[0].result(timeout=0.02)
    except TimeoutError:
        assert calls[7].cancel()
    wait(calls, timeout=0.01, return_when=FIRST_COMPLETED)
    Path("GO").touch()
    for call in calls:
        get(call.result)


def use(executor: ProcessPoolExecutor) -> None:
    for future in as_completed([executor.submit(square, n) for n in range(8)]):
        got(future.result())
    for value in executor.map(square, range(6)):
        got(value)
    chunks = list(executor.map(square, range(7), chunksize=3))
    got(*chunks[:3])
    got(*chunks[3:6])
    got(*chunks[6:])
    for value in executor.map(add, (1, 2), (3, 4)):
        got(value)
    failing = executor.submit(fail, 7)
    wait([failing])
    get(failing.result)
    note("got", type(failing.exception()).__name__)
    get(executor.submit(lambda: 1).result)
    get(executor.submit(locked, 4).result)
    called: Future[int] = executor.submit(square, 3, more=1)
    called.add_done_callback(remember)
    cancelled(executor)


def main() -> None:
    with ProcessPoolExecutor(2, initializer=begin, initargs=("well",)) as executor:
        use(executor)
    options: dict[str, Any] = {}
    if sys.version_info >= (3, 11) and multiprocessing.get_start_method() != "fork":
        options = {"max_tasks_per_child": 1}
    fresh = ProcessPoolExecutor(max_workers=1, **options)
    for n in range(2):
        get(fresh.submit(square, n).result)
    calls = [fresh.submit(die, 8), fresh.submit(square, 1)]
    get(calls[0].result)
    get(calls[1].result)
    fresh.shutdown()
    account("callbacks", called_back)


if __name__ == "__main__":
    main()
    while multiprocessing.active_children():
        time.sleep(0.001)
