"""Errors of our own are noted and told once, however often they come; none makes a loop."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from core.log.log import Log
from gui.window.complaints import MOST, OTHERS, Complaints, is_round

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot

pytestmark = [pytest.mark.qt_no_exception_capture, pytest.mark.qt_log_level_fail("CRITICAL")]


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    with Log(str(tmp_path), "20260102-030405-7") as made:
        yield tmp_path / "20260102-030405-7.log"
    assert made.path


@pytest.fixture
def complaints(qtbot: QtBot, log: Path) -> Iterator[Complaints]:
    made = Complaints()
    made.listen()
    yield made
    made.close()


def fail() -> None:
    raise LookupError("in a slot")


def test_an_error_in_a_slot_is_told_once_and_counted(
    complaints: Complaints, qtbot: QtBot, log: Path
) -> None:
    told: list[str] = []
    complaints.told.connect(told.append)
    timer = QTimer()
    timer.timeout.connect(fail)
    timer.start(0)
    qtbot.waitUntil(lambda: bool(complaints.errors) and complaints.errors[0].times >= 100)
    timer.stop()
    assert told == ["LookupError"]
    (error,) = complaints.errors
    assert "LookupError: in a slot" in error.text
    text = log.read_text()
    assert text.count("Traceback") == 1
    assert "for the 100. time" in text
    assert len(text.splitlines()) < 20


def test_an_error_in_a_thread_and_one_that_cannot_be_raised(
    complaints: Complaints, qtbot: QtBot
) -> None:
    thread = threading.Thread(target=fail, name="rescue")
    thread.start()
    thread.join()

    class Bad:
        def __del__(self) -> None:
            raise KeyError("in __del__")

    Bad()
    first, second = complaints.errors
    assert first.text.startswith("In the thread rescue.\n")
    assert "KeyError: 'in __del__'" in second.text


class Painted(QWidget):
    """Fails with a painter in its hands, whenever it is drawn."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPoint(1, 1)
        raise LookupError("while painting")


def test_an_error_while_painting_leaves_qt_able_to_paint(
    complaints: Complaints, qtbot: QtBot, log: Path
) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    widget.show()

    def again() -> bool:
        widget.update()
        return bool(complaints.errors) and complaints.errors[0].times >= 10

    qtbot.waitUntil(again)
    widget.hide()
    text = log.read_text()
    assert "while painting" in text
    assert "QPainter" not in text, "the painter went with the frame that held it"
    assert "active painter" not in text


def test_what_goes_wrong_in_the_hook_itself_makes_no_loop(
    complaints: Complaints, monkeypatch: pytest.MonkeyPatch, log: Path
) -> None:
    def count(*_: object) -> None:
        raise OSError("in the hook")

    monkeypatch.setattr(complaints, "_count", count)
    for _ in range(3):
        sys.excepthook(ValueError, ValueError("x"), None)
    assert complaints.errors == []
    assert "in the hook" in log.read_text()


def test_of_many_different_errors_a_bounded_number_is_kept(complaints: Complaints) -> None:
    for number in range(2 * MOST):
        kind = type(f"Error{number}", (Exception,), {})
        sys.excepthook(kind, kind(), None)
    assert len(complaints.errors) == MOST + 1
    assert sum(error.times for error in complaints.errors) == 2 * MOST
    assert OTHERS in complaints._errors


def test_ctrl_c_is_no_error(complaints: Complaints) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert complaints.errors == []


def test_what_qt_says_is_noted_but_not_again_and_again(complaints: Complaints, log: Path) -> None:
    for _ in range(50):
        qWarning("a plug is loose")
    lines = [line for line in log.read_text().splitlines() if "a plug is loose" in line]
    assert [line.partition("procession.qt: ")[2] for line in lines] == [
        "a plug is loose",
        "a plug is loose (for the 10. time)",
    ]
    assert complaints.errors == [], "it is nothing that a user is told of"


def test_afterwards_all_hooks_are_as_before(qtbot: QtBot) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    made = Complaints()
    made.listen()
    assert sys.excepthook != before[0]
    made.close()
    made.close()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_round_counts() -> None:
    assert [n for n in range(1, 2000) if is_round(n)] == [1, 10, 100, 1000]
    assert logging.getLogger("procession.qt").parent is not None
