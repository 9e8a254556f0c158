"""The pane under the caption folds to its tabs; a tab out of sight is marked when it has text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from gui.panels.lower import STRIP, Lower
from gui.theme.palette import DARK, LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_folds_and_unfolds(qtbot: QtBot) -> None:
    pane = Lower(LIGHT, 168)
    qtbot.addWidget(pane)
    pane.add_page(QWidget(), "Output")
    assert pane.height() == 168
    pane.toggle()
    assert not pane.open
    assert pane.height() == STRIP + 1
    pane.set_palette(DARK)
    pane.toggle()
    assert pane.height() == 168


def test_a_tab_is_marked_only_while_its_page_is_out_of_sight(qtbot: QtBot) -> None:
    pane = Lower(LIGHT, 168)
    qtbot.addWidget(pane)
    pane.add_page(QWidget(), "Output")
    pane.mark(0, True)
    assert pane.title(0) == "Output"
    pane.toggle()
    pane.mark(0, True)
    assert pane.title(0) != "Output"
    pane.mark(0, False)
    assert pane.title(0) == "Output"


def test_another_tab_gets_the_keys_where_its_page_wants_them(qtbot: QtBot) -> None:
    """Not its first field: that takes Ctrl+E and others for itself."""
    pane = Lower(LIGHT, 168)
    qtbot.addWidget(pane)
    first, second = QLineEdit(), QWidget()
    field, table = QLineEdit(second), QLineEdit(second)
    second.setFocusProxy(table)
    pane.add_page(first, "Timeline")
    pane.add_page(second, "Events")
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    first.setFocus()
    pane.show_page(second)
    assert table.hasFocus()
    assert not field.hasFocus()
