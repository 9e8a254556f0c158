"""apply() waits for each result, so only one worker is ever busy."""

import time
from argparse import ArgumentParser
from multiprocessing import Pool


def work(task: int, seconds: float) -> int:
    """Do one task."""
    time.sleep(seconds)
    return task


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=5)
    parser.add_argument("--tasks", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.8)
    o = parser.parse_args()

    with Pool(o.workers) as pool:
        for task in range(1, o.tasks + 1):
            result = pool.apply(work, (task, o.seconds))  # waits
            print("result", result)
        pool.close()
        pool.join()
