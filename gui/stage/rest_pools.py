"""Where the chips of tasks, results and calls stand: in trays, on cards, at objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.geometry import anatomy
from gui.geometry.shapes import Point
from gui.words.tasks import method_text, result_text, task_text

from .looks_pools import rows_shown
from .sprites import Mark, Sprite

if TYPE_CHECKING:
    from core.model.pool import Pool, Task

    from .rest import Rest

ABREAST = 2  # calls that an object shows beside each other
CALL_ROOM = 86.0
PAD = 8.0


def place_tasks(rest: Rest) -> None:
    """Place the tasks of every pool: those that wait, those that run, and their results."""
    for pool in rest.world.pools.values():
        tray, results = rest.board.tray(pool), rest.board.results(pool)
        if tray is None or results is None:
            continue
        room = tray.body.width - 2 * PAD
        waiting = pool.waiting[: rows_shown(len(pool.waiting), tray.places)]
        for i, id_ in enumerate(waiting):
            sprite = _task(rest, pool.tasks[id_], room)
            rest.marks[task_key(id_)] = Mark(anatomy.place_in_tray(tray, i), sprite)
        for worker, id_ in pool.running.items():
            _on_card(rest, pool, worker, id_)
        lying = [*pool.lost, *pool.finished]
        for i, id_ in enumerate(lying[: rows_shown(len(lying), results.places)]):
            sprite = _result(rest, pool.tasks[id_], room)
            rest.marks[task_key(id_)] = Mark(anatomy.place_in_tray(results, i), sprite)


def _on_card(rest: Rest, pool: Pool, worker: str, id_: str) -> None:
    """Place the task of a worker at the end of the line of its state; a badge has no room."""
    node, task = rest.board.node(worker), pool.tasks.get(id_)
    if node is None or task is None:
        return
    sprite = _task(rest, task, anatomy.TASK - PAD)
    card = rest.board.layout.form.card
    if card == "badge":
        rest.marks[task_key(id_)] = Mark(node.body.centre, sprite, False)
        return
    at = anatomy.task_place(node, sprite.width, card == "small")
    rest.marks[task_key(id_)] = Mark(at, sprite)


def _task(rest: Rest, task: Task, room: float) -> Sprite:
    """Return the chip of a task, in the colour of who submitted it."""
    return rest.chip(task_text(task), task.submitter, "full", room, mark=False)


def _result(rest: Rest, task: Task, room: float) -> Sprite:
    """Return the chip of a result, in the colour of the worker; red if it went wrong."""
    wrong = not task.ok or task.finished_ns is None
    return rest.chip(result_text(task), task.worker, "wrong" if wrong else "full", room, mark=False)


def place_calls(rest: Rest) -> None:
    """Place the calls to the objects of managers that have no answer yet."""
    for proxy in rest.world.proxies.values():
        node = rest.board.proxy(proxy)
        if node is None:
            continue
        callers = list(proxy.calling)
        shown = callers[:ABREAST]
        middle = anatomy.call_place(node)
        for i, caller in enumerate(callers):
            room = CALL_ROOM if len(shown) > 1 else 0.0
            sprite = rest.chip(_call(rest, caller, proxy.id), caller, "full", room, mark=False)
            place = min(i, ABREAST - 1) - (len(shown) - 1) / 2
            at = Point(middle.x + place * (CALL_ROOM + 6), middle.y)
            rest.marks[call_key(caller, node.key)] = Mark(at, sprite, i < ABREAST)


def _call(rest: Rest, caller: str, proxy: str) -> str:
    """Return the method that a process has asked an object for."""
    process = rest.world.processes.get(caller)
    waits = process.waits.values() if process else ()
    return next((method_text(w.preview) for w in waits if w.target == proxy), "")


def task_key(task: str) -> str:
    """Return the key of the chip of a task."""
    return f"task {task}"


def call_key(process: str, proxy: str) -> str:
    """Return the key of the chip of a call to an object (its layout key)."""
    return f"call {process} {proxy}"
