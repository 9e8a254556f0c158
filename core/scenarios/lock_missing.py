"""Three writers and no lock: their lines get mixed."""

import time
from argparse import ArgumentParser, Namespace
from multiprocessing import Process
from pathlib import Path
from tempfile import TemporaryDirectory


def write(who: int, o: Namespace) -> None:
    """Write three lines in each round; nothing keeps the others out."""
    with open(o.path, "a") as file:
        for n in range(1, o.rounds + 1):
            for line in (1, 2, 3):
                file.write(f"{who}: line {line}, round {n}\n")
                file.flush()
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
    parser.add_argument("--writers", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--delay", type=float, default=0.2)
    with TemporaryDirectory() as folder:
        o = parser.parse_args()
        o.path = f"{folder}/shared.txt"
        crew = range(1, o.writers + 1)
        team = [Process(target=write, args=(n, o), name=f"Writer {n}") for n in crew]
        for writer in team:
            writer.start()
        for writer in team:
            writer.join()
        print(check(Path(o.path).read_text().splitlines()))
