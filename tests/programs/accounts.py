"""What the processes of a program write down of what they did, for the test to read."""

from __future__ import annotations

import json
import multiprocessing
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LIMIT_S = 30.0


def account(entries: list[list[str]]) -> None:
    """Write down what this process did."""
    name = multiprocessing.current_process().name
    with open(f"ACCOUNT-{name}", "w") as file:
        json.dump(entries, file)


def until(holds: Callable[[], object]) -> None:
    """Wait for a fact."""
    end = time.monotonic() + LIMIT_S
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.001)


def run_all(*processes: multiprocessing.Process) -> None:
    """Start processes and wait for their ends."""
    for process in processes:
        process.start()
    for process in processes:
        process.join()
