"""A process starts only once: a second start() is an error."""

import time
from multiprocessing import Process


def work() -> None:
    """Run for two seconds."""
    time.sleep(2)


if __name__ == "__main__":
    child = Process(target=work, name="Child")
    child.start()
    time.sleep(0.5)
    try:
        child.start()  # the same object again
    except AssertionError as error:
        print("AssertionError:", error)
    child.join()
