"""Two children run the same function, each with arguments of its own."""

import time
from multiprocessing import Process


def greet(whom: str, times: int) -> None:
    """Greet somebody several times."""
    for _ in range(times):
        print(f"Hello, {whom}")
        time.sleep(0.5)


if __name__ == "__main__":
    ada = Process(target=greet, args=("Ada", 2), name="Child 1")
    bob = Process(target=greet, args=("Bob",), kwargs={"times": 3}, name="Child 2")
    ada.start()
    bob.start()
    ada.join()
    bob.join()
