"""Starts another program apart from us: on Windows it would inherit what is only for a bundle."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextlib.contextmanager
def apart() -> Iterator[int]:
    """Yield the ``creationflags`` for a program that is started meanwhile.

    A bundle has told Windows to look for libraries in its own folder, and what it starts is told
    the same. And a program for the console that is started by one without a console gets a window
    of its own, unless it is told not to. Written after Microsoft's documentation of
    ``SetDllDirectory`` and of process creation flags; it has not been run there.
    """
    if sys.platform != "win32":
        yield 0
        return
    import ctypes

    kernel = ctypes.WinDLL("kernel32")
    bundle: str | None = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        kernel.SetDllDirectoryW(None)
    try:
        yield 0 if kernel.GetConsoleWindow() else subprocess.CREATE_NO_WINDOW
    finally:
        if bundle is not None:
            kernel.SetDllDirectoryW(bundle)
