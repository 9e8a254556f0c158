"""Several writers share a file; a lock keeps the three lines of each together."""

from __future__ import annotations

import argparse
import tempfile
import time
from multiprocessing import Lock, Process, current_process, synchronize
from typing import TextIO


def write_three(file: TextIO, number: int, delay: float) -> None:
    """Write three lines, with a rest between them."""
    for line in (1, 2, 3):
        if line > 1:
            time.sleep(delay)
        file.write(f"{current_process().name}: round {number}, line {line}\n")
        file.flush()  # now it is in the file, where everybody sees it


def write(lock: synchronize.Lock, locking: str, path: str, rounds: int, delay: float) -> None:
    """Write three lines in each round: alone, if there is a lock."""
    with open(path, "a") as file:
        for number in range(1, rounds + 1):
            if locking == "acquire":
                lock.acquire()  # waits while another writer holds the lock
                write_three(file, number, delay)
                lock.release()
            elif locking == "with":
                with lock:  # the same, and it is given back even after an error
                    write_three(file, number, delay)
            else:
                write_three(file, number, delay)
            time.sleep(delay)


def check(lines: list[str]) -> str:
    """Say whether every three lines belong together, or where they first do not."""
    names = [line.split(":")[0] for line in lines]
    for i, writer in enumerate(names):
        if writer != (owner := names[i - i % 3]):
            return f"Line {i + 1} is {writer}'s, in the middle of {owner}'s three."
    return f"{len(lines)} lines, and every three belong together."


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for option, default in {"writers": 3, "rounds": 30, "delay": 0.1}.items():
        parser.add_argument(f"--{option}", type=type(default), default=default)
    parser.add_argument("--locking", choices=["acquire", "with", "none"], default="acquire")
    o = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        args = (Lock(), o.locking, f"{folder}/shared.txt", o.rounds, o.delay)
        team = [Process(target=write, args=args, name=f"Writer {n + 1}") for n in range(o.writers)]
        for writer in team:
            writer.start()
        for writer in team:
            writer.join()
        with open(f"{folder}/shared.txt") as file:
            print(check(file.readlines()))
