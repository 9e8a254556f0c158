"""terminate() asks a child to end: its answer is its own, until somebody insists."""

import signal
import sys
import time
from multiprocessing import Process


def obey() -> None:
    """Die of the signal, as every program does that says nothing else."""
    time.sleep(60)


def tidy(*_: object) -> None:
    """Tidy up, and end in one's own way."""
    print("tidied up")
    sys.exit(0)


def polite() -> None:
    """Do something else when the signal comes."""
    signal.signal(signal.SIGTERM, tidy)
    time.sleep(60)


if __name__ == "__main__":
    first = Process(target=obey, name="Plain")
    second = Process(target=polite, name="Polite")
    first.start()
    second.start()
    time.sleep(2)
    for child in (first, second):
        child.terminate()  # SIGTERM
        child.join()
        print("exit code", child.exitcode)
