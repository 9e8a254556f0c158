"""Rows are reused, so that figures may change ten times a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from gui.panels.rows import Rows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_fewer_rows_hide_the_rest_and_more_reuse_it(qtbot: QtBot) -> None:
    rows = Rows()
    qtbot.addWidget(rows)
    rows.show_rows([("a", "1"), ("b", "2")])
    made = rows.findChildren(QLabel)
    rows.show_rows([("c", "3")])
    assert [label.text() for label in made if label.isVisibleTo(rows)] == ["c", "3"]
    rows.show_rows([("a", "1"), ("b", "2")])
    assert rows.findChildren(QLabel) == made
    assert rows.rows == [("a", "1"), ("b", "2")]


def test_each_who_waits_has_a_line_of_his_own(qtbot: QtBot) -> None:
    rows = Rows()
    qtbot.addWidget(rows)
    rows.show_rows([("waiting", "Writer 1, 2 ms\nWriter 2, 1 ms"), ("name", "a\x1b[1m\u202eb")])
    texts = [label.text() for label in rows.findChildren(QLabel)]
    assert texts == ["waiting", "Writer 1, 2 ms\nWriter 2, 1 ms", "name", "a\\x1b[1m\\u202eb"]
