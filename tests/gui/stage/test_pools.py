"""Pools, managers and memory on the stage: chips in trays, on cards and at objects.

Covers: box, looks_pools, planner_pools, rest_pools, tray.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from core.events import pool, shared
from core.events.program import OutputWritten
from gui.geometry import anatomy
from gui.geometry.graph import graph_of
from gui.geometry.layout import arrange
from gui.geometry.shapes import Point
from gui.stage import fonts
from gui.stage.board import Board, id_of, key_of
from gui.stage.box import BoxLook
from gui.stage.card import CardLook
from gui.stage.looks import looks_of
from gui.stage.planner import Planner
from gui.stage.rest import Rest
from gui.stage.rest_pools import call_key, task_key
from gui.stage.spoken import spoken
from gui.stage.tips import tip_at
from gui.stage.tray import TrayLook
from gui.stage.wires import wires_of
from gui.words.states import Badge, all_letters, shown_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from core.events.base import Event
    from gui.stage.motions import Motion
    from tests.gui.stage.conftest import Story


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    """Text cannot be measured without an application."""


def submits(story: Story, number: int) -> Event:
    fields: dict[str, Any] = {"task": f"c{number}.0", "call": f"c{number}", "items": 1}
    fields |= {"function": "square", "preview": str(number)}
    return story.tell(pool.TaskSubmitted, "main", pool="p", **fields)


def starts(story: Story, worker: int, number: int) -> Event:
    return story.tell(pool.TaskStarted, f"main.{worker}", pool="p", task=f"c{number}.0")


def finishes(story: Story, worker: int, number: int, ok: bool = True) -> Event:
    fields: dict[str, Any] = {"task": f"c{number}.0", "ok": ok, "preview": str(number**2)}
    return story.tell(pool.TaskFinished, f"main.{worker}", pool="p", **fields)


@pytest.fixture
def working(story: Story) -> Story:
    """Five workers, ten tasks: five run, five wait."""
    names = [f"Worker {n}" for n in range(1, 6)]
    story.begins(*names)
    story.tell(pool.PoolOpened, "main", pool="p", type="pool", name="pool", workers=5)
    for n in range(1, 6):
        story.tell(pool.WorkerStarted, f"main.{n}", pool="p")
    for n in range(10):
        submits(story, n)
    for n in range(5):
        starts(story, n + 1, n)
    return story


def board_of(story: Story, size: tuple[int, int] = (1332, 716)) -> Board:
    return Board(arrange(graph_of([story.world], shown_name), *size, fonts.measure))


def rest_of(story: Story, board: Board) -> Rest:
    return Rest(story.world, board, all_letters(story.world))


def motions(story: Story, board: Board, before: Rest, gap_s: float = 1.0) -> dict[str, Motion]:
    planner = Planner(story.world, board, before, rest_of(story, board))
    plan = planner.plan(story.passed(gap_s), 0.0, 12)
    return {motion.key: motion for motion in plan.motions}


def test_five_run_and_five_wait_at_a_glance(working: Story) -> None:
    board = board_of(working)
    look = looks_of(working.world, board, {})["pool 1"]
    assert isinstance(look, TrayLook)
    assert look.note == "5 run, 5 wait"
    rest = rest_of(working, board)
    tray = board.layout.nodes["pool 1"].body
    waiting = [rest.marks[task_key(f"c{n}.0")].at for n in range(5, 10)]
    assert all(tray.contains(*at) for at in waiting)
    assert [at.y for at in waiting] == sorted(at.y for at in waiting)
    for n in range(5):
        card = board.layout.nodes[f"main.{n + 1}"].body
        assert card.contains(*rest.marks[task_key(f"c{n}.0")].at)


def test_the_chip_of_a_task_hides_no_word_of_its_card(working: Story) -> None:
    for size in ((940, 436), (1332, 716)):
        board = board_of(working, size)
        look = looks_of(working.world, board, {})["main.1"]
        assert isinstance(look, CardLook)
        chip = rest_of(working, board).marks[task_key("c0.0")].area
        assert board.layout.nodes["main.1"].body.right - chip.x <= look.task + 8


def test_a_task_has_the_submitters_colour_and_its_result_the_workers(working: Story) -> None:
    numbers = {id_: p.number for id_, p in working.world.processes.items()}
    finishes(working, 1, 0)
    rest = rest_of(working, board_of(working))
    assert rest.marks[task_key("c1.0")].sprite.number == numbers["main"]
    result = rest.marks[task_key("c0.0")].sprite
    assert (result.number, result.text, result.style) == (numbers["main.1"], "0", "full")


def test_a_task_that_raised_and_one_that_was_lost_are_red(working: Story) -> None:
    finishes(working, 1, 0, ok=False)
    working.dies("main.2")
    board = board_of(working)
    rest = rest_of(working, board)
    assert rest.marks[task_key("c0.0")].sprite.style == "wrong"
    assert rest.marks[task_key("c1.0")].sprite.style == "wrong"
    look = looks_of(working.world, board, {})["results 1"]
    assert isinstance(look, TrayLook)
    assert (look.note, look.wrong) == ("1 of 10, 1 lost", True)


def test_more_than_a_tray_holds_are_counted_in_its_last_row(working: Story) -> None:
    for n in range(10, 40):
        submits(working, n)
    board = board_of(working)
    look = looks_of(working.world, board, {})["pool 1"]
    assert isinstance(look, TrayLook)
    shown = [k for k in rest_of(working, board).marks if k.startswith("task c")]
    places = board.layout.nodes["pool 1"].places
    assert len(shown) == places - 1 + 5
    assert look.more == f"{35 - places + 1} more"


def test_a_task_walks_to_the_tray_to_a_worker_to_the_results_and_back(working: Story) -> None:
    board = board_of(working)
    main, tray, worker, results = (
        board.layout.nodes[k].body for k in ("main", "pool 1", "main.1", "results 1")
    )
    before = rest_of(working, board)
    submits(working, 10)
    way = motions(working, board, before)[task_key("c10.0")].way
    assert way[0].x > main.right - 1
    assert tray.contains(*way[-1])
    before = rest_of(working, board)
    finishes(working, 1, 0)
    way = motions(working, board, before)[task_key("c0.0")].way
    assert worker.contains(*way[0])
    assert results.contains(*way[-1])
    before = rest_of(working, board)
    starts(working, 1, 5)
    way = motions(working, board, before)[task_key("c5.0")].way
    assert tray.contains(*way[0])
    assert worker.contains(*way[-1])
    before = rest_of(working, board)
    working.tell(pool.ResultTaken, "main", pool="p", call="c0", task="c0.0")
    back = motions(working, board, before)[task_key("c0.0")]
    assert back.fades
    assert abs(back.way[-1].x - main.right) < 1


def test_who_waits_for_a_result_is_joined_to_the_tray_of_results(working: Story) -> None:
    board = board_of(working)
    assert ("results 1", "main") not in wires_of(working.world, board).edges
    working.tell(pool.ResultWaitBegan, "main", pool="p", call="c0", timeout_ns=None)
    assert wires_of(working.world, board).edges["results 1", "main"].use == "waits"


def test_an_idle_worker_is_hollow_and_a_busy_one_full(working: Story) -> None:
    finishes(working, 1, 0)
    looks = looks_of(working.world, board_of(working), {})
    idle, busy = looks["main.1"], looks["main.2"]
    assert isinstance(idle, CardLook)
    assert isinstance(busy, CardLook)
    assert (idle.words.text, idle.words.badge) == ("idle", Badge.HOLLOW)
    assert (busy.words.text, busy.words.badge) == ("runs square", Badge.FULL)


def test_both_trays_stand_for_the_pool(working: Story) -> None:
    assert id_of("pool 1", working.world) == "p"
    assert id_of("results 1", working.world) == "p"
    assert key_of("p", working.world) == "pool 1"


def test_a_tip_tells_the_whole_task_and_what_came_of_it(working: Story) -> None:
    finishes(working, 1, 0)
    rest = rest_of(working, board_of(working))
    assert tip_at(rest, working.world, {}, rest.marks[task_key("c5.0")].at) == "square(5)"
    told = tip_at(rest, working.world, {}, rest.marks[task_key("c0.0")].at)
    assert told == "square(0) \N{RIGHTWARDS ARROW} 0"


def test_many_workers_are_badges_whose_tasks_are_not_drawn_over_them(story: Story) -> None:
    story.begins(*(f"Worker {n}" for n in range(1, 25)))
    story.tell(pool.PoolOpened, "main", pool="p", type="pool", name="", workers=24)
    for n in range(1, 25):
        story.tell(pool.WorkerStarted, f"main.{n}", pool="p")
        submits(story, n)
        starts(story, n, n)
    board = board_of(story)
    assert board.layout.form.card == "badge"
    assert not rest_of(story, board).marks[task_key("c1.0")].shown


@pytest.fixture
def managed(story: Story) -> Story:
    """A dict in a manager's process, which two workers ask something."""
    story.begins("Worker 1", "Worker 2", "SyncManager-1")
    opened: dict[str, Any] = {"type": "dict", "name": "counts", "manager": "main.3"}
    story.tell(shared.ProxyOpened, "main", proxy="d", **opened)
    story.tell(shared.CallBegan, "main.1", proxy="d", method="get", preview="'a'")
    return story


