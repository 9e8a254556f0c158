"""Three generations that tell their pids and sleep, deaf to polite signals and in own sessions."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time


def sleep(depth: int) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if depth < 2:
        os.setsid()
    print(os.getpid(), flush=True)
    if depth:
        multiprocessing.Process(target=sleep, args=(depth - 1,)).start()
    time.sleep(60)


if __name__ == "__main__":
    sleep(2)
