"""A virtual screen, for tests that want a real window."""

from __future__ import annotations

import os
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def screen() -> Iterator[str]:
    """Give a virtual screen and the name that a program finds it by."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with open(read) as file:
            yield f":{file.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)
