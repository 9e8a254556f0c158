"""The filters over the table of events, and those of the output.

Covers: several, events, output_corner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.model.wanted import Wanted
from gui.panels import several as module
from gui.panels.events import EventsPanel
from gui.panels.output_corner import OutputCorner
from gui.panels.several import Entry, Several
from gui.theme.palette import DARK

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
"""Without a screen a menu pops up all the same."""

ENTRIES = {
    "processes": (Entry("main", "main", 7), Entry("main.1", "A & B", 3)),
    "kinds": (Entry("MessageSent", "sent", 5), Entry("LockAcquired", "acquired", 4)),
    "things": (Entry("channel-1", "words", 9),),
}


@pytest.fixture
def panel(qtbot: QtBot) -> EventsPanel:
    """Return the panel, open; its tools know two processes, two kinds and a queue."""
    made = EventsPanel(DARK)
    qtbot.addWidget(made)
    made.entries = lambda name: ENTRIES[name]
    made.resize(900, 200)
    made.show()
    return made


def tick(list_: Several, text: str) -> None:
    """Open a list, click on an entry and close the list."""
    menu = list_.menu()
    menu.popup(QPoint(0, 0))
    action = next(a for a in menu.actions() if a.text().split("\t")[0] == text)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    menu.hide()


def test_what_is_chosen_is_wanted(panel: EventsPanel) -> None:
    tools = panel.tools
    asked: list[Wanted] = []
    tools.changed.connect(lambda: asked.append(tools.wanted))
    assert tools.wanted == Wanted()
    tick(tools.kinds, "sent")
    tick(tools.kinds, "acquired")
    tick(tools.processes, "A && B")
    QTest.keyClicks(tools.field, " x ")
    wanted = Wanted(frozenset({"MessageSent", "LockAcquired"}), frozenset({"main.1"}), None, "x")
    assert asked[-1] == tools.wanted == wanted
    assert (tools.kinds.text(), tools.processes.text()) == ("Event: 2", "A && B")
    tick(tools.kinds, "sent")
    assert tools.kinds.text() == "acquired"
    tick(tools.kinds, "All")
    assert tools.wanted.kinds is None


def test_a_list_stays_open_while_one_ticks_and_says_how_many_there_are(panel: EventsPanel) -> None:
    menu = panel.tools.kinds.menu()
    menu.popup(QPoint(0, 0))
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["All", "sent\t5", "acquired\t4"]
    menu.setActiveAction(menu.actions()[2])
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert panel.tools.kinds.ticked == {"MessageSent"}
    menu.hide()


def test_a_list_of_very_many_is_bounded_and_says_so(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    many = Several(lambda: [Entry(str(n), f"P{n}", 1) for n in range(10)])
    qtbot.addWidget(many)
    many.menu().popup(QPoint(0, 0))
    assert [action.text() for action in many.menu().actions()][-1] == "7 more"
    many.menu().hide()


def test_only_what_is_selected_on_the_stage(panel: EventsPanel) -> None:
    tools = panel.tools
    assert not tools.selected.isEnabled()
    tools.show_selected("main.1")
    assert tools.thing == ""
    QTest.mouseClick(tools.selected, Qt.MouseButton.LeftButton)
    assert tools.thing == "main.1"
    asked: list[str] = []
    tools.changed.connect(lambda: asked.append(tools.thing))
    tools.show_selected("channel-1")
    tools.show_selected("")
    assert asked == ["channel-1", ""]
    assert not tools.selected.isChecked()


def test_how_many_of_how_many_is_said(panel: EventsPanel) -> None:
    tools = panel.tools
    for given, told in (
        ((1, 1, False, True), "1 event"),
        ((1234, 1234, False, True), "1,234 events"),
        ((12, 1234567, True, True), "12 of 1,234,567 events"),
        ((12, 1234567, True, False), "12 so far of 1,234,567"),
    ):
        shown, count, filtered, complete = given
        tools.tell(shown, count, filtered=filtered, complete=complete)
        assert tools.told == told


def test_enter_leads_to_the_table_and_leaving_clears(panel: EventsPanel, qtbot: QtBot) -> None:
    panel.activateWindow()
    panel.begin_filter()
    qtbot.waitUntil(panel.tools.field.hasFocus)
    QTest.keyClicks(panel.tools.field, "abc")
    QTest.keyClick(panel.tools.field, Qt.Key.Key_Return)
    assert panel.table.hasFocus()
    assert panel.end_filter()
    assert panel.tools.wanted == Wanted()
    assert not panel.end_filter(), "there is nothing more to clear"


def test_the_corner_of_the_output_wants_some_of_it(qtbot: QtBot) -> None:
    corner = OutputCorner()
    qtbot.addWidget(corner)
    corner.entries = lambda: ENTRIES["processes"]
    corner.show()
    asked: list[str] = []
    corner.changed.connect(lambda: asked.append(corner.text))
    QTest.keyClicks(corner.field, "ab")
    tick(corner.processes, "main")
    assert asked == ["a", "ab", "ab"]
    assert corner.processes.ticked == {"main"}
    assert corner.earlier.isHidden()
    corner.tell_earlier(995_000)
    assert corner.earlier.text() == "995,000 earlier"
    with qtbot.waitSignal(corner.earlier_wanted):
        QTest.mouseClick(corner.earlier, Qt.MouseButton.LeftButton)
    corner.tell_found(2222)
    assert corner.field.accessibleDescription() == "2,222 found"
    assert corner.clear()
    assert not corner.clear()
