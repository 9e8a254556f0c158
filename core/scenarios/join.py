"""join() waits until the child has ended, however long that takes."""

import time
from multiprocessing import Process


def work(n: int) -> None:
    """Work for some seconds."""
    for left in range(n, 0, -1):
        print(left, "to go")
        time.sleep(0.5)


if __name__ == "__main__":
    quick = Process(target=work, args=(2,), name="Quick")
    slow = Process(target=work, args=(4,), name="Slow")
    quick.start()
    slow.start()
    quick.join()  # waits for the end of the one
    print("Quick has ended")
    slow.join()  # then for the end of the other
    print("both have ended")
