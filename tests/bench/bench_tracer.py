"""What tracing costs: the same operations bare and under ``record``, side by side in one run.

A plain script: ``python tests/bench/bench_tracer.py [operation...]``. Previews and output capture
are on. Runs are interleaved, bare and traced in turn; a figure is the median of its runs, and the
best of them stands beside it, as processes that wait for each other are scheduled in two ways on a
machine with few cores. Where VizTracer is installed its ratio stands beside ours: it traces every
call of a Python function, tells nothing until the end, and knows no message.
"""

from __future__ import annotations

import importlib.util
import multiprocessing
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.queues import Queue
    from multiprocessing.synchronize import Lock

    Message = tuple[str, int] | None

ROOT = Path(__file__).resolve().parents[2]
RUNS = 5


class Operation(NamedTuple):
    """What is measured.

    Attributes:
        times: how often it is done in a run.
        run: does it that often and returns the seconds that it took.
        floor: the ratio that must hold, 0 for none.
        method: the start method.
    """

    times: int
    run: Callable[[int], float]
    floor: float
    method: str = "fork"


def echo_pipe(end: Connection) -> None:
    while (message := end.recv()) is not None:
        end.send(message)


def pipe_round_trip(times: int) -> float:
    left, right = multiprocessing.Pipe()
    process = multiprocessing.Process(target=echo_pipe, args=(right,))
    process.start()
    left.send(("ping", 0))
    left.recv()
    begun = time.perf_counter()
    for i in range(times):
        left.send(("ping", i))
        left.recv()
    seconds = time.perf_counter() - begun
    left.send(None)
    process.join()
    return seconds


def echo_queue(there: Queue[Message], back: Queue[Message]) -> None:
    while (message := there.get()) is not None:
        back.put(message)


def queue_round_trip(times: int) -> float:
    there: Queue[Message] = multiprocessing.Queue()
    back: Queue[Message] = multiprocessing.Queue()
    process = multiprocessing.Process(target=echo_queue, args=(there, back))
    process.start()
    there.put(("ping", 0))
    back.get()
    begun = time.perf_counter()
    for i in range(times):
        there.put(("ping", i))
        back.get()
    seconds = time.perf_counter() - begun
    there.put(None)
    process.join()
    return seconds


def lock_free(times: int) -> float:
    lock = multiprocessing.Lock()
    begun = time.perf_counter()
    for _ in range(times):
        lock.acquire()
        lock.release()
    return time.perf_counter() - begun


def fight(lock: Lock, times: int) -> None:
    for _ in range(times):
        lock.acquire()
        lock.release()


def lock_contended(times: int) -> float:
    lock = multiprocessing.Lock()
    process = multiprocessing.Process(target=fight, args=(lock, times // 2))
    with lock:
        process.start()
        time.sleep(0.1)
    begun = time.perf_counter()
    fight(lock, times // 2)
    process.join()
    return time.perf_counter() - begun


def start_and_join(times: int) -> float:
    begun = time.perf_counter()
    for _ in range(times):
        process = multiprocessing.Process(target=int)
        process.start()
        process.join()
    return time.perf_counter() - begun


def same(number: int) -> int:
    return number


def pool_apply(times: int) -> float:
    with multiprocessing.Pool(1) as pool:
        pool.apply(same, (0,))
        begun = time.perf_counter()
        for i in range(times):
            pool.apply(same, (i,))
        return time.perf_counter() - begun


def pool_map(times: int) -> float:
    with multiprocessing.Pool(2) as pool:
        pool.apply(same, (0,))
        begun = time.perf_counter()
        pool.map(same, range(times))
        return time.perf_counter() - begun


OPERATIONS = {
    "Pipe round trip": Operation(3000, pipe_round_trip, 1.6),
    "Queue round trip": Operation(3000, queue_round_trip, 2.0),
    "Lock, free": Operation(30_000, lock_free, 0),
    "Lock, contended": Operation(200_000, lock_contended, 9.0),
    "Pool.apply": Operation(2000, pool_apply, 1.5),
    "Pool.map, per item": Operation(100_000, pool_map, 0),
    "Process, fork": Operation(40, start_and_join, 0),
    "Process, spawn": Operation(10, start_and_join, 0, "spawn"),
    "Process, forkserver": Operation(10, start_and_join, 0, "forkserver"),
}


TRACERS: dict[str, list[str]] = {
    "bare": [],
    "traced": [str(ROOT / "main.py"), "record", "-o", "recording"],
    "viztracer": ["-m", "viztracer", "--quiet", "-o", "viztracer.json", "--"],
}
"""Who watches -> what stands between the interpreter and the script."""


def measure(name: str, tracer: str, folder: str) -> float:
    """Return the microseconds of one operation in a fresh interpreter."""
    command = [sys.executable, *TRACERS[tracer], __file__, "--measure", name]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=folder)
    return float(done.stdout.splitlines()[0])


def main(names: list[str]) -> None:
    """Measure and print the table."""
    tracers = [t for t in TRACERS if t != "viztracer" or importlib.util.find_spec(t)]
    heads = ("bare us", 10), ("traced us", 11), ("median", 9), ("best", 7), ("floor", 7)
    print(" " * 22 + "".join(f"{head:>{width}}" for head, width in heads) + "  VizTracer")
    with tempfile.TemporaryDirectory() as folder:
        for name in names or OPERATIONS:
            runs = [[measure(name, tracer, folder) for tracer in tracers] for _ in range(RUNS)]
            middle = [statistics.median(column) for column in zip(*runs, strict=True)]
            best = [min(column) for column in zip(*runs, strict=True)]
            floor = OPERATIONS[name].floor or "-"
            other = f"{middle[2] / middle[0]:11.2f}" if len(tracers) > 2 else ""
            print(
                f"{name:22}{middle[0]:10.2f}{middle[1]:11.2f}{middle[1] / middle[0]:9.2f}"
                f"{best[1] / best[0]:7.2f}{floor:>7}{other}",
                flush=True,
            )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        operation = OPERATIONS[sys.argv[2]]
        multiprocessing.set_start_method(operation.method)
        print(operation.run(operation.times) / operation.times * 1e6)
    else:
        main(sys.argv[1:])
