"""A child that is terminated, one with a child of its own that fails, and exit codes."""

from __future__ import annotations

import multiprocessing
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


def child(ready: Connection) -> None:
    ready.send("ready")
    time.sleep(60)


def fail() -> None:
    1 / 0  # noqa: B018


class Own(multiprocessing.Process):
    def run(self) -> None:
        grandchild = multiprocessing.Process(target=fail)
        grandchild.start()
        grandchild.join()
        sys.exit(7)


def main() -> None:
    here, there = multiprocessing.Pipe()
    first = multiprocessing.Process(target=child, args=(there,), name="Child", daemon=True)
    first.start()
    here.recv()
    first.join(timeout=0.01)
    first.terminate()
    first.join()
    second = Own()
    second.start()
    second.join()
    assert (first.exitcode, second.exitcode) == (-15, 7)


if __name__ == "__main__":
    main()
