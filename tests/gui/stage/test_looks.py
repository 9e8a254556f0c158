"""What a node shows is what the world says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from core.events import message
from gui.geometry.graph import graph_of
from gui.geometry.layout import arrange
from gui.stage import fonts
from gui.stage.board import Board, id_of, key_of
from gui.stage.card import CardLook
from gui.stage.looks import groups_of, ledger_of, line_key, looks_of
from gui.stage.room import RoomLook
from gui.stage.sheet import SheetLook
from gui.stage.tube import TubeLook
from gui.stage.wires import wires_of
from gui.words.states import shown_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.gui.stage.conftest import Story


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    """Text cannot be measured without an application."""


def board_of(story: Story) -> Board:
    return Board(arrange(graph_of([story.world], shown_name), 1332, 716, fonts.measure))


def test_a_full_queue_says_so_and_a_queue_with_room_says_nothing(full_queue: Story) -> None:
    board = board_of(full_queue)
    look = looks_of(full_queue.world, board, {})["channel 1"]
    assert isinstance(look, TubeLook)
    assert look.pill == "full: 3 of 3"
    full_queue.receives("main.2", "m2")
    look = looks_of(full_queue.world, board, {})["channel 1"]
    assert isinstance(look, TubeLook)
    assert look.pill == ""


def test_a_joinable_queue_says_how_much_is_undone_while_somebody_waits(story: Story) -> None:
    story.begins("Worker")
    opened: dict[str, Any] = {"type": "joinable queue", "name": "jobs", "capacity": 0}
    story.tell(message.ChannelOpened, "main", channel="q", end=0, **opened)
    for n in (1, 2):
        story.sends("main", f"m{n}", f"job {n}")
    story.receives("main.1", "m1")
    board = board_of(story)
    look = looks_of(story.world, board, {})["channel 1"]
    assert isinstance(look, TubeLook)
    assert (look.undone, look.note) == ("", "JoinableQueue \N{MIDDLE DOT} 2 of 2 undone")
    story.tell(message.QueueJoinBegan, "main", channel="q", end=0)
    story.tell(message.TaskDone, "main.1", channel="q", end=0)
    look = looks_of(story.world, board, {})["channel 1"]
    assert isinstance(look, TubeLook)
    assert look.undone == "1 of 2 still undone"


def test_only_the_owner_has_the_double_ring(held_lock: Story) -> None:
    looks = looks_of(held_lock.world, board_of(held_lock), {})
    owners = [key for key, look in looks.items() if isinstance(look, CardLook) and look.owner]
    assert owners == ["main.2"]
    room = looks["lock 1"]
    assert isinstance(room, RoomLook)
    assert room.owner == held_lock.world.processes["main.2"].number
    assert not room.dead


def test_the_room_of_a_dead_owner_is_red(held_lock: Story) -> None:
    held_lock.dies("main.2")
    board = board_of(held_lock)
    room = looks_of(held_lock.world, board, {})["lock 1"]
    assert isinstance(room, RoomLook)
    assert room.dead
    assert wires_of(held_lock.world, board).edges["main.2", "lock 1"].use == "dead"


def test_the_way_through_the_room_has_the_owners_colour(held_lock: Story) -> None:
    wires = wires_of(held_lock.world, board_of(held_lock))
    number = held_lock.world.processes["main.2"].number
    for key in (("main.2", "lock 1"), ("lock 1", "file 1")):
        assert (wires.edges[key].use, wires.edges[key].number) == ("used", number)
    assert [(who, place) for who, _, _, place in wires.lines] == [("main.3", 0), ("main.1", 1)]


def test_a_blocked_receivers_edge_waits_in_its_own_colour(story: Story) -> None:
    story.begins("Producer", "Consumer").queue()
    story.wants_to_receive("main.2")
    wires = wires_of(story.world, board_of(story))
    look = wires.edges["channel 1", "main.2"]
    assert (look.use, look.number) == ("waits", story.world.processes["main.2"].number)


def test_lines_of_one_hold_are_one_box_which_is_open_until_the_release(held_lock: Story) -> None:
    held_lock.writes("main.2", "Writer 2: round 1, line 2")
    file = held_lock.world.files["/tmp/shared.txt"]
    (box,) = groups_of(file, held_lock.world, ())
    assert (len(box.lines), box.boxed, box.open) == (2, True, True)
    held_lock.releases("main.2")
    held_lock.acquires("main.1")
    held_lock.writes("main.1", "Writer 1: round 1, line 1")
    first, second = groups_of(file, held_lock.world, ())
    assert (first.open, second.open) == (False, True)


def test_a_line_is_not_in_the_file_while_its_chip_flies(held_lock: Story) -> None:
    file = held_lock.world.files["/tmp/shared.txt"]
    (box,) = groups_of(file, held_lock.world, {line_key(file.path, 1)})
    assert box.lines == (None,)


def test_without_a_lock_lines_are_not_boxed(story: Story) -> None:
    story.begins("Writer 1", "Writer 2")
    story.writes("main.1", "one")
    story.writes("main.2", "two")
    story.writes("main.1", "three")
    groups = groups_of(story.world.files["/tmp/shared.txt"], story.world, ())
    assert [group.boxed for group in groups] == [False, False, False]


def test_the_ledger_tells_the_real_time_of_a_round(story: Story) -> None:
    story.begins("A", "B").pipe()
    story.sends("main.1", "a1", "ping 1", "p", 0)
    story.receives("main.2", "a1", "p", 1)
    story.sends("main.2", "b1", "pong 1", "p", 1)
    ledger = ledger_of(story.world, board_of(story))
    assert ledger is not None
    assert ledger.rows[0].current
    story.receives("main.1", "b1", "p", 0)
    ledger = ledger_of(story.world, board_of(story))
    assert ledger is not None
    assert ledger.rows[0].time == "3 ms"


def test_ids_of_the_world_and_keys_of_the_layout_belong_together(held_lock: Story) -> None:
    world = held_lock.world
    for key in ("main.1", "lock 1", "file 1"):
        assert key_of(id_of(key, world), world) == key
    assert id_of("channel 7", world) == ""
    assert key_of("nobody", world) == ""


def test_boxes_break_where_lines_that_belong_together_are_apart(story: Story) -> None:
    story.world.program.together = 3
    story.begins("Writer 1", "Writer 2")
    for writer in (1, 1, 1, 2, 1, 2):
        story.writes(f"main.{writer}", "x")
    file = story.world.files["/tmp/shared.txt"]
    whole, begun, foreign, last = groups_of(file, story.world, ())
    assert (whole.boxed, whole.torn, whole.open, len(whole.lines)) == (
        True,
        (False, False),
        False,
        3,
    )
    assert begun.torn == (False, True)
    assert foreign.foreign == 0, "line 5 stands in the middle of the other's"
    assert [g.foreign for g in (whole, begun, last)] == [-1, -1, -1]
    assert (last.open, last.torn) == (True, (True, False)), "its third may still follow"
    look = looks_of(story.world, board_of(story), {})["file 1"]
    assert isinstance(look, SheetLook)
    assert look.mixed
    assert look.count == "mixed at 5"
