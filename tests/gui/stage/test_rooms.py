"""Semaphores, conditions, events and barriers on the stage, and the chain of those who wait.

Covers: hang, lamp, looks_locks, planner_locks, rest_locks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.events import lock, process
from gui.geometry.graph import graph_of
from gui.geometry.layout import arrange
from gui.stage import fonts
from gui.stage.board import Board
from gui.stage.hang import hang_of, ways_of
from gui.stage.looks import looks_of
from gui.stage.planner import Planner
from gui.stage.rest import Rest
from gui.stage.rest_locks import token_key
from gui.stage.room import RoomLook
from gui.stage.spoken import spoken
from gui.stage.wires import wires_of
from gui.words.states import all_letters, shown_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from core.model.world import World
    from gui.stage.motions import Motion
    from gui.stage.stage import Stage
    from tests.gui.stage.conftest import Story


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    """Text cannot be measured without an application."""


def made(story: Story, kind: str, value: int, people: int = 3) -> Story:
    story.begins(*(f"Worker {n}" for n in range(1, people + 1)))
    story.tell(lock.LockCreated, "main", lock="k", type=kind, name="it", value=value)
    return story


def board_of(story: Story) -> Board:
    return Board(arrange(graph_of([story.world], shown_name), 1332, 716, fonts.measure))


def rest_of(story: Story, board: Board) -> Rest:
    return Rest(story.world, board, all_letters(story.world))


def look_of(story: Story, board: Board) -> RoomLook:
    look = looks_of(story.world, board, {})["lock 1"]
    assert isinstance(look, RoomLook)
    return look


def motion(story: Story, board: Board, before: Rest) -> dict[str, Motion]:
    planner = Planner(story.world, board, before, rest_of(story, board))
    return {m.key: m for m in planner.plan(story.passed(), 0.0, 12).motions}


def test_a_semaphore_shuts_its_door_when_its_last_place_is_taken(story: Story) -> None:
    made(story, "semaphore", 2)
    story.acquires("main.1")
    rest = rest_of(story, board_of(story))
    assert not rest.gates["lock 1", "door"]
    story.acquires("main.2")
    story.waits("main.3")
    board = board_of(story)
    rest, room = rest_of(story, board), board.layout.nodes["lock 1"]
    assert rest.gates["lock 1", "door"]
    inside = [rest.marks[token_key(p, "lock 1")].at for p in ("main.1", "main.2")]
    assert all(room.body.contains(*at) for at in inside)
    assert rest.marks[token_key("main.3", "lock 1")].at.x < room.body.x
    assert look_of(story, board).note == "room for 2 \N{MIDDLE DOT} 0 free"


def test_one_that_takes_two_places_stands_in_both(story: Story) -> None:
    made(story, "semaphore", 3)
    story.acquires("main.1")
    story.acquires("main.1")
    rest = rest_of(story, board_of(story))
    mine = {m.at for k, m in rest.marks.items() if k.startswith(token_key("main.1", "lock 1"))}
    assert len(mine) == 2


def test_one_that_wants_in_once_more_stands_inside_and_in_the_line(story: Story) -> None:
    made(story, "lock", 1)
    story.acquires("main.1")
    story.waits("main.1")
    board = board_of(story)
    room = board.layout.nodes["lock 1"].body
    mine = [m.at for k, m in rest_of(story, board).marks.items() if k.startswith("token main.1")]
    assert sorted(room.contains(*at) for at in mine) == [False, True]


def test_a_semaphore_as_a_signal_shows_its_count_and_no_owners(story: Story) -> None:
    made(story, "semaphore", 0)
    story.releases("main.1")
    story.releases("main.1")
    story.acquires("main.2")
    board = board_of(story)
    assert look_of(story, board).signal == "1"
    assert token_key("main.2", "lock 1") not in rest_of(story, board).marks
    before = rest_of(story, board)
    story.releases("main.1")
    (said,) = motion(story, board, before).values()
    assert (said.sprite.text, said.fades) == ("release()", True)


def test_once_another_releases_it_nobody_holds_a_semaphore(story: Story) -> None:
    made(story, "semaphore", 2)
    story.acquires("main.1")
    story.acquires("main.1")
    assert story.world.processes["main.1"].holds == ["k"]
    story.releases("main.2")
    assert story.world.processes["main.1"].holds == []
    board = board_of(story)
    assert look_of(story, board).signal == "1"
    assert not any(key.startswith("token") for key in rest_of(story, board).marks)


def test_those_who_wait_for_a_condition_are_elsewhere_than_the_line(story: Story) -> None:
    made(story, "condition", 1)
    story.acquires("main.1")
    story.tell(lock.WaitBegan, "main.1", lock="k", timeout_ns=None)
    story.releases("main.1")
    story.acquires("main.2")
    story.waits("main.3")
    board = board_of(story)
    rest, room = rest_of(story, board), board.layout.nodes["lock 1"].body
    asleep, line = (rest.marks[token_key(p, "lock 1")].at for p in ("main.1", "main.3"))
    assert asleep.x > room.right
    assert line.x < room.x
    assert look_of(story, board).sleepers == "asleep in wait()"


def test_one_that_is_notified_goes_from_its_bed_to_the_line(story: Story) -> None:
    made(story, "condition", 1)
    story.acquires("main.1")
    story.tell(lock.WaitBegan, "main.1", lock="k", timeout_ns=None)
    story.releases("main.1")
    story.acquires("main.2")
    board = board_of(story)
    before = rest_of(story, board)
    story.tell(lock.Notified, "main.2", lock="k", count=1)
    (said,) = motion(story, board, before).values()
    assert said.sprite.text == "notify()"
    story.waits("main.1")
    walk = motion(story, board, before)[token_key("main.1", "lock 1")].way
    room = board.layout.nodes["lock 1"].body
    assert walk[0].x > room.right
    assert walk[-1].x < room.x


def test_a_lamp_is_off_with_those_who_wait_before_it_and_on_without_a_door(story: Story) -> None:
    made(story, "event", 0)
    for n in (1, 2, 3):
        story.tell(lock.WaitBegan, f"main.{n}", lock="k", timeout_ns=None)
    board = board_of(story)
    rest, lamp = rest_of(story, board), board.layout.nodes["lock 1"].body
    assert rest.gates["lock 1", "door"]
    assert not look_of(story, board).lit
    waiting = [rest.marks[token_key(f"main.{n}", "lock 1")] for n in (1, 2, 3)]
    assert all(mark.shown and mark.at.x < lamp.x for mark in waiting)
    story.tell(lock.FlagSet, "main", lock="k")
    board = board_of(story)
    assert not rest_of(story, board).gates["lock 1", "door"]
    assert look_of(story, board).lit
    assert "it: set." in spoken(story.world, {})


def test_a_barrier_opens_its_front_when_the_last_has_come(story: Story) -> None:
    made(story, "barrier", 3)
    for n in (1, 2):
        story.tell(lock.BarrierReached, f"main.{n}", lock="k", timeout_ns=None)
    board = board_of(story)
    assert rest_of(story, board).gates["lock 1", "front"]
    assert look_of(story, board).note == "Barrier \N{MIDDLE DOT} 2 of 3 here"
    story.tell(lock.BarrierReached, "main.3", lock="k", timeout_ns=None)
    board = board_of(story)
    rest, room = rest_of(story, board), board.layout.nodes["lock 1"].body
    assert not rest.gates["lock 1", "front"]
    assert all(room.contains(*rest.marks[token_key(f"main.{n}", "lock 1")].at) for n in (1, 2, 3))


def test_all_walk_out_of_a_barrier_when_it_opens(story: Story) -> None:
    made(story, "barrier", 2)
    for n in (1, 2):
        story.tell(lock.BarrierReached, f"main.{n}", lock="k", timeout_ns=None)
    board = board_of(story)
    before = rest_of(story, board)
    story.tell(lock.BarrierPassed, "main.1", lock="k", index=0, broken=False)
    walking = motion(story, board, before)
    assert set(walking) == {token_key(f"main.{n}", "lock 1") for n in (1, 2)}
    assert all(m.way[-1].x > board.layout.nodes["lock 1"].body.right for m in walking.values())


def test_a_broken_barrier_is_red(story: Story) -> None:
    made(story, "barrier", 3)
    story.tell(lock.BarrierReached, "main.1", lock="k", timeout_ns=None)
    story.tell(lock.BarrierPassed, "main.1", lock="k", index=-1, broken=True)
    assert look_of(story, board_of(story)).dead


def deadlocked(story: Story) -> Story:
    story.begins("P1", "P2")
    for name in ("a", "b"):
        story.tell(lock.LockCreated, "main", lock=name, type="lock", name=name, value=1)
    story.tell(lock.LockAcquired, "main.1", lock="a")
    story.tell(lock.LockAcquired, "main.2", lock="b")
    story.tell(process.JoinBegan, "main", target="main.1", timeout_ns=None)
    story.tell(lock.AcquireBlocked, "main.1", lock="b", timeout_ns=None)
    story.tell(lock.AcquireBlocked, "main.2", lock="a", timeout_ns=None)
    return story


def test_a_proven_circle_is_drawn_at_once_from_each_owner_to_its_place_in_line(
    story: Story,
) -> None:
    deadlocked(story)
    board = board_of(story)
    hang = wires_of(story.world, board).hang
    assert hang.proven
    assert [step.waiter for step in hang.steps] == ["main.1", "main.2"]
    marks = rest_of(story, board).marks
    rooms = (("lock 1", "lock 2"), ("lock 2", "lock 1"))
    for step, (held, wanted) in zip(hang.steps, rooms, strict=True):
        (way,) = ways_of(step, board)
        start, end = (marks[token_key(step.waiter, key)] for key in (held, wanted))
        assert start.area.grown(1).contains(*way[0])
        assert end.area.grown(1).contains(*way[-1])


def test_a_join_before_the_queue_is_read_is_a_closed_circle(
    story: Story, cast: Callable[[str], World]
) -> None:
    story.begins("Producer").queue(0)
    story.sends("main.1", "m1", "large")
    story.tell(process.ProcessExiting, "main.1", exit_code=0)
    story.tell(process.JoinBegan, "main", target="main.1", timeout_ns=None)
    worlds = [cast("join-before-drain"), story.world]
    board = Board(arrange(graph_of(worlds, shown_name), 940, 436, fonts.measure))
    hang = hang_of(story.world, silent=True)
    assert hang.proven
    join, send = hang.steps
    assert (join.waiter, send.waiter) == ("main", "main.1")
    (to_child,) = ways_of(join, board)
    to_queue, to_reader = ways_of(send, board)
    cards = {key: board.layout.nodes[key].body.grown(2) for key in ("main", "main.1")}
    assert cards["main"].contains(*to_child[0])
    assert cards["main.1"].contains(*to_child[-1])
    assert cards["main.1"].contains(*to_queue[0])
    assert cards["main"].contains(*to_reader[-1])


def test_what_is_not_proven_is_a_chain_after_a_silence_only(story: Story) -> None:
    story.begins("Consumer").queue(0)
    story.wants_to_receive("main.1")
    story.tell(process.JoinBegan, "main", target="main.1", timeout_ns=None)
    assert hang_of(story.world, silent=False).steps == ()
    chain = hang_of(story.world, silent=True)
    assert not chain.proven
    assert [step.waiter for step in chain.steps] == ["main", "main.1"]
    board = board_of(story)
    assert all(way for step in chain.steps for way in ways_of(step, board))


def test_the_stage_shows_the_chain_when_it_is_told_of_the_silence(
    stage: Stage, story: Story
) -> None:
    story.begins("Consumer").queue(0)
    story.wants_to_receive("main.1")
    story.tell(process.JoinBegan, "main", target="main.1", timeout_ns=None)
    stage.set_animated(False)
    stage.show_world(story.world)
    before = stage.grab().toImage()
    stage.set_silent(True)
    assert stage.grab().toImage() != before
