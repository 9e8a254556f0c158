"""Writers share a file; a lock keeps each one's three lines together."""

import time
from argparse import ArgumentParser, Namespace
from multiprocessing import Lock, Process, synchronize
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TextIO


def write_three(file: TextIO, who: int, n: int, delay: float) -> None:
    """Write three lines, with a rest between."""
    for line in (1, 2, 3):
        file.write(f"{who}: line {line}, round {n}\n")
        file.flush()  # now everybody can see it
        if line < 3:
            time.sleep(delay)


def write(lock: synchronize.Lock, who: int, o: Namespace) -> None:
    """Write three lines in each round."""
    with open(o.path, "a") as file:
        for n in range(1, o.rounds + 1):
            if o.locking == "acquire":
                lock.acquire()  # waits for its owner
                write_three(file, who, n, o.delay)
                lock.release()
            elif o.locking == "with":
                with lock:  # released in any case
                    write_three(file, who, n, o.delay)
            else:
                write_three(file, who, n, o.delay)
            time.sleep(o.delay)


def check(lines: list[str]) -> str:
    """Say whether every three belong together."""
    writers = [line.split(":")[0] for line in lines]
    for i, writer in enumerate(writers):
        if writer != (owner := writers[i - i % 3]):
            return f"Line {i + 1} is Writer {writer}'s, in the middle of Writer {owner}'s three."
    return f"{len(lines)} lines, and every three belong together."


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    for option, default in {"writers": 3, "rounds": 30, "delay": 0.1}.items():
        parser.add_argument(f"--{option}", type=type(default), default=default)
    parser.add_argument("--locking", choices=["acquire", "with", "none"], default="acquire")
    with TemporaryDirectory() as folder:
        o = parser.parse_args()
        o.path = f"{folder}/shared.txt"
        lock = Lock()
        crew = range(1, o.writers + 1)
        team = [Process(target=write, args=(lock, n, o), name=f"Writer {n}") for n in crew]
        for writer in team:
            writer.start()
        for writer in team:
            writer.join()
        print(check(Path(o.path).read_text().splitlines()))
