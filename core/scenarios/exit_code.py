"""A child says with a number how it ended: its exit code."""

import sys
import time
from argparse import ArgumentParser
from multiprocessing import Process


def work(code: int) -> None:
    """Work for a second, and end with a code; 0 would mean that all went well."""
    time.sleep(1)
    sys.exit(code)


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--code", type=int, default=2)
    o = parser.parse_args()

    child = Process(target=work, args=(o.code,), name="Child")
    child.start()
    print("while it runs:", child.exitcode)
    child.join()
    print("after its end:", child.exitcode)
