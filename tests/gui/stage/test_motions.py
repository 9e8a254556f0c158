"""One thing moves, at most half of the time there is, and then everything rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.playback.passed import Passed
from gui.geometry.graph import graph_of
from gui.geometry.layout import arrange
from gui.stage import fonts
from gui.stage.board import Board
from gui.stage.director import Director, actors_of
from gui.stage.rest import want_key
from gui.stage.rest_locks import token_key
from gui.theme import measures
from gui.words.states import all_letters, shown_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.gui.stage.conftest import Story


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    """Text cannot be measured without an application."""


class Show:
    """A director at work on a story."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.director = Director()
        self.board = Board(arrange(graph_of([story.world], shown_name), 1332, 716, fonts.measure))
        self.director.show(story.world, self.board, all_letters(story.world))

    def play(self, now_s: float = 0.0, gap_s: float = 1.0) -> None:
        passed = self.story.passed(gap_s)
        letters = all_letters(self.story.world)
        self.director.play(passed, self.story.world, self.board, letters, now_s)


def test_a_put_travels_from_the_card_to_its_place(story: Story) -> None:
    story.begins("Producer", "Consumer").queue()
    story.sends("main.1", "m0", "x")
    story.receives("main.2", "m0")
    show = Show(story)
    story.sends("main.1", "m1", "good")
    show.play(now_s=10.0)
    motion = show.director.motions["m1"]
    card = show.board.layout.nodes["main.1"].body
    assert motion.at(10.0).x == pytest.approx(card.right + motion.sprite.width / 2)
    assert show.director.rest is not None
    assert motion.at(10.48) == show.director.rest.marks["m1"].at
    assert motion.ghost is not None
    assert motion.edge


def test_after_its_time_everything_rests(full_queue: Story) -> None:
    show = Show(full_queue)
    full_queue.receives("main.2", "m2")
    show.play(now_s=0.0)
    assert show.director.moving(0.1)
    assert show.director.advance(0.49)
    assert not show.director.motions
    assert not show.director.moving(0.7)


def test_those_behind_move_up_together_after_the_head_has_left(full_queue: Story) -> None:
    show = Show(full_queue)
    full_queue.receives("main.2", "m2")
    show.play()
    head, third, fourth = (show.director.motions[m] for m in ("m2", "m3", "m4"))
    assert third.start_s == fourth.start_s > head.start_s
    assert third.duration_s == fourth.duration_s == measures.SHIFT


@pytest.mark.parametrize(
    ("gap_s", "travels", "flashes"),
    [(10.0, 0.48, 0), (0.5, 0.25, 0), (0.2, None, 1), (0.06, None, 0), (0.0, None, 0)],
)
def test_motion_takes_no_more_than_half_of_the_gap(
    full_queue: Story, gap_s: float, travels: float | None, flashes: int
) -> None:
    show = Show(full_queue)
    full_queue.receives("main.2", "m2")
    show.play(gap_s=gap_s)
    motion = show.director.motions.get("m2")
    assert (motion.duration_s if motion else None) == (travels and pytest.approx(travels))
    assert len(show.director.flashes) == flashes


def test_the_chip_stops_at_the_gate_and_goes_on_from_there(full_queue: Story) -> None:
    show = Show(full_queue)
    full_queue.wants_to_send("main.1", "be")
    show.play(0.0)
    wanted = show.director.motions[want_key("main.1")]
    tube = show.board.layout.nodes["channel 1"].body
    assert wanted.at(9.0).x + wanted.sprite.width / 2 < tube.x
    full_queue.receives("main.2", "m2")
    show.play(1.0)
    full_queue.sends("main.1", "m5", "be")
    show.play(2.0)
    enters = show.director.motions["m5"]
    assert enters.at(2.0) == wanted.at(9.0)
    assert enters.start_s == pytest.approx(2.0 + measures.GATE)


