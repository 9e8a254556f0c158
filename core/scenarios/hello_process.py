"""A process is made, started, and waited for."""

import time
from multiprocessing import Process


def greet() -> None:
    """Run in the child."""
    print("Hello from the child")
    time.sleep(1)


if __name__ == "__main__":
    child = Process(target=greet, name="Child")
    print("Made, but nothing runs yet")
    time.sleep(1)

    child.start()  # only now there is a second process
    print("Hello from main")
    child.join()
    print("The child has ended")
