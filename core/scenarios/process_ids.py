"""Every process has a number, its PID, and knows the number of its parent."""

import os
import time
from multiprocessing import Process


def tell() -> None:
    """Print what the operating system says of this process."""
    print("child: my PID is", os.getpid(), "and my parent's is", os.getppid())
    time.sleep(1)


if __name__ == "__main__":
    print("main: my PID is", os.getpid())
    child = Process(target=tell, name="Child")
    child.start()
    print("main: the child's PID is", child.pid)
    child.join()
