"""A process has its PID under two names: pid and ident."""

import time
from multiprocessing import Process


def work() -> None:
    """Run for a second."""
    time.sleep(1)


if __name__ == "__main__":
    child = Process(target=work, name="Child")
    child.start()
    pid = child.pid
    ident = child.ident
    print("pid is", pid, "and ident is", ident)
    print("the same object:", pid is ident)
    child.join()
    print("still there after the end:", child.pid)
