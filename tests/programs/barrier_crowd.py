"""Four processes meet at a Barrier again and again; each writes down as which it came."""

from __future__ import annotations

import multiprocessing
import sys
from typing import TYPE_CHECKING

from accounts import account, run_all  # type: ignore[import-not-found]  # beside this script

if TYPE_CHECKING:
    from multiprocessing.synchronize import Barrier


def meet(gate: Barrier, count: int) -> None:
    account([["passed", str(gate.wait())] for _ in range(count)])


def greet() -> None:
    print("all are here", flush=True)


def main(count: int) -> None:
    gate = multiprocessing.Barrier(4, action=greet)
    Process = multiprocessing.Process
    run_all(*(Process(target=meet, args=(gate, count), name=f"P{n}") for n in range(4)))


if __name__ == "__main__":
    main(int(sys.argv[1]))
