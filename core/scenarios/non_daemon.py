"""A child that is no daemon lives on: its parent waits for it at its exit."""

import time
from multiprocessing import Process


def tick() -> None:
    """Go on for longer than the parent."""
    for n in range(1, 6):
        print("tick", n)
        time.sleep(0.5)
    print("the child has finished")


if __name__ == "__main__":
    child = Process(target=tick, name="Child", daemon=False)
    child.start()
    time.sleep(0.8)
    print("main has finished")  # but it cannot end yet
