"""The column at the left: groups on the first screen, programs beside a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.scenarios.catalogue import SCENARIOS
from gui.panels.opened import Opened
from gui.panels.shelf import Shelf

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton
    from pytestqt.qtbot import QtBot

    from core.scenarios.groups.scenario import Scenario


def rows(shelf: Shelf) -> list[QPushButton]:
    from PySide6.QtWidgets import QPushButton

    return [b for b in shelf.findChildren(QPushButton, "row") if b.isVisibleTo(shelf)]


def test_the_shelf_lists_groups_then_programs(qtbot: QtBot) -> None:
    shelf = Shelf(SCENARIOS)
    shelf.show_first_screen()
    qtbot.addWidget(shelf)
    shelf.show()
    groups = dict.fromkeys(s.group for s in SCENARIOS)
    assert [row.text() for row in rows(shelf)] == ["All", *groups, "The whole tutorial"]
    shelf.show_programs("ping-pong")
    qtbot.waitUntil(lambda: len(rows(shelf)) == len(SCENARIOS))
    assert [row.text() for row in rows(shelf) if row.isChecked()] == ["Ping-pong"]
    chosen: list[Scenario] = []
    shelf.chosen.connect(chosen.append)
    rows(shelf)[0].click()
    assert chosen == [SCENARIOS[0]]


def test_the_search_narrows_the_list_and_enter_takes_the_first(qtbot: QtBot) -> None:
    shelf = Shelf(SCENARIOS)
    shelf.show_first_screen()
    qtbot.addWidget(shelf)
    shelf.show()
    shelf.show_programs("")
    QTest.keyClicks(shelf.search, "lock: three")
    qtbot.waitUntil(lambda: [r.text() for r in rows(shelf)] == ["Lock: three writers"])
    with qtbot.waitSignal(shelf.chosen) as chosen:
        QTest.keyClick(shelf.search, Qt.Key.Key_Return)
    assert chosen.args[0].name == "lock-writers"


def test_recent_files_can_be_opened_again(qtbot: QtBot) -> None:
    shelf = Shelf(SCENARIOS)
    shelf.show_first_screen()
    qtbot.addWidget(shelf)
    shelf.show()
    shelf.set_recent([Opened("/p/a&b.py", "a&b.py")], [Opened("/p/run", "Ping-pong", "14:03")])
    names = ["Ping-pong, 14:03", "a&b.py"]
    qtbot.waitUntil(lambda: [row.accessibleName() for row in rows(shelf)[-2:]] == names)
    with qtbot.waitSignal(shelf.recent_chosen) as chosen:
        rows(shelf)[-1].click()
    assert chosen.args == ["/p/a&b.py"]
    with qtbot.waitSignal(shelf.earlier_chosen) as chosen:
        rows(shelf)[-2].click()
    assert chosen.args == ["/p/run"]
