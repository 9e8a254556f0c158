"""Ten tasks for five workers: five run at once, then the other five."""

import time
from argparse import ArgumentParser
from multiprocessing import Pool


def work(task: int, seconds: float) -> int:
    """Do one task."""
    print(f"task {task} begins")
    time.sleep(seconds)
    print(f"task {task} ends")
    return task


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=5)
    parser.add_argument("--tasks", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=1.5)
    o = parser.parse_args()

    with Pool(o.workers) as pool:
        for task in range(1, o.tasks + 1):
            pool.apply_async(work, (task, o.seconds))  # does not wait
        print("all tasks are handed in; main goes on")
        sum(n * n for n in range(10_000_000))  # work of its own meanwhile
        pool.close()  # no more will come
        pool.join()  # now wait for all of them
