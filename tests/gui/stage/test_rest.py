"""At rest, everything stands where the program has it: no more room than there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.events import process
from core.events.message import MessageSent
from gui.geometry import anatomy
from gui.geometry.graph import graph_of
from gui.geometry.layout import arrange
from gui.stage import fonts
from gui.stage.board import Board
from gui.stage.rest import Rest, want_key
from gui.stage.rest_locks import token_key
from gui.words.states import all_letters, shown_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.gui.stage.conftest import Story


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    """Text cannot be measured without an application."""


def rest_of(story: Story) -> tuple[Rest, Board]:
    graph = graph_of([story.world], shown_name)
    board = Board(arrange(graph, 1332, 716, fonts.measure))
    return Rest(story.world, board, all_letters(story.world)), board


def test_messages_lie_in_their_places_the_first_at_the_receivers_end(full_queue: Story) -> None:
    rest, board = rest_of(full_queue)
    xs = [rest.marks[id_].at.x for id_ in ("m2", "m3", "m4")]
    assert xs == sorted(xs, reverse=True)
    tube = board.layout.nodes["channel 1"]
    assert [anatomy.slot_centre(tube, i).x for i in range(3)] == xs


def test_a_full_queue_has_its_gate_shut_and_an_empty_one_that_is_waited_for_too(
    full_queue: Story,
) -> None:
    rest, _ = rest_of(full_queue)
    assert rest.gates["channel 1", "in"]
    assert not rest.gates["channel 1", "out"]
    for id_ in ("m2", "m3", "m4"):
        full_queue.receives("main.2", id_)
    full_queue.wants_to_receive("main.2")
    rest, _ = rest_of(full_queue)
    assert not rest.gates["channel 1", "in"]
    assert rest.gates["channel 1", "out"]


def test_what_a_blocked_sender_wants_to_send_waits_hollow_at_the_gate(full_queue: Story) -> None:
    full_queue.wants_to_send("main.1", "be")
    rest, board = rest_of(full_queue)
    mark = rest.marks[want_key("main.1")]
    assert (mark.sprite.text, mark.sprite.style) == ("be", "hollow")
    card, tube = board.layout.nodes["main.1"].body, board.layout.nodes["channel 1"].body
    assert card.right < mark.area.x
    assert mark.area.right < tube.x


def test_what_is_put_but_not_in_the_pipe_waits_hollow_at_the_gate_while_its_sender_wants_to_end(
    story: Story,
) -> None:
    story.begins("Producer").queue(0)
    story.sends("main.1", "m1", "large")
    rest, board = rest_of(story)
    tube = board.layout.nodes["channel 1"].body
    assert rest.marks["m1"].at.x > tube.x
    story.tell(process.ProcessExiting, "main.1", exit_code=0)
    rest, _ = rest_of(story)
    mark = rest.marks["m1"]
    assert (mark.sprite.text, mark.sprite.style, mark.shown) == ("large", "hollow", True)
    assert mark.area.right < tube.x
    assert rest.gates["channel 1", "in"]


def test_a_queue_is_never_drawn_over_its_capacity(full_queue: Story) -> None:
    full_queue.sends("main.1", "m5", "be")  # stamped before the receive that made its room
    rest, board = rest_of(full_queue)
    tube = board.layout.nodes["channel 1"].body
    inside = [m for m in ("m2", "m3", "m4", "m5") if rest.marks[m].at.x > tube.x]
    assert inside == ["m2", "m3", "m4"]


def test_what_was_taken_last_stays_under_the_card(full_queue: Story) -> None:
    rest, board = rest_of(full_queue)
    card = board.layout.nodes["main.2"]
    assert rest.marks["m1"].sprite.text == "good"
    assert card.body.bottom < rest.marks["m1"].at.y < card.bounds.bottom


def test_chips_have_the_colour_of_who_sent_them(full_queue: Story) -> None:
    rest, _ = rest_of(full_queue)
    producer = full_queue.world.processes["main.1"].number
    assert {rest.marks[id_].sprite.number for id_ in ("m1", "m2", "m3")} == {producer}


def test_a_long_queue_shows_both_its_ends(story: Story) -> None:
    story.begins("Producer", "Consumer").queue(capacity=100)
    for i in range(100):
        story.sends("main.1", f"m{i}", "word")
    story.receives("main.2", "m0")
    story.sends("main.1", "m100", "word")
    rest, board = rest_of(story)
    shown = [key for key, mark in rest.marks.items() if mark.shown and key != "m0"]
    half = board.layout.nodes["channel 1"].places // 2
    assert shown[:half] == [f"m{i}" for i in range(1, half + 1)]
    assert shown[-half:] == [f"m{i}" for i in range(101 - half, 101)]
    assert len(shown) == 2 * half


def test_a_quit_mark_looks_like_the_last_message(story: Story) -> None:
    story.begins("Producer", "Consumer").queue()
    story.sends("main.1", "m1", "quit")
    rest, _ = rest_of(story)
    assert rest.marks["m1"].sprite.style == "quit"


def test_a_message_in_a_pipe_rests_in_the_middle_of_its_lane(story: Story) -> None:
    story.begins("A", "B").pipe()
    story.sends("main.1", "a1", "ping 1", "p", 0)
    rest, board = rest_of(story)
    pipe = board.layout.nodes["channel 1"].body
    assert rest.marks["a1"].at.x == pipe.centre.x
    assert rest.marks["a1"].at.y < pipe.centre.y
    story.receives("main.2", "a1", "p", 1)
    story.sends("main.2", "b1", "pong 1", "p", 1)
    rest, board = rest_of(story)
    assert rest.marks["b1"].at.y > pipe.centre.y
    assert rest.marks["ghost a1"].sprite.style == "dashed"
    assert rest.marks["round 1 question"].sprite.text == "ping 1"
    assert rest.marks["round 1 reply"].sprite.style == "hollow"


def test_the_owner_stands_in_the_room_and_the_others_in_line_before_the_door(
    held_lock: Story,
) -> None:
    rest, board = rest_of(held_lock)
    room = board.layout.nodes["lock 1"].body
    owner, first, second = (
        rest.marks[token_key(process, "lock 1")].at for process in ("main.2", "main.3", "main.1")
    )
    assert room.contains(*owner)
    assert second.x < first.x < room.x
    assert rest.gates["lock 1", "door"]


def test_a_dead_owner_is_crossed_out_in_the_room_and_the_line_stays(held_lock: Story) -> None:
    held_lock.dies("main.2")
    rest, _ = rest_of(held_lock)
    assert rest.marks[token_key("main.2", "lock 1")].sprite.style == "dead"
    assert token_key("main.3", "lock 1") in rest.marks
    assert rest.gates["lock 1", "door"]


def test_a_preview_never_leaves_its_chip(story: Story) -> None:
    story.begins("Producer", "Consumer").queue()
    story.sends("main.1", "m1", "a very long message indeed")
    rest, _ = rest_of(story)
    sprite = rest.marks["m1"].sprite
    assert fonts.measure(sprite.text, "chip", sprite.size) < sprite.width
    assert sprite.text.endswith("\N{HORIZONTAL ELLIPSIS}")
    assert isinstance(story.last, MessageSent)
