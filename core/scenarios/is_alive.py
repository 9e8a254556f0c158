"""is_alive() is True from the start to the end of a process, and False before and after."""

import time
from multiprocessing import Process


def work() -> None:
    """Run for a second and a half."""
    time.sleep(1.5)


if __name__ == "__main__":
    child = Process(target=work, name="Child")
    print("before start():", child.is_alive())
    child.start()
    alive = True
    while alive:
        alive = child.is_alive()
        print("after start():", alive)
        time.sleep(0.5)
