"""What was printed is shown as it was, by whom, errors in red, and never interpreted."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
