"""What is started apart from us is told nothing that is only for a bundle on Windows."""

from __future__ import annotations

import contextlib
import ctypes
import subprocess
import sys

import pytest

from core.collecting.apart import apart


def test_elsewhere_nothing_is_to_be_done() -> None:
    with apart() as flags:
        assert flags == 0


class Kernel:
    """Windows, as far as it is asked."""

    def __init__(self, console: int) -> None:
        self.told: list[str | None] = []
        self._console = console

    def SetDllDirectoryW(self, folder: str | None) -> None:
        self.told.append(folder)

    def GetConsoleWindow(self) -> int:
        return self._console


NO_WINDOW = 0x08000000


@pytest.mark.parametrize(("console", "wanted"), [(0, NO_WINDOW), (7, 0)])
def test_a_bundle_lends_neither_its_libraries_nor_a_window(
    monkeypatch: pytest.MonkeyPatch, console: int, wanted: int
) -> None:
    """The folder is the bundle's own again afterwards, also where the start fails."""
    kernel = Kernel(console)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "_MEIPASS", r"C:\bundle", raising=False)
    monkeypatch.setattr(ctypes, "WinDLL", lambda name: kernel, raising=False)
    monkeypatch.setattr(subprocess, "CREATE_NO_WINDOW", NO_WINDOW, raising=False)
    with contextlib.suppress(OSError), apart() as flags:
        assert flags == wanted
        assert kernel.told == [None]
        raise OSError("no such program")
    assert kernel.told == [None, r"C:\bundle"]
