"""The stage as one uses it: what is where, what a click and a key do, what is said.

Covers: badge, canvas, fade, gates, glyphs, ground, hands, labels, live, pen, picture, pipe,
planner, sheet, spoken, sprites, staged, surface, tips.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from core.events import program
from core.playback.passed import Passed
from gui.geometry.shapes import Point
from gui.stage.rest import want_key
from gui.stage.rest_locks import token_key
from gui.theme.palette import DARK, LIGHT, Palette

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.world import World
    from gui.stage.stage import Stage
    from tests.gui.stage.conftest import Story


def at(stage: Stage, point: Point) -> QPoint:
    x, y = stage.camera.to_widget(point)
    return QPoint(round(x), round(y))


def picture(stage: Stage) -> QImage:
    return stage.grab().toImage()


def has_colour(image: QImage, colour: str, around: QPoint, reach: int = 14) -> bool:
    """Say whether the very colour is found near a pixel."""
    wanted = QColor(colour).rgb()
    return any(
        image.pixel(around.x() + dx, around.y() + dy) == wanted
        for dx in range(-reach, reach)
        for dy in range(-reach, reach)
    )


def test_an_empty_stage_is_its_ground(stage: Stage) -> None:
    stage.set_palette(LIGHT)
    assert picture(stage).pixelColor(100, 100) == QColor(LIGHT.stage)


def test_the_cast_stands_before_anything_has_happened(
    stage: Stage, cast: Callable[[str], World]
) -> None:
    stage.set_cast(cast("producer-consumer"), {"main": "main"})
    assert stage.board is not None
    assert set(stage.board.layout.nodes) == {"main", "main.1", "main.2", "channel 1"}
    assert "Producer: not started" in stage.accessibleDescription()


def test_the_run_takes_the_places_of_the_cast(
    stage: Stage, cast: Callable[[str], World], full_queue: Story
) -> None:
    stage.set_cast(cast("producer-consumer"))
    assert stage.board is not None
    before = stage.board.layout
    stage.show_world(full_queue.world)
    assert stage.board.layout == before


@pytest.mark.parametrize("palette", [DARK, LIGHT], ids=["dark", "light"])
def test_the_chips_are_seen_in_the_senders_colour(
    stage: Stage, full_queue: Story, palette: Palette
) -> None:
    stage.set_palette(palette)
    stage.show_world(full_queue.world)
    hue = palette.process(full_queue.world.processes["main.1"].number)
    director = stage._director
    assert director.rest is not None
    for id_ in ("m1", "m2", "m3", "m4"):
        assert has_colour(picture(stage), hue, at(stage, director.rest.marks[id_].at), 6)


def test_the_shut_gate_is_ink(stage: Stage, full_queue: Story) -> None:
    stage.show_world(full_queue.world)
    assert stage.board is not None
    tube = stage.board.layout.nodes["channel 1"].body
    gate = at(stage, Point(tube.x, tube.centre.y))
    assert picture(stage).pixelColor(gate) == QColor(DARK.ink)
    full_queue.receives("main.2", "m2")
    stage.show_world(full_queue.world)
    assert picture(stage).pixelColor(gate) != QColor(DARK.ink)


def test_only_a_blocked_process_has_the_inverted_pill(stage: Stage, full_queue: Story) -> None:
    stage.show_world(full_queue.world)
    assert stage.board is not None
    card = stage.board.layout.nodes["main.1"].body
    pill = at(stage, Point(card.x + 61, card.bottom - 20))
    assert picture(stage).pixelColor(pill) == QColor(DARK.panel)
    full_queue.wants_to_send("main.1", "be")
    stage.show_world(full_queue.world)
    assert picture(stage).pixelColor(pill) == QColor(DARK.ink)


def test_a_killed_owner_is_red_in_the_room(stage: Stage, held_lock: Story) -> None:
    stage.show_world(held_lock.world)
    director = stage._director
    assert director.rest is not None
    token = at(stage, director.rest.marks[token_key("main.2", "lock 1")].at)
    assert not has_colour(picture(stage), DARK.bad, token)
    held_lock.dies("main.2")
    stage.show_world(held_lock.world)
    assert has_colour(picture(stage), DARK.bad, token)
    assert "killed (SIGKILL), -9" in stage.accessibleDescription()


def test_a_step_shows_its_motion_once_and_rests(stage: Stage, full_queue: Story) -> None:
    stage.show_world(full_queue.world)
    full_queue.wants_to_send("main.1", "be")
    stage.play(full_queue.passed(), full_queue.world, 5.0)
    assert stage.moving
    stage.advance(5.1)
    picture(stage)
    assert stage.moving
    for now_s in (5.3, 5.5, 5.7, 6.0):
        stage.advance(now_s)
        picture(stage)
    assert not stage.moving


def test_an_event_that_changes_nothing_to_be_seen_leaves_the_stage_at_rest(
    stage: Stage, full_queue: Story
) -> None:
    stage.show_world(full_queue.world)
    picture(stage)
    printed = full_queue.tell(program.OutputWritten, "", stream="stdout", text="x", bytes=1)
    stage.play([Passed(printed, math.inf)], full_queue.world, 5.0)
    for now_s in (5.1, 5.5, 6.0):
        stage.advance(now_s)
        picture(stage)
    assert not stage.moving, "the window would draw 60 frames a second for ever"


def test_the_picture_after_the_motion_is_the_picture_at_rest(
    stage: Stage, full_queue: Story
) -> None:
    stage.show_world(full_queue.world)
    full_queue.wants_to_send("main.1", "be")
    stage.play(full_queue.passed(), full_queue.world, 5.0)
    for i in range(20):
        stage.advance(5.0 + i / 10)
        picture(stage)
    played = picture(stage)
    stage.show_world(full_queue.world)
    assert picture(stage) == played


def test_a_jump_leaves_everything_at_rest(stage: Stage, full_queue: Story) -> None:
    stage.show_world(full_queue.world)
    full_queue.wants_to_send("main.1", "be")
    stage.play(full_queue.passed(), full_queue.world, 5.0)
    stage.show_world(full_queue.world)
    assert not stage.moving
    assert stage._director.rest is not None
    assert want_key("main.1") in stage._director.rest.marks


def test_motion_can_be_turned_off(stage: Stage, full_queue: Story) -> None:
    stage.set_animated(False)
    stage.show_world(full_queue.world)
    full_queue.receives("main.2", "m2")
    stage.play(full_queue.passed(), full_queue.world, 5.0)
    picture(stage)
    assert not stage.moving


def test_an_owner_is_said_to_be_inside_for_as_long_as_it_is(stage: Stage, held_lock: Story) -> None:
    stage.show_world(held_lock.world)
    stage.now_ns = held_lock.t_ns
    before = picture(stage)
    stage.now_ns = held_lock.t_ns + 110_000_000
    assert picture(stage) != before


def test_a_larger_window_shows_it_larger_and_nothing_leaves_it(
    stage: Stage, held_lock: Story
) -> None:
    stage.show_world(held_lock.world)
    small = stage.camera.zoom
    stage.resize(1332, 716)
    QApplication.processEvents()
    assert stage.board is not None
    assert stage.camera.zoom > small
    shown = stage.camera.rect_to_widget(stage.board.layout.content)
    assert shown.x >= 31
    assert shown.right <= 1301


def test_it_says_in_words_what_it_shows(stage: Stage, held_lock: Story) -> None:
    stage.show_world(held_lock.world)
    words = stage.accessibleDescription().splitlines()
    assert "Process Writer 1: blocked: lock." in words
    assert "lock: Writer 2 holds it, Writer 3, Writer 1 must wait." in words
    assert "File shared.txt: 1 line." in words


def test_clearing_leaves_an_empty_stage(stage: Stage, held_lock: Story) -> None:
    stage.show_world(held_lock.world)
    stage.clear()
    assert stage.board is None
    assert not stage.moving
    assert picture(stage).pixelColor(100, 100) == QColor(DARK.stage)


def test_twice_the_pixels_show_the_same_places(
    stage: Stage, held_lock: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.show_world(held_lock.world)
    monkeypatch.setattr(stage, "devicePixelRatioF", lambda: 2.0)
    image = picture(stage)
    assert stage._director.rest is not None
    token = at(stage, stage._director.rest.marks[token_key("main.2", "lock 1")].at)
    hue = DARK.process(held_lock.world.processes["main.2"].number)
    assert has_colour(image, hue, token)


def test_a_live_script_finds_better_places_in_its_first_moments_only(
    stage: Stage, story: Story
) -> None:
    story.begins("Producer", "Consumer").queue()
    story.sends("main.1", "m1", "word")
    story.receives("main.2", "m1")
    stage.play(story.passed(), story.world, 10.0)
    story.receives("main.3", "m2")
    stage.play(story.passed(), story.world, 10.3)
    assert stage.board is not None
    rows = [stage.board.layout.nodes[key].body.y for key in ("main.2", "main.3")]
    early = stage.board.layout.nodes
    assert rows[0] + rows[1] < 0, "the two receivers share the middle of their column"
    story.receives("main.4", "m3")
    stage.play(story.passed(), story.world, 20.0)
    late = stage.board.layout.nodes
    assert all(late[key].body == early[key].body for key in early)
    assert "main.4" in late
