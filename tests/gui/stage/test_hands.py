"""What mouse and keyboard do on the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.geometry.shapes import Point

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.stage.stage import Stage
    from tests.gui.stage.conftest import Story

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def middle(stage: Stage, key: str) -> QPoint:
    """Return the widget's pixel in the middle of a node."""
    assert stage.board is not None
    x, y = stage.camera.to_widget(stage.board.layout.nodes[key].body.centre)
    return QPoint(round(x), round(y))


def picture(stage: Stage) -> QImage:
    return stage.grab().toImage()


def test_a_click_selects(stage: Stage, held_lock: Story, qtbot: QtBot) -> None:
    stage.show_world(held_lock.world)
    for key, id_ in (("main.1", "main.1"), ("lock 1", "k"), ("file 1", "/tmp/shared.txt")):
        with qtbot.waitSignal(stage.selected, timeout=1000) as signal:
            QTest.mouseClick(stage, LEFT, NO_KEY, middle(stage, key))
        assert signal.args == [id_]
    with qtbot.waitSignal(stage.selected, timeout=1000) as signal:
        QTest.mouseClick(stage, LEFT, NO_KEY, QPoint(3, 3))
    assert signal.args == [""]


def test_what_is_selected_has_a_ring_of_ink(stage: Stage, held_lock: Story) -> None:
    stage.show_world(held_lock.world)
    before = picture(stage)
    stage.set_selected("main.1")
    assert picture(stage) != before


def test_a_dragged_node_stays(stage: Stage, held_lock: Story, qtbot: QtBot) -> None:
    stage.show_world(held_lock.world)
    assert stage.board is not None
    old = stage.board.layout.nodes["main.3"].body
    start = middle(stage, "main.3")
    QTest.mousePress(stage, LEFT, NO_KEY, start)
    QTest.mouseMove(stage, start + QPoint(10, 3))
    QTest.mouseMove(stage, start + QPoint(40, 20))
    with qtbot.waitSignal(stage.moved, timeout=1000):
        QTest.mouseRelease(stage, LEFT, NO_KEY, start + QPoint(40, 20))
    assert set(stage.offsets) == {"main.3"}
    held_lock.releases("main.2")
    stage.show_world(held_lock.world)
    new = stage.board.layout.nodes["main.3"].body
    assert new.x - old.x == pytest.approx(40 / stage.camera.zoom, abs=2)


def test_the_wheel_zooms_at_the_cursor_and_f_shows_all_again(
    stage: Stage, held_lock: Story
) -> None:
    stage.show_world(held_lock.world)
    fitted = stage.camera
    position = QPointF(middle(stage, "main.1"))
    under = stage.camera.to_stage(Point(position.x(), position.y()))
    no = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        position,
        QPointF(stage.mapToGlobal(position)),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        no,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(stage, event)
    assert stage.camera.zoom > fitted.zoom
    assert stage.camera.to_widget(under) == pytest.approx((position.x(), position.y()))
    stage.fit()
    assert stage.camera == fitted


def test_dragging_the_ground_pans_and_a_double_click_on_it_shows_all(
    stage: Stage, held_lock: Story, qtbot: QtBot
) -> None:
    stage.show_world(held_lock.world)
    fitted = stage.camera
    QTest.mousePress(stage, LEFT, NO_KEY, QPoint(5, 5))
    QTest.mouseMove(stage, QPoint(25, 5))
    QTest.mouseRelease(stage, LEFT, NO_KEY, QPoint(25, 5))
    assert stage.camera.x == fitted.x + 20
    QTest.mouseDClick(stage, LEFT, NO_KEY, QPoint(5, 5))
    assert stage.camera == fitted


def test_tab_walks_over_the_nodes_and_enter_opens_a_process(
    stage: Stage, held_lock: Story, qtbot: QtBot
) -> None:
    stage.show_world(held_lock.world)
    stage.setFocus()
    chosen: list[str] = []
    stage.selected.connect(chosen.append)
    for _ in range(5):
        QTest.keyClick(stage, Qt.Key.Key_Tab)
    assert chosen == ["main", "main.1", "main.2", "main.3", "k"]
    QTest.keyClick(stage, Qt.Key.Key_Backtab)
    with qtbot.waitSignal(stage.process_activated, timeout=1000) as signal:
        QTest.keyClick(stage, Qt.Key.Key_Return)
    assert signal.args == ["main.3"]


def test_the_tip_of_a_chip_is_the_whole_preview(stage: Stage, story: Story) -> None:
    story.begins("Producer", "Consumer").queue()
    story.sends("main.1", "m1", "a very long message indeed")
    stage.show_world(story.world)
    assert stage._director.rest is not None
    assert stage.tip_at(stage._director.rest.marks["m1"].at) == "'a very long message indeed'"
    assert stage.tip_at(Point(-900, -900)) == ""
