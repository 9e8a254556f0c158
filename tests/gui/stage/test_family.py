"""A family: what a parent sends its children, asks of them and waits for is seen between them.

Covers: about, sand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from core.events import process
from gui.geometry.graph import graph_of
from gui.geometry.layout import arrange
from gui.stage import fonts
from gui.stage.about import CellLook, TrackLook
from gui.stage.board import Board
from gui.stage.card import CardLook
from gui.stage.family import WireLook, errands_of, family_wires
from gui.stage.looks import looks_of
from gui.stage.planner import Planner
from gui.stage.rest import Rest
from gui.stage.sand import runs_sand
from gui.words.states import shown_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from gui.geometry.shapes import Point
    from gui.stage.about import AboutLook
    from tests.gui.stage.conftest import Story

S = 1_000_000_000


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    """Text cannot be measured without an application."""


def board_of(story: Story) -> Board:
    return Board(arrange(graph_of([story.world], shown_name), 940, 494, fonts.measure))


def about_of(story: Story, id_: str = "main.1") -> AboutLook:
    look = looks_of(story.world, board_of(story), {})[id_]
    assert isinstance(look, CardLook)
    assert look.about is not None
    return look.about


def marks(story: Story) -> dict[str, tuple[str, str]]:
    rest = Rest(story.world, board_of(story), {})
    return {key: (mark.sprite.text, mark.sprite.style) for key, mark in rest.marks.items()}


def asks(story: Story, question: str, *answers: bool | int | None) -> None:
    for answer in answers:
        fields: dict[str, Any] = {"question": question, "answer": answer, "times": 1}
        story.tell(process.ProcessAsked, "main", target="main.1", **fields)


def test_a_parent_stands_over_its_children_with_room_between(story: Story) -> None:
    board = board_of(story.begins("A", "B"))
    parent, *children = (board.layout.nodes[key] for key in ("main", "main.1", "main.2"))
    assert {child.body.y for child in children} == {children[0].body.y}
    assert children[0].body.y - parent.body.bottom > 90
    middle = (children[0].body.centre.x + children[1].body.centre.x) / 2
    assert abs(parent.body.centre.x - middle) < 1
    assert children[1].body.x > children[0].body.right


def test_who_shares_a_queue_is_no_mere_family(full_queue: Story) -> None:
    board = board_of(full_queue)
    assert not board.layout.is_tree
    look = looks_of(full_queue.world, board, {})["main.1"]
    assert isinstance(look, CardLook)
    assert look.about is None


def test_each_answer_stands_under_the_child(story: Story) -> None:
    story.begins("A")
    asks(story, "is_alive()", False, True, True, False)
    assert about_of(story).tracks == (
        TrackLook(
            "is_alive()",
            (
                CellLook("False"),
                CellLook("True \N{MULTIPLICATION SIGN}2", full=True),
                CellLook("False"),
            ),
        ),
    )
    asks(story, "exitcode", None, 0)
    assert about_of(story).tracks[1].cells == (CellLook("None", dashed=True), CellLook("0"))


def test_pid_and_parent_s_pid_are_told(story: Story) -> None:
    about = about_of(story.begins("A"))
    assert about.pids[0] == "PID 4001"
    assert about.parent == "PPID 4000"
    assert about_of(story, "main").parent == ""


def test_a_signal_rests_at_its_target_and_the_code_at_its_sender(story: Story) -> None:
    story.begins("A")
    story.tell(process.SignalSent, "main", target="main.1", signal="SIGKILL")
    assert marks(story) == {"signal main.1": ("SIGKILL", "signal")}
    story.dies("main.1")
    assert marks(story)["code main.1"] == ("exitcode -9", "full")
    rest = Rest(story.world, board_of(story), {})
    assert rest.marks["code main.1"].at.y < rest.marks["signal main.1"].at.y
    assert not rest.marks["code main.1"].area.overlaps(rest.marks["signal main.1"].area)


def test_an_end_that_went_well_leaves_no_chip(story: Story) -> None:
    story.begins("A")
    story.ends("main.1")
    assert marks(story) == {}


def test_the_line_to_a_daemon_is_red_once_its_parent_s_end_has_ended_it(story: Story) -> None:
    story.begins("A")
    story.world.processes["main.1"].daemon = True
    story.tell(process.ProcessExiting, "main", exit_code=0)
    assert family_wires(story.world, board_of(story)) == ()
    story.tell(process.SignalSent, "main", target="main.1", signal="SIGTERM")
    story.tell(process.ProcessEnded, "main.1", exit_code=-15, signal="SIGTERM")
    assert family_wires(story.world, board_of(story)) == (("main.1", WireLook("dead", 1)),)
    assert marks(story) == {"signal main.1": ("SIGTERM", "wrong")}


def test_who_waits_for_whom_is_a_line_in_its_colour(story: Story) -> None:
    story.begins("A", "B")
    story.tell(process.JoinBegan, "main", target="main.2", timeout_ns=None)
    assert family_wires(story.world, board_of(story)) == (("main.2", WireLook("waits", 0)),)
    assert not runs_sand(story.world)
    story.tell(process.JoinEnded, "main", target="main.2", timed_out=False)
    story.tell(process.JoinBegan, "main", target="main.1", timeout_ns=S)
    assert runs_sand(story.world)
    story.tell(process.JoinEnded, "main", target="main.1", timed_out=True)
    assert family_wires(story.world, board_of(story)) == ()
    story.tell(process.ProcessExiting, "main", exit_code=0)  # waits for both by itself
    assert [key for key, _ in family_wires(story.world, board_of(story))] == ["main.1", "main.2"]


def test_a_second_start_stops_at_the_card_s_edge(story: Story) -> None:
    story.begins("A")
    before = Rest(story.world, board_of(story), {})
    error = "AssertionError('cannot start a process twice')"
    event = story.tell(process.StartRefused, "main", target="main.1", error=error)
    board = board_of(story)
    after = Rest(story.world, board, {})
    assert marks(story) == {"refused main.1": ("start()", "wrong")}
    assert about_of(story).refused
    (motion,) = errands_of(Planner(story.world, board, before, after), event, 0.0)
    card = board.layout.nodes["main.1"].body
    assert card.y - 40 < _last(motion.way).y < card.y


def _last(way: Sequence[Point]) -> Point:
    return way[-1]


def test_what_is_said_under_a_card_is_drawn(story: Story, stage: Any) -> None:  # noqa: ANN401
    story.begins("A", "B")
    asks(story, "is_alive()", False, True)
    asks(story, "pid", None, 4001)
    story.tell(process.StartRefused, "main", target="main.1", error="AssertionError()")
    story.tell(process.JoinBegan, "main", target="main.1", timeout_ns=S)
    stage.show_world(story.world)
    stage.now_ns = story.t_ns + S // 2
    assert not stage.grab().isNull()
