"""join() with a time limit may return although the child still runs."""

import time
from argparse import ArgumentParser
from multiprocessing import Process


def work(seconds: float) -> None:
    """Work for some seconds."""
    time.sleep(seconds)


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--limit", type=float, default=1.0)
    parser.add_argument("--seconds", type=float, default=2.5)
    o = parser.parse_args()

    child = Process(target=work, args=(o.seconds,), name="Child")
    child.start()
    child.join(o.limit)  # says nothing about why it returns
    while child.is_alive():  # so ask
        print("timed out, the child still runs")
        child.join(o.limit)
    print("the child has ended")
