"""The chain of those who wait for each other: thick, in ink; in red where it is proven for ever."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from core.model import waits_for
from core.model.world import WaitKind
from gui.theme.measures import HALO, LINE_USED

from .board import key_of

if TYPE_CHECKING:
    from core.model.waits_for import Dependence
    from core.model.world import World
    from gui.geometry.shapes import Polyline

    from .board import Board
    from .pen import Pen


@dataclasses.dataclass(frozen=True)
class Step:
    """One who waits: a part of the chain.

    Attributes:
        kind: for what.
        waiter: its id.
        target: layout key of what it waits for.
        on: ids of those who could end the wait.
        place: in the waiting line of a lock, or before a lamp.
    """

    kind: WaitKind
    waiter: str
    target: str
    on: tuple[str, ...] = ()
    place: int = 0


@dataclasses.dataclass(frozen=True)
class Hang:
    """A chain, and whether it is proven that nobody of it can ever go on."""

    steps: tuple[Step, ...] = ()
    proven: bool = False


NOTHING = Hang()


def hang_of(world: World, silent: bool) -> Hang:
    """Return the chain to show: a proven circle at once, any other after a silence."""
    if not waits_for.all_wait(world):
        return NOTHING
    circle = waits_for.deadlock(world, silent)
    if circle:
        return Hang(tuple(_step(d, world) for d in circle), True)
    if not silent:
        return NOTHING
    return Hang(tuple(_step(d, world) for d in waits_for.chain(world)))


def _step(dependence: Dependence, world: World) -> Step:
    """Return one dependence in terms of the layout."""
    kind, waiter = dependence.kind, dependence.waiter
    lock = world.locks.get(dependence.target)
    place = 0
    if lock is not None:
        line = list(lock.waiters if kind is WaitKind.LOCK else lock.sleepers)
        place = line.index(waiter) if waiter in line else 0
    target = key_of(dependence.target, world)
    if kind is WaitKind.RESULT and target:
        target = target.replace("pool", "results")
    return Step(kind, waiter, target, dependence.on, place)


def ways_of(step: Step, board: Board) -> list[Polyline]:
    """Return the ways that lead from one who waits to those who could end it, in this direction."""
    kind, waiter, target = step.kind, step.waiter, step.target
    if kind is WaitKind.JOIN:
        family = board.family.get(board.seen(target), ())
        return [family or board.way(waiter, target)]
    if kind is WaitKind.LOCK:
        owners = [tuple(reversed(board.way(owner, target))) for owner in step.on]
        return [board.waiting(waiter, target, step.place), *owners]
    if kind is WaitKind.FLAG:
        return [board.waiting(waiter, target, step.place)]
    if kind in (WaitKind.RECEIVE, WaitKind.RESULT):
        return [tuple(reversed(board.way(target, waiter)))]
    if kind is WaitKind.WORKERS:
        return []
    return [board.way(waiter, target)] if target else []


def draw_hang(pen: Pen, board: Board, hang: Hang) -> None:
    """Draw the chain above all other edges."""
    colour = pen.palette.bad if hang.proven else pen.palette.ink
    ways = [way for step in hang.steps for way in ways_of(step, board)]
    for way in ways:  # no part of the chain hides another one
        pen.line(way, pen.palette.stage, LINE_USED + 2 * HALO)
    for way in ways:
        pen.line(way, colour, LINE_USED, head=True)
