"""The table of events: read by eye, by keyboard and by a screen reader; quick however long.

Covers: event_model, event_cell, event_rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from core.events.process import SleepBegan, SleepEnded
from core.events.program import OutputWritten
from core.model.event_index import EventIndex
from core.model.history import History
from core.model.sieve import Sieve
from core.model.wanted import Wanted
from core.tracing import records as rec
from gui.panels import event_rows as rows_module
from gui.panels.event_model import WHAT
from gui.panels.event_rows import EventRows
from gui.panels.event_table import COPIED, ROW, EventTable
from gui.theme.palette import DARK, LIGHT
from gui.words.called import Called
from gui.words.event_row import RowWords
from gui.words.names import Names

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.core.conftest import Tape

KEY = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def history(tape: Tape) -> History:
    """Return a run in which main sends forty numbers to a child."""
    main = tape.program()
    queue, child = main.channel(rec.QUEUE, 3, "numbers"), main.child("Taker")
    for number in range(40):
        child.receives(queue, main.sends(queue, str(number)))
    made = History()
    made.append(tape.take())
    return made


def rows(history: History, kinds: set[str] | None = None) -> EventRows:
    sieve = None
    if kinds is not None:
        index = EventIndex()
        index.feed(history.events(0, len(history)))
        sieve = Sieve(history, index, Wanted(frozenset(kinds)))
        sieve.advance(10.0)
    called = Called(history.world_at(len(history)), Names())
    return EventRows(history, RowWords(called, history.event(0).t_ns), sieve)


@pytest.fixture
def table(qtbot: QtBot, history: History) -> EventTable:
    """Return the table of that run, open."""
    made = EventTable(DARK)
    qtbot.addWidget(made)
    made.resize(900, 10 * ROW)
    made.show_rows(rows(history))
    made.show()
    return made


def press(table: EventTable, key: KEY, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(table, key, modifier)


def test_there_is_a_row_for_every_event_in_its_words(table: EventTable, history: History) -> None:
    model = table.events
    assert (model.rowCount(), model.columnCount()) == (len(history), 7)
    sent = next(n for n in range(len(history)) if type(history.event(n)).__name__ == "MessageSent")
    said = [model.data(model.index(sent, n)) for n in range(7)]
    assert said[0] == str(sent + 1)
    assert said[2:6] == ["main", "sent", "numbers", "0"]
    assert model.data(model.index(sent, 0), Qt.ItemDataRole.ToolTipRole) is None, "no rich text"
    table.grab()
    table.set_palette(LIGHT)
    table.grab()


def test_every_row_is_reached_by_keyboard_and_tells_that_one_went_there(
    table: EventTable, history: History
) -> None:
    gone: list[int] = []
    table.chosen.connect(gone.append)
    table.follow(3, leap=True)
    assert gone == [], "to follow is not to choose"
    last = len(history) - 1
    for key, modifier, row in (
        (KEY.Key_Down, NONE, 4),
        (KEY.Key_Up, NONE, 3),
        (KEY.Key_End, NONE, last),
        (KEY.Key_Home, NONE, 0),
        (KEY.Key_End, CTRL, last),
        (KEY.Key_Home, CTRL, 0),
    ):
        press(table, key, modifier)
        assert (table.currentIndex().row(), gone[-1]) == (row, row)
    press(table, KEY.Key_PageDown)
    page = gone[-1]
    assert 4 < page < 12
    press(table, KEY.Key_PageUp)
    assert gone[-1] == 0
    press(table, KEY.Key_Return)
    assert gone[-2:] == [0, 0]


def test_a_click_goes_to_a_row(table: EventTable) -> None:
    gone: list[int] = []
    table.chosen.connect(gone.append)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 2 * ROW + 5))
    assert gone == [2]


def test_the_row_of_the_playhead_comes_into_view_at_a_leap(table: EventTable) -> None:
    table.follow(70, leap=True)
    assert table.viewport().rect().intersects(table.visualRect(table.events.index(70, 0)))
    assert table.currentIndex().row() == 70
    table.follow(-1, leap=True)
    assert not table.currentIndex().isValid()
    assert table.verticalScrollBar().value() == 0


def test_while_it_plays_what_one_reads_elsewhere_stays(table: EventTable) -> None:
    table.follow(2, leap=True)
    table.follow(3, leap=False)
    bar = table.verticalScrollBar()
    bar.setValue(40)
    for row in range(4, 20):
        table.follow(row, leap=False)
        assert (bar.value(), table.shown_row) == (40, row)
    bar.setValue(15)
    for row in range(20, 60):  # it is in view again: it is followed
        table.follow(row, leap=False)
    assert bar.value() > 40


def test_rows_that_come_move_nothing(table: EventTable, history: History) -> None:
    table.follow(5, leap=True)
    bar = table.verticalScrollBar()
    bar.setValue(8)
    t_ns = history.end_ns
    history.extend([SleepEnded(t_ns + n, n, "main", 1, None) for n in range(1, 200)])
    table.grow()
    assert table.events.rowCount() == len(history)
    assert (bar.value(), table.currentIndex().row()) == (8, 5)


def test_of_the_events_that_passed_those_are_rows(table: EventTable, history: History) -> None:
    some = rows(history, {"MessageSent"})
    table.show_rows(some)
    assert table.events.rowCount() == 40
    assert {table.events.data(table.events.index(n, 3)) for n in range(40)} == {"sent"}
    for row in (0, 7, 39):
        event = some.event(row)
        assert some.before(event + 1) == row, "it has just been passed"
        assert some.before(event) == row - 1
    table.show_rows(None)
    assert table.events.rowCount() == 0
    assert table.events.row(0) is None
    table.grab()


def test_words_are_kept_for_a_few_rows_only(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows_module, "KEPT", 10)
    all_ = rows(history)
    for row in range(len(all_)):
        assert all_.row(row).cells.number == str(row + 1)
    assert len(all_._kept) == 10


def test_rows_are_copied_with_their_headings(table: EventTable) -> None:
    told: list[tuple[int, int]] = []
    table.copied.connect(lambda *counts: told.append(counts))
    table.follow(4, leap=True)
    press(table, KEY.Key_Down, SHIFT)
    press(table, KEY.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["No.", "Time (s)", "Process", "Event", "On", "What", "Line"]
    assert [line.split("\t")[0] for line in lines[1:]] == ["5", "6"]
    assert told == [(2, 2)]
    table.copy_cell(table.events.index(4, 1))
    assert QGuiApplication.clipboard().text() == lines[1].split("\t")[1]


def test_of_a_great_many_selected_rows_a_bound_number_is_copied(
    table: EventTable, history: History
) -> None:
    t_ns = history.end_ns
    history.extend([SleepEnded(t_ns + n, n, "main", 1, None) for n in range(1, COPIED + 50)])
    table.grow()
    told: list[tuple[int, int]] = []
    table.copied.connect(lambda *counts: told.append(counts))
    table.selectAll()
    table.copy()
    assert told == [(COPIED, len(history))]
    assert len(QGuiApplication.clipboard().text().splitlines()) == COPIED + 1


def test_a_screen_reader_reads_every_cell_and_the_current_row(
    table: EventTable, history: History
) -> None:
    table.follow(8, leap=True)
    said, model, all_ = QAccessible.queryAccessibleInterface(table), table.events, 8
    name, description = QAccessible.Text.Name, QAccessible.Text.Description
    assert said.text(name) == "Events"
    assert [said.child(n).text(name) for n in range(1, all_)] == list(model.headings)
    for row in (0, 8, len(history) - 1):
        cells = [said.child((row + 1) * all_ + n) for n in range(all_)]
        assert cells[0].text(name) == str(row + 1)
        texts = [cell.text(name) for cell in cells[1:]]
        assert texts == [model.data(model.index(row, n)) for n in range(7)]
        assert cells[1].text(description).startswith(f"No.: {row + 1}, Time (s): ")
        assert cells[1].tableCellInterface().isSelected() == (row == 8)
    assert said.focusChild().text(name) == "9"


def test_nothing_in_a_cell_acts(qtbot: QtBot, tape: Tape) -> None:
    tape.program()
    history = History()
    history.append(tape.take())
    text = "\x1b[2J<b>x</b>\u202e" + "y" * 100_000
    end = history.end_ns
    history.extend(
        [
            OutputWritten(end + 1, 1, "main", 1, None, "stderr", text, 100_020),
            SleepBegan(end + 2, 2, "main", 1, None, 10**9),
        ]
    )
    table = EventTable(DARK)
    qtbot.addWidget(table)
    table.show_rows(rows(history))
    table.show()
    table.grab()
    shown = str(table.events.data(table.events.index(len(history) - 2, WHAT)))
    assert shown.startswith(r"\x1b[2J<b>x</b>\u202eyyy")
    assert len(shown) == 200
