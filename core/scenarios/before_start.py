"""A process that was made and not started has no PID yet."""

import time
from multiprocessing import Process


def work() -> None:
    """Run for a second."""
    time.sleep(1)


if __name__ == "__main__":
    child = Process(target=work, name="Child")
    print("before start():", child.pid)
    time.sleep(1)

    child.start()
    print("after start():", child.pid)
    child.join()
