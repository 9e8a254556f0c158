"""Four writers that make so many records a second: each takes and gives back a lock of its own.

Arguments: records a second in all, seconds.
"""

from __future__ import annotations

import sys
import time
from multiprocessing import Lock, Process

WRITERS = 4


def write(rate: float, seconds: float) -> None:
    """Make records at this rate, two for each turn of the lock."""
    lock = Lock()
    start = time.perf_counter()
    done = 0
    while (passed := time.perf_counter() - start) < seconds:
        while done < passed * rate:
            lock.acquire()
            lock.release()
            done += 2
        time.sleep(0.002)


if __name__ == "__main__":
    args = (float(sys.argv[1]) / WRITERS, float(sys.argv[2]))
    team = [Process(target=write, args=args, name=f"Writer {n + 1}") for n in range(WRITERS)]
    for writer in team:
        writer.start()
    for writer in team:
        writer.join()
