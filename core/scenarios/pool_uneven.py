"""Tasks of different lengths: who is free takes the next, nobody waits for the slowest."""

import time
from argparse import ArgumentParser
from multiprocessing import Pool
from random import Random


def work(task: int, seconds: float) -> int:
    """Do one task."""
    print(f"task {task} takes {seconds} s")
    time.sleep(seconds)
    return task


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=5)
    parser.add_argument("--tasks", type=int, default=10)
    parser.add_argument("--longest", type=float, default=3.0)
    parser.add_argument("--seed", type=int, default=1)
    o = parser.parse_args()

    chance = Random(o.seed)  # the same lengths each time
    with Pool(o.workers) as pool:
        for task in range(1, o.tasks + 1):
            seconds = round(chance.uniform(0.1, 1) * o.longest, 1)
            pool.apply_async(work, (task, seconds))
        pool.close()
        pool.join()