def test_a_call_is_a_chip_at_the_object_until_its_answer_goes_back(managed: Story) -> None:
    board = board_of(managed)
    node = board.layout.nodes["object 1"]
    before = rest_of(managed, board)
    mark = before.marks[call_key("main.1", "object 1")]
    assert mark.sprite.text == "get()"
    assert node.body.contains(*mark.at)
    assert tip_at(before, managed.world, {}, mark.at) == "counts.get('a')"
    assert wires_of(managed.world, board).edges["main.1", "object 1"].use == "waits"
    asked = wires_of(managed.world, board).edges["object 1", "main.3"]
    assert (asked.use, asked.number) == ("used", 1)
    managed.tell(shared.CallEnded, "main.1", proxy="d", ok=True)
    assert ("object 1", "main.3") not in wires_of(managed.world, board).edges
    back = motions(managed, board, before)[call_key("main.1", "object 1")]
    assert back.fades
    assert back.way[0] == mark.at


def test_an_object_shows_its_last_call_while_nobody_calls(managed: Story) -> None:
    board = board_of(managed)
    look = looks_of(managed.world, board, {})["object 1"]
    assert isinstance(look, BoxLook)
    assert look.notes == ()
    managed.tell(shared.CallEnded, "main.1", proxy="d", ok=True)
    look = looks_of(managed.world, board, {})["object 1"]
    assert isinstance(look, BoxLook)
    assert look.notes == ("get('a')",)


