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
        on: ids of those who could end the wait; of a queue that nobody reads, of all who wait.
        place: in the waiting line of a lock, or before a lamp.
        held: in a circle of locks, layout key of the one that it holds.
    """

    kind: WaitKind
    waiter: str
    target: str
    on: tuple[str, ...] = ()
    place: int = 0
    held: str = ""


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
        return Hang(_closed(tuple(_step(d, world) for d in circle)), True)
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


def _closed(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return the steps of a circle with what closes it.

    That is the lock that each holds if the one before waits for it; and those who could read, if
    one waits until a queue is read.
    """
    before = (steps[-1], *steps[:-1])
    if len(steps) > 1 and all(_holds(*pair) for pair in zip(before, steps, strict=True)):
        pairs = zip(before, steps, strict=True)
        return tuple(dataclasses.replace(step, held=last.target) for last, step in pairs)
    last = steps[-1]
    if last.kind is WaitKind.SEND:
        on = tuple(step.waiter for step in steps[:-1])
        return (*steps[:-1], dataclasses.replace(last, on=on))
    return steps


def _holds(last: Step, step: Step) -> bool:
    """Return whether one waits for a lock which the next one holds."""
    return last.kind is WaitKind.LOCK and step.waiter in last.on and bool(last.target)


def ways_of(step: Step, board: Board) -> list[Polyline]:
    """Return the ways that lead from one who waits to those who could end it, in this direction.

    In a circle of locks that is from where it stands as the owner to where it stands in line.
    """
    kind, waiter, target = step.kind, step.waiter, step.target
    if step.held:
        return [board.onward(step.held, target, step.place)]
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
    if not target:
        return []
    readers = [board.edges[target, one] for one in step.on if (target, one) in board.edges]
    return [board.way(waiter, target), *readers]


def draw_hang(pen: Pen, board: Board, hang: Hang) -> None:
    """Draw the chain above all other edges."""
    colour = pen.palette.bad if hang.proven else pen.palette.ink
    ways = [way for step in hang.steps for way in ways_of(step, board)]
    for way in ways if pen.halos else ():  # no part of the chain hides another one
        pen.line(way, pen.palette.stage, LINE_USED + 2 * HALO)
    for way in ways:
        pen.line(way, colour, LINE_USED, head=True)