def test_the_gate_falls_in_the_last_moment_of_the_put(full_queue: Story) -> None:
    full_queue.receives("main.2", "m2")
    show = Show(full_queue)
    full_queue.sends("main.1", "m5", "be")
    show.play(0.0)
    gates = show.director.gates
    assert gates.share(("channel 1", "in"), 0.3) == 0
    assert 0 < gates.share(("channel 1", "in"), 0.4) < 1
    assert gates.share(("channel 1", "in"), 0.49) == 1


def test_a_waiter_walks_to_the_end_of_the_line_and_never_into_the_room(story: Story) -> None:
    story.begins("Writer 1", "Writer 2", "Writer 3").lock()
    story.acquires("main.2")
    story.waits("main.3")
    story.releases("main.2")
    story.acquires("main.3")
    story.waits("main.2")
    show = Show(story)
    story.waits("main.1")
    show.play()
    motion = show.director.motions[token_key("main.1", "lock 1")]
    room = show.board.layout.nodes["lock 1"].body
    assert all(motion.at(i / 20).x < room.x for i in range(11))


def test_the_owner_leaves_by_the_exit_and_fades(held_lock: Story) -> None:
    show = Show(held_lock)
    held_lock.releases("main.2")
    show.play()
    motion = show.director.motions[token_key("main.2", "lock 1")]
    room = show.board.layout.nodes["lock 1"].body
    assert motion.at(0.24).x > room.right
    assert motion.opacity(0.0) == 1
    assert motion.opacity(0.24) == 0


def test_a_line_flies_from_the_room_into_the_sheet(held_lock: Story) -> None:
    show = Show(held_lock)
    held_lock.writes("main.2", "Writer 2: round 1, line 2")
    show.play()
    (motion,) = show.director.motions.values()
    nodes = show.board.layout.nodes
    assert motion.sprite.text == "line 2"
    assert nodes["lock 1"].body.contains(*motion.at(0))
    assert nodes["file 1"].body.contains(*motion.at(1))


def test_no_more_than_twelve_chips_fly_at_once(story: Story) -> None:
    story.begins("Producer", "Consumer").queue(capacity=100)
    story.sends("main.1", "m", "x")
    story.receives("main.2", "m")
    show = Show(story)
    passed = [Passed(story.sends("main.1", f"m{i}", "x"), 1.0) for i in range(40)]
    show.director.play(passed, story.world, show.board, all_letters(story.world), 0.0)
    assert len(show.director.motions) <= measures.CHIPS_AT_ONCE
    producer = story.world.processes["main.1"].number
    assert show.director.streams(0.5) == [("channel 1", producer, 40.0)]
    assert show.director.streams(2.0) == []


def test_with_motion_turned_off_nothing_moves(full_queue: Story) -> None:
    show = Show(full_queue)
    show.director.animated = False
    full_queue.receives("main.2", "m2")
    show.play()
    assert not show.director.moving(0.0)
    assert not show.director.motions


def test_with_motion_turned_off_the_edge_used_is_shown_until_the_next_event(
    full_queue: Story,
) -> None:
    show = Show(full_queue)
    show.director.animated = False
    full_queue.receives("main.2", "m2")
    show.play()
    assert [f.edge for f in show.director.flashes] == [show.board.way("channel 1", "main.2")]
    show.director.advance(1000.0)
    assert len(show.director.flashes) == 1
    full_queue.sends("main.1", "m5", "be")
    show.play()
    assert [f.edge for f in show.director.flashes] == [show.board.way("main.1", "channel 1")]


def test_the_spotlight_is_on_who_acts(held_lock: Story) -> None:
    assert held_lock.last is not None
    actors = actors_of(held_lock.last, held_lock.world)
    assert actors == frozenset({"main.2", "file 1", "lock 1"})
    show = Show(held_lock)
    held_lock.releases("main.2")
    show.play()
    assert show.director.actors is None
    show.director.spotlight = True
    held_lock.acquires("main.1")
    show.play()
    assert show.director.actors == frozenset({"main.1", "lock 1"})