def test_the_managers_card_says_whom_it_answers(managed: Story) -> None:
    look = looks_of(managed.world, board_of(managed), {})["main.3"]
    assert isinstance(look, CardLook)
    assert look.words.text == "answers for counts"
    managed.tell(shared.CallEnded, "main.1", proxy="d", ok=True)
    look = looks_of(managed.world, board_of(managed), {})["main.3"]
    assert isinstance(look, CardLook)
    assert look.words.text == "waits for calls"


def test_memory_says_that_its_contents_are_not_traced(story: Story) -> None:
    story.begins("A")
    opened: dict[str, Any] = {"type": "value", "name": "counter", "bytes": 4, "lock": ""}
    story.tell(shared.SharedMemoryOpened, "main", memory="v", created=True, **opened)
    look = looks_of(story.world, board_of(story), {})["memory 1"]
    assert isinstance(look, BoxLook)
    assert look.notes == ("Value, 4 bytes", "contents not traced")
    assert "counter: 4 bytes of shared memory, contents not traced." in spoken(story.world, {})


def test_what_is_printed_stands_under_the_card_of_who_shares_memory(story: Story) -> None:
    story.begins("A", "B")
    opened: dict[str, Any] = {"type": "value", "name": "total", "bytes": 4, "lock": ""}
    for process in ("main.1", "main.2"):
        story.tell(shared.SharedMemoryOpened, process, memory="v", created=False, **opened)
        story.tell(OutputWritten, process, stream="stdout", text="read 7, wrote 8\n", bytes=16)
    board = board_of(story)
    for process in ("main.1", "main.2"):
        look = looks_of(story.world, board, {})[process]
        assert isinstance(look, CardLook)
        assert look.printed == "read 7, wrote 8"
        place, node = board.took_place(process), board.layout.nodes[process]
        assert place is not None
        assert node.body.bottom < place.y < node.bounds.bottom


def test_chips_lie_in_the_middle_of_the_rows_of_a_tray(working: Story) -> None:
    board = board_of(working)
    node = board.layout.nodes["pool 1"]
    for i in range(node.places):
        at = anatomy.place_in_tray(node, i)
        assert isinstance(at, Point)
        assert node.body.y < at.y - anatomy.CHIP_HEIGHT / 2
        assert at.y + anatomy.CHIP_HEIGHT / 2 < node.body.bottom
