"""A factory: 40 processes and 30 resources; stations of four kinds, between them all that there is.

Ten makers feed five belts, fifteen workers assemble with shared tools, ten packers fill the trucks,
and four foremen are asked over pipes.
"""

from __future__ import annotations

import multiprocessing as mp
import random
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.queues import Queue
    from multiprocessing.synchronize import Event, Lock, Semaphore

ROUNDS = 6


def maker(belt: Queue[str], gate: Event, seed: int) -> None:
    """Wait for the start, then put parts on a belt."""
    rng = random.Random(seed)
    gate.wait()
    for i in range(ROUNDS):
        time.sleep(rng.uniform(0.05, 0.2))
        belt.put(f"part {seed}-{i}")


def assembler(
    belt: Queue[str], shelf: Queue[str], tool: Lock, drills: Semaphore, seed: int
) -> None:
    """Take parts from a belt, and use a tool and a drill to make goods."""
    rng = random.Random(seed)
    for _ in range(ROUNDS * 10 // 15):
        part = belt.get()
        with tool, drills:
            time.sleep(rng.uniform(0.05, 0.15))
        shelf.put(part.replace("part", "good"))


def packer(shelf: Queue[str], truck: Queue[str], ramp: Lock) -> None:
    """Load goods onto a truck: one at a time over each ramp."""
    for _ in range(ROUNDS):
        good = shelf.get()
        with ramp:
            time.sleep(0.03)
            truck.put(good)


def foreman(line: Connection[str, str]) -> None:
    """Answer until told to go home."""
    while (question := line.recv()) != "home":
        time.sleep(0.1)
        line.send(f"yes: {question}")


def main() -> None:
    gate, drills = mp.Event(), mp.Semaphore(4)
    belts: list[Queue[str]] = [mp.Queue(4) for _ in range(5)]
    shelves: list[Queue[str]] = [mp.Queue(3) for _ in range(5)]
    trucks: list[Queue[str]] = [mp.Queue() for _ in range(2)]
    tools = [mp.Lock() for _ in range(7)]
    ramps = [mp.Lock() for _ in range(5)]
    lines = [mp.Pipe() for _ in range(4)]
    staff = [mp.Process(target=maker, args=(belts[i % 5], gate, i)) for i in range(10)]
    staff += [
        mp.Process(target=assembler, args=(belts[i % 5], shelves[i % 5], tools[i % 7], drills, i))
        for i in range(15)
    ]
    staff += [
        mp.Process(target=packer, args=(shelves[i % 5], trucks[i % 2], ramps[i % 5]))
        for i in range(10)
    ]
    foremen = [mp.Process(target=foreman, args=(end,)) for _, end in lines]
    for process in staff + foremen:
        process.start()
    gate.set()
    for mine, _ in lines:
        mine.send("all well?")
    loaded = [trucks[i % 2].get() for i in range(10 * ROUNDS)]
    answers = [mine.recv() for mine, _ in lines]
    for mine, _ in lines:
        mine.send("home")
    for process in staff + foremen:
        process.join()
    print(len(loaded), "goods,", answers[0])


if __name__ == "__main__":
    main()
