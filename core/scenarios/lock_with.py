"""with lock: acquired at the beginning of the block, released at its end in any case."""

import time
from argparse import ArgumentParser, Namespace
from multiprocessing import Lock, Process, synchronize
from pathlib import Path
from tempfile import TemporaryDirectory


def write(lock: synchronize.Lock, who: int, o: Namespace) -> None:
    """Write three lines in each round, undisturbed."""
    with open(o.path, "a") as file:
        for n in range(1, o.rounds + 1):
            with lock:  # waits for its owner
                for line in (1, 2, 3):
                    file.write(f"{who}: line {line}, round {n}\n")
                    file.flush()
                    time.sleep(o.delay)
            time.sleep(o.delay)  # released: another one may


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--writers", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--delay", type=float, default=0.1)
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
        writers = [line.split(":")[0] for line in Path(o.path).read_text().splitlines()]
        threes = [writers[i : i + 3] for i in range(0, len(writers), 3)]
        whole = sum(len(set(three)) == 1 for three in threes)
        print(f"{len(writers)} lines, {whole} of {len(threes)} threes belong together.")
