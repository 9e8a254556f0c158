"""kill() ends a child at once: it cannot refuse, and it cannot tidy up."""

import time
from multiprocessing import Process


def work() -> None:
    """Never end by itself."""
    try:
        while True:
            time.sleep(1)
    finally:
        print("this is never printed")


if __name__ == "__main__":
    child = Process(target=work, name="Child")
    child.start()
    time.sleep(1.5)
    child.kill()  # SIGKILL
    child.join()
    print("exit code", child.exitcode)
