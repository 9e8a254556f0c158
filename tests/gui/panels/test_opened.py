"""The rows of what was opened before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton

from gui.panels.opened import Opened, OpenedList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROWS = [Opened("/p/a&b.py", "a&b.py", "14:03", "/p/a&b.py"), Opened("/p/<b>c</b>", "<b>c</b>")]


def test_a_row_is_chosen_removed_and_all_are_cleared(qtbot: QtBot) -> None:
    opened = OpenedList("Recent", ROWS, "/p/a&b.py")
    qtbot.addWidget(opened)
    opened.resize(200, 160)
    opened.show()
    assert [row.isChecked() for row in opened.rows] == [True, False]
    assert opened.rows[0].accessibleName() == "a&b.py, 14:03"
    texts = [label.text() for label in opened.findChildren(QLabel)]
    assert texts == ["Recent", "a&b.py", "14:03", "<b>c</b>"]
    with qtbot.waitSignal(opened.chosen) as chosen:
        opened.rows[1].click()
    assert chosen.args == ["/p/<b>c</b>"]
    with qtbot.waitSignal(opened.removed) as removed:
        opened.rows[0].actions()[0].trigger()
    assert removed.args == ["/p/a&b.py"]
    clear = opened.findChild(QPushButton, "quiet")
    assert isinstance(clear, QPushButton)
    with qtbot.waitSignal(opened.cleared):
        clear.click()


def test_a_list_that_does_not_last_has_nothing_to_clear(qtbot: QtBot) -> None:
    opened = OpenedList("Earlier runs", ROWS, "", lasting=False)
    qtbot.addWidget(opened)
    assert opened.findChild(QPushButton, "quiet") is None
    assert not opened.rows[0].actions()


def test_a_row_can_be_removed_for_good_where_it_says_so(qtbot: QtBot) -> None:
    opened = OpenedList("Kept", ROWS, "", lasting=False, remove="Delete this recording")
    qtbot.addWidget(opened)
    assert opened.findChild(QPushButton, "quiet") is None
    (action,) = opened.rows[0].actions()
    assert action.text() == "Delete this recording"
    with qtbot.waitSignal(opened.removed):
        action.trigger()
