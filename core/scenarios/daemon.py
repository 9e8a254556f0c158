"""A daemon is ended as soon as its parent has finished."""

import time
from multiprocessing import Process


def tick() -> None:
    """Never end by itself."""
    n = 0
    while True:
        n += 1
        print("tick", n)
        time.sleep(0.5)


if __name__ == "__main__":
    child = Process(target=tick, name="Daemon", daemon=True)
    child.start()
    time.sleep(1.8)
    print("main has finished")  # and with it the daemon
