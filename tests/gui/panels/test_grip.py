"""The edge of a panel is dragged, moved by keys, and let go back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.panels.grip import STEP, Grip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def panel(owner: QWidget, qtbot: QtBot) -> QWidget:
    made = QWidget(owner)
    made.setGeometry(200, 100, 300, 250)
    owner.resize(500, 350)
    owner.show()
    qtbot.waitUntil(owner.isVisible)
    return made


def gripped(panel: QWidget, *, upright: bool) -> tuple[Grip, list[int]]:
    grip = Grip(panel, "Width", upright=upright)
    grip.show()
    lengths: list[int] = []
    grip.wanted.connect(lengths.append)
    return grip, lengths


def drag(grip: Grip, by: QPoint) -> None:
    start = QPoint(2, 2)
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(grip, start + by)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=start + by)


@pytest.mark.parametrize(("upright", "by"), [(True, QPoint(-40, 9)), (False, QPoint(9, -40))])
def test_it_follows_the_mouse_across_its_edge(panel: QWidget, upright: bool, by: QPoint) -> None:
    grip, lengths = gripped(panel, upright=upright)
    before = grip.length
    drag(grip, by)
    assert lengths[-1] == before + 40


def test_it_is_moved_by_the_arrows_across_its_edge_only(panel: QWidget) -> None:
    grip, lengths = gripped(panel, upright=True)
    assert grip.accessibleName() == "Width"
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Home):
        QTest.keyClick(grip, key)
    assert lengths == [300 + STEP, 300 - STEP, 0]


def test_tab_goes_on_and_escape_leaves(panel: QWidget) -> None:
    grip, _ = gripped(panel, upright=True)
    others: list[bool] = []
    grip.left.connect(others.append)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Return):
        QTest.keyClick(grip, key)
    assert others == [True, True, False, False]


def test_a_double_click_lets_it_go_back(panel: QWidget) -> None:
    grip, lengths = gripped(panel, upright=False)
    QTest.mouseDClick(grip, Qt.MouseButton.LeftButton)
    assert lengths[-1] == 0


def test_it_stays_on_its_edge(panel: QWidget) -> None:
    grip, _ = gripped(panel, upright=False)
    panel.resize(444, 100)
    assert grip.width() == 444
    assert grip.pos() == QPoint(0, 0)
