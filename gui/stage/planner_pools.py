"""Motions of tasks, results and calls: to a worker, to the tray of results, to who asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.pool import PoolEvent, ResultTaken, TaskFinished, TaskStarted, TaskSubmitted
from core.events.shared import CallBegan, CallEnded, ProxyEvent
from gui.geometry.shapes import between, simplified
from gui.theme import measures

from .motions import Motion
from .rest_pools import call_key, task_key

if TYPE_CHECKING:
    from .planner import Planner


def errand_of(planner: Planner, event: PoolEvent | ProxyEvent, now_s: float) -> Motion | None:
    """Return the motion of what happened in a pool, or at an object of a manager."""
    if isinstance(event, TaskSubmitted):
        return _submitted(planner, event, now_s)
    if isinstance(event, TaskStarted):
        return _goes_on(planner, event, to_worker=True, now_s=now_s)
    if isinstance(event, TaskFinished):
        return _goes_on(planner, event, to_worker=False, now_s=now_s)
    if isinstance(event, ResultTaken):
        return _taken(planner, event, now_s)
    if isinstance(event, CallBegan):
        return _called(planner, event, now_s)
    return _answered(planner, event, now_s) if isinstance(event, CallEnded) else None


def _trays(planner: Planner, pool: str) -> tuple[str, str]:
    """Return the keys of a pool's trays; empty where it has none."""
    known = planner.world.pools.get(pool)
    tray = planner.board.tray(known) if known else None
    results = planner.board.results(known) if known else None
    return (tray.key if tray else "", results.key if results else "")


def _submitted(planner: Planner, event: TaskSubmitted, now_s: float) -> Motion | None:
    """From the card of who submits it into the tray."""
    key = task_key(event.task)
    mark = planner.after.get(key)
    edge = planner.board.way(event.process, _trays(planner, event.pool)[0])
    if mark is None or not edge:
        return None
    way = (*between(edge, mark.sprite.width / 2, 0), mark.at)
    return planner.make(key, mark, way, edge, event.process, now_s)


def _goes_on(
    planner: Planner, event: TaskStarted | TaskFinished, *, to_worker: bool, now_s: float
) -> Motion | None:
    """From the tray to the worker that begins it; or from the worker into the other tray."""
    key = task_key(event.task)
    old, mark = planner.before.get(key), planner.after.get(key)
    tray, results = _trays(planner, event.pool)
    ends = (tray, event.process) if to_worker else (event.process, results)
    edge = planner.board.way(*ends)
    if not edge:
        return None
    number = planner.number(event.process)
    if mark is None or (old is None and not to_worker):
        sprite = (mark or old).sprite if (mark or old) else None  # type: ignore[union-attr]
        if sprite is None:
            return None
        return Motion(
            key, sprite, edge, now_s, measures.TRAVEL, fades=True, edge=edge, number=number
        )
    start = (old.at,) if old is not None and old.shown else ()
    way = simplified((*start, *edge, mark.at))
    return planner.make(key, mark, way, edge, event.process, now_s)


def _taken(planner: Planner, event: ResultTaken, now_s: float) -> Motion | None:
    """From the tray of results back to who asked: the first of several stands for all."""
    key = task_key(event.task) if event.task else _first_gone(planner, event.call)
    old = planner.before.get(key)
    edge = planner.board.way(_trays(planner, event.pool)[1], event.process)
    if old is None or key in planner.after or not edge:
        return None
    way = simplified((old.at, *edge))
    number = planner.number(event.process)
    return Motion(
        key, old.sprite, way, now_s, measures.TRAVEL, fades=True, edge=edge, number=number
    )


def _first_gone(planner: Planner, call: str) -> str:
    """Return the key of the first chip of a call that lies in the tray no more."""
    start = task_key(f"{call}.")
    gone = (k for k in planner.before if k.startswith(start) and k not in planner.after)
    return next(gone, "")


def _object(planner: Planner, proxy: str) -> str:
    """Return the key of a manager's object; empty where it has no place."""
    known = planner.world.proxies.get(proxy)
    node = planner.board.proxy(known) if known else None
    return node.key if node else ""


def _called(planner: Planner, event: CallBegan, now_s: float) -> Motion | None:
    """From the caller's card to the object."""
    key = call_key(event.process, _object(planner, event.proxy))
    mark = planner.after.get(key)
    edge = planner.board.way(event.process, _object(planner, event.proxy))
    if mark is None or not edge:
        return None
    way = (*between(edge, mark.sprite.width / 2, 0), mark.at)
    return planner.make(key, mark, way, edge, event.process, now_s)


def _answered(planner: Planner, event: CallEnded, now_s: float) -> Motion | None:
    """Back from the object to the caller, who goes on."""
    key = call_key(event.process, _object(planner, event.proxy))
    old = planner.before.get(key)
    edge = tuple(reversed(planner.board.way(event.process, _object(planner, event.proxy))))
    if old is None or key in planner.after or not edge:
        return None
    way = simplified((old.at, *edge))
    number = planner.number(event.process)
    return Motion(key, old.sprite, way, now_s, measures.SHIFT, fades=True, edge=edge, number=number)
