"""A signal reaches the window even while it is idle."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from gui.window.interrupts import Interrupts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_is_heard_and_all_is_put_back(qtbot: QtBot, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    heard: list[bool] = []
    owner = QObject()
    interrupts = Interrupts(lambda: heard.append(True), owner)
    try:
        os.kill(os.getpid(), number)
        qtbot.waitUntil(lambda: heard == [True])
    finally:
        interrupts.close()
    assert signal.getsignal(number) is before
