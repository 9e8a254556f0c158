"""Motions at locks and their kin: tokens that come, stand in line, enter, sleep and leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.lock import (
    AcquireBlocked,
    BarrierPassed,
    BarrierReached,
    FlagCleared,
    FlagSet,
    LockAcquired,
    LockReleased,
    Notified,
    WaitBegan,
    WaitEnded,
)
from gui.geometry import anatomy
from gui.geometry.ease import out_cubic
from gui.geometry.shapes import Point, between
from gui.theme import measures

from .motions import Motion
from .rest_locks import token_key

if TYPE_CHECKING:
    from core.events.lock import LockEvent
    from gui.geometry.anatomy import Node

    from .planner import Planner

LEAVE = 34.0  # how far one is seen to walk out of the room


def walk_of(planner: Planner, event: LockEvent, now_s: float) -> Motion | None:
    """Return the motion of what happened to a lock, an event, a condition or a barrier."""
    lock = planner.world.locks.get(event.lock)
    node = planner.board.lock(lock) if lock else None
    if node is None:
        return None
    if isinstance(event, (AcquireBlocked, WaitBegan)):
        return _lines_up(planner, event, node, now_s)
    if isinstance(event, (LockAcquired, BarrierReached)):
        return _enters(planner, event, node, now_s)
    if isinstance(event, LockReleased):
        left = _leaves(planner, event, node, now_s)
        return left or _says(planner, event, node, "release()", now_s)
    if isinstance(event, (BarrierPassed, WaitEnded)):
        return _leaves(planner, event, node, now_s)
    if isinstance(event, FlagSet):
        return _says(planner, event, node, "set()", now_s)
    if isinstance(event, FlagCleared):
        return _says(planner, event, node, "clear()", now_s)
    if isinstance(event, Notified):
        words = "notify_all()" if event.count is None else "notify()"
        return _says(planner, event, node, words, now_s)
    return None


def _says(
    planner: Planner, event: LockEvent, node: Node, words: str, now_s: float
) -> Motion | None:
    """A call whose only trace is what it does to others: its words go there."""
    return planner.says(event, words, planner.board.way(event.process, node.key), now_s)


def _lines_up(
    planner: Planner, event: AcquireBlocked | WaitBegan, node: Node, now_s: float
) -> Motion | None:
    """From the card to the end of the waiting line; or to bed, out of the room."""
    key = token_key(event.process, node.key)
    mark, old = planner.after.get(key), planner.before.get(key)
    known = planner.world.locks.get(event.lock)
    if mark is None or known is None:
        return None
    if old is not None:
        return planner.make(key, mark, (old.at, mark.at), (), event.process, now_s)
    line = list(known.sleepers if known.type == "event" else known.waiters)
    if event.process not in line:
        edge = planner.board.way(event.process, node.key)
        way = (*between(edge, mark.sprite.width / 2, 0), mark.at) if edge else ()
        return planner.make(key, mark, way, (), event.process, now_s)
    place = line.index(event.process)
    dotted = planner.board.waiting(event.process, node.key, place)
    way = (*between(dotted, mark.sprite.width / 2, 0), mark.at)
    return planner.make(key, mark, way, (), event.process, now_s)


def _enters(
    planner: Planner, event: LockAcquired | BarrierReached, node: Node, now_s: float
) -> Motion | None:
    """Through the door from the waiting line, or from the card by the way in."""
    key = token_key(event.process, node.key)
    mark = planner.after.get(key)
    edge = planner.board.way(event.process, node.key)
    if mark is None:  # a signal: it has no places of owners
        words = "acquire()" if isinstance(event, LockAcquired) else ""
        return planner.says(event, words, edge, now_s) if words and edge else None
    old = planner.before.get(key)
    if old is None:
        way = (*between(edge, mark.sprite.width / 2, 0), mark.at) if edge else ()
        return planner.make(key, mark, way, edge, event.process, now_s)
    inside = Point(node.body.x + anatomy.TOKEN * 0.7, old.at.y)
    way = (old.at, inside, mark.at) if old.at.x < node.body.x else (old.at, mark.at)
    return planner.make(key, mark, way, (), event.process, now_s)


def others_of(planner: Planner, event: BarrierPassed, now_s: float) -> list[Motion]:
    """Return the motions of those who leave a barrier together with the first that goes on."""
    lock = planner.world.locks.get(event.lock)
    node = planner.board.lock(lock) if lock else None
    if node is None:
        return []
    own, end = token_key(event.process, node.key), token_key("", node.key).removeprefix("token ")
    gone = [k for k in planner.before if k.endswith(end) and k not in planner.after and k != own]
    return [_walks_out(planner, key, node, now_s) for key in gone]


def _leaves(planner: Planner, event: LockEvent, node: Node, now_s: float) -> Motion | None:
    """Out by the exit, where it fades: the card itself never moved."""
    key = token_key(event.process, node.key)
    if key not in planner.before or key in planner.after:
        return None
    return _walks_out(planner, key, node, now_s)


def _walks_out(planner: Planner, key: str, node: Node, now_s: float) -> Motion:
    """Return the motion of a token that leaves: forward out of a room, back out of a line."""
    old = planner.before[key]
    x = old.at.x - LEAVE if old.at.x < node.body.x else max(old.at.x, node.body.right) + LEAVE
    way = (old.at, Point(x, old.at.y))
    return Motion(key, old.sprite, way, now_s, measures.SHIFT, out_cubic, fades=True)
