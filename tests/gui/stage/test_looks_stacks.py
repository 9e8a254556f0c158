"""A stack shows each of its members, and opens and closes by mouse and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.geometry.shapes import Point
from gui.stage.stack import StackLook
from gui.words.states import Badge

if TYPE_CHECKING:
    from gui.stage.stage import Stage

    from .conftest import Story

WORKERS = 70


@pytest.fixture
def crowd(story: Story, stage: Stage) -> Stage:
    """Seventy workers, more than are drawn one by one: one is blocked, one was killed."""
    story.begins(*(f"Worker {i}" for i in range(1, WORKERS + 1))).queue()
    story.wants_to_receive("main.2")
    story.dies("main.3")
    story.sends("main", "m1", "good")
    story.sends("main", "m2", "morning")
    story.receives("main.4", "m1")
    stage.show_world(story.world)
    return stage


def look(stage: Stage) -> StackLook:
    found = stage._scene.looks["stack main.1"]
    assert isinstance(found, StackLook)
    return found


def centre(stage: Stage, key: str) -> QPoint:
    board = stage.board
    assert board is not None
    node = board.node(key)
    assert node is not None
    at = stage.camera.to_widget(Point(node.body.centre.x, node.body.y + 10))
    return QPoint(round(at.x), round(at.y))


def test_who_is_blocked_or_was_killed_is_never_hidden(crowd: Stage) -> None:
    seen = look(crowd)
    assert (seen.title, seen.count, seen.open) == ("Worker", WORKERS, False)
    assert seen.words == (("1 killed", True), ("1 blocked", False), ("68 run", False))
    badges = [cell.badge for cell in seen.cells[:4]]
    assert badges == [Badge.FULL, Badge.HOLLOW, Badge.KILLED, Badge.FULL]
    assert len({cell.number for cell in seen.cells}) == WORKERS


def test_a_click_opens_the_stack_and_another_on_its_lid_closes_it(crowd: Stage) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(crowd, left, pos=centre(crowd, "stack main.1"))
    assert crowd.board is not None
    assert crowd.board.node("main.70") is not None
    assert look(crowd).open
    QTest.mouseClick(crowd, left, pos=centre(crowd, "stack main.1"))
    assert crowd.board.node("main.70") is None
    assert not look(crowd).open


def test_the_keyboard_opens_it_too(crowd: Stage) -> None:
    crowd.setFocus()
    for _ in range(2):  # main, then the stack
        QTest.keyClick(crowd, Qt.Key.Key_Tab)
    QTest.keyClick(crowd, Qt.Key.Key_Return)
    assert look(crowd).open


def test_stepping_back_changes_the_counts_and_no_place(crowd: Stage, story: Story) -> None:
    board = crowd.board
    story.ends("main.5", 1)
    crowd.play(story.passed(), story.world, 10.0)
    assert crowd.board is board
    assert look(crowd).words[:2] == (("1 killed", True), ("1 failed", True))


def test_a_message_from_a_stack_has_its_way(crowd: Stage, story: Story) -> None:
    story.sends("main.7", "m3", "hello")  # from now on the stack has a way to the queue
    crowd.show_world(story.world)
    story.sends("main.8", "m4", "world")
    crowd.play(story.passed(), story.world, 10.0)
    assert crowd._director.motions


def test_who_is_looked_for_in_a_stack_is_marked_by_it(crowd: Stage) -> None:
    found = crowd.named("Worker 33")
    crowd.set_found(found)
    assert crowd._scene.actors == frozenset(("main.33", "stack main.1"))
    crowd.bring(found[0])
    assert crowd._selected == "main.33"
    crowd.set_found(None)
    assert crowd._scene.actors is None
