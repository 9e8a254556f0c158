"""What was printed is shown as it was, by whom, errors in red, and never interpreted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from core.events.program import OutputWritten
from gui.panels import output as module
from gui.panels.output import OutputPanel
from gui.theme.palette import LIGHT

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from tests.core.conftest import Tape


def printed(text: str, process: str = "main", stream: str = "stdout") -> OutputWritten:
    return OutputWritten(0, 0, process, 0, None, stream, text, len(text))


def test_text_is_plain_whatever_it_looks_like(qtbot: QtBot, tape: Tape) -> None:
    tape.program()
    panel = OutputPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.show_outputs([printed("<b>x</b> & <img src=file:///etc/passwd>\n")], tape.world(), {})
    assert panel.toPlainText() == "<b>x</b> & <img src=file:///etc/passwd>"


def test_errors_are_red(qtbot: QtBot, tape: Tape) -> None:
    tape.program()
    panel = OutputPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.show_outputs([printed("oh\n", stream="stderr")], tape.world(), {})
    block = panel.document().firstBlock()
    colour = block.begin().fragment().charFormat().foreground().color().name()
    assert colour.upper() == LIGHT.bad


def test_output_grows_and_goes_back_with_the_playhead(qtbot: QtBot, tape: Tape) -> None:
    tape.program()
    world = tape.world()
    panel = OutputPanel(LIGHT)
    qtbot.addWidget(panel)
    pieces = [printed(f"{n}\n") for n in range(3)]
    panel.show_outputs(pieces[:2], world, {})
    panel.show_outputs(pieces, world, {})
    assert panel.toPlainText().split() == ["0", "1", "2"]
    panel.show_outputs(pieces[:1], world, {})
    assert panel.toPlainText() == "0"


def test_each_line_knows_who_printed_it(qtbot: QtBot, tape: Tape) -> None:
    main = tape.program()
    main.child("Child")
    panel = OutputPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.resize(400, 200)
    panel.show()
    outputs = [printed("a\nb\n"), printed("c\n", "main.1"), printed("d", "")]
    panel.show_outputs(outputs, tape.world(), {})
    blocks = [panel.document().findBlockByNumber(n) for n in range(4)]
    assert [panel.writer(b) for b in blocks] == ["main", "main", "main.1", ""]
    panel.grab()


def test_it_is_bounded(qtbot: QtBot, tape: Tape, monkeypatch: pytest.MonkeyPatch) -> None:
    tape.program()
    monkeypatch.setattr(module, "MOST_LINES", 10)
    panel = OutputPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.show_outputs([printed(f"{n}\n") for n in range(50)], tape.world(), {})
    assert panel.count == 10
    assert panel.toPlainText().split()[-1] == "49"
    panel.show_outputs([printed("x" * 100_000)], tape.world(), {})
    assert len(panel.toPlainText()) <= module.LONGEST


def test_of_very_much_output_the_last_is_shown_and_only_what_is_new_is_written(
    qtbot: QtBot, tape: Tape, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_LINES", 4)
    tape.program()
    world = tape.world()
    panel = OutputPanel(LIGHT)
    qtbot.addWidget(panel)
    pieces = [printed(f"{n}\n") for n in range(9)]
    panel.show_outputs(pieces[:4], world, {})
    cleared: list[str] = []
    monkeypatch.setattr(panel, "clear_outputs", lambda: cleared.append(panel.toPlainText()))
    panel.show_outputs(pieces[:6], world, {})
    assert panel.toPlainText().split() == ["2", "3", "4", "5"]
    assert cleared == []
    monkeypatch.undo()
    monkeypatch.setattr(module, "MOST_LINES", 4)
    panel.show_outputs(pieces[:3], world, {})
    assert panel.toPlainText().split() == ["0", "1", "2"]


def test_earlier_output_comes_before_the_rest_and_what_one_reads_stays(
    qtbot: QtBot, tape: Tape
) -> None:
    tape.program()
    world = tape.world()
    panel = OutputPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.resize(300, 120)
    panel.show()
    pieces = [printed(f"{n}\n", f"main.{n}") for n in range(200)]
    panel.show_outputs(pieces[100:], world, {}, held=True)
    panel.verticalScrollBar().setValue(10)
    read = panel.firstVisibleBlock().text()
    panel.show_outputs(pieces, world, {}, held=True)
    assert panel.toPlainText().split() == [str(n) for n in range(200)]
    assert panel.firstVisibleBlock().text() == read
    blocks = [panel.document().findBlockByNumber(n) for n in (0, 99, 100, 199)]
    assert [panel.writer(b) for b in blocks] == ["main.0", "main.99", "main.100", "main.199"]


def test_a_click_on_a_line_tells_which_it_was_and_a_drag_does_not(qtbot: QtBot, tape: Tape) -> None:
    tape.program()
    panel = OutputPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.resize(400, 200)
    panel.show()
    pieces = [printed("one\ntwo\n"), printed("three\n")]
    panel.show_outputs(pieces, tape.world(), {})
    chosen: list[OutputWritten] = []
    panel.chosen.connect(chosen.append)
    lines = [panel.cursorRect(_at(panel, n)).center() for n in range(3)]
    for line in lines:
        QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=line)
    assert chosen == [pieces[0], pieces[0], pieces[1]]
    QTest.keyClick(panel, Qt.Key.Key_Return)
    assert chosen[3:] == [pieces[1]]
    QTest.mousePress(panel.viewport(), Qt.MouseButton.LeftButton, pos=lines[0])
    QTest.mouseMove(panel.viewport(), lines[2] + QPoint(40, 0))
    QTest.mouseRelease(panel.viewport(), Qt.MouseButton.LeftButton, pos=lines[2] + QPoint(40, 0))
    assert len(chosen) == 4


def _at(panel: OutputPanel, line: int) -> QTextCursor:
    return QTextCursor(panel.document().findBlockByNumber(line))


def test_what_is_looked_for_stands_on_another_ground(qtbot: QtBot, tape: Tape) -> None:
    tape.program()
    panel = OutputPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.seek_text("BE")
    panel.show_outputs([printed("to be or not to be\n")], tape.world(), {})
    assert panel.toPlainText() == "to be or not to be"
    block, marked = panel.document().firstBlock(), []
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        if fragment.charFormat().background().style() != Qt.BrushStyle.NoBrush:
            marked.append(fragment.text())
        at += 1
    assert marked == ["be", "be"]


def test_control_characters_are_written_out(qtbot: QtBot, tape: Tape) -> None:
    tape.program()
    panel = OutputPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.show_outputs([printed("a\x1b[2Jb\u202ec\td\n")], tape.world(), {})
    assert panel.toPlainText() == r"a\x1b[2Jb\u202ec    d"
