"""What goes between a parent and its children: signals, exit codes, a start that is refused."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Literal

from core.events.process import ProcessEnded, ProcessStarted, SignalSent, StartRefused
from core.model.world import Life, WaitKind
from gui.geometry.anatomy import CHIP_HEIGHT
from gui.geometry.shapes import Point, between
from gui.theme import measures
from gui.words.family import exit_code_text

from .labels import PAD, chip_width
from .motions import Motion
from .sprites import Mark, Sprite

if TYPE_CHECKING:
    from core.events.base import Event
    from core.model.world import Process, World
    from gui.geometry.shapes import Polyline

    from .board import Board
    from .planner import Planner
    from .rest import Rest
    from .sprites import Style

NEAR = 9.0  # px between a chip and the card that it has come to
FAMILY = (ProcessStarted, SignalSent, StartRefused, ProcessEnded)
"""Kinds of events at which something goes along a family line."""
BOLT = 14.0  # more width of a chip, for the sign of a signal


@dataclasses.dataclass(frozen=True)
class WireLook:
    """A way that is not at rest.

    Attributes:
        use: used: its actor's colour, thick, with a head; waits: its colour, dotted, no head;
            hidden: the process stands in a line instead; dead: its owner is no more.
        number: of the process whose colour it has.
    """

    use: Literal["used", "waits", "hidden", "dead"]
    number: int = 0


def family_wires(world: World, board: Board) -> tuple[tuple[str, WireLook], ...]:
    """Return the family lines that are not at rest, by the child's key.

    A parent in join(), or at its exit, waits along the line to its child; the line along which a
    daemon was ended with its parent is red.
    """
    found: dict[str, WireLook] = {}
    for child in world.processes.values():
        parent = world.processes.get(child.parent)
        if child.id not in board.family or parent is None:
            continue
        if child.signal_sent is not None and child.signal_sent.at_exit:
            found[child.id] = WireLook("dead", child.number)
        elif _awaits(parent, child):
            found[child.id] = WireLook("waits", parent.number)
    return tuple(found.items())


def _awaits(parent: Process, child: Process) -> bool:
    joins = [wait.target for wait in parent.waits.values() if wait.kind is WaitKind.JOIN]
    at_exit = parent.life is Life.EXITING and not child.daemon
    going = child.life in (Life.RUNNING, Life.EXITING)
    return child.id in joins or (at_exit and going)


def place_family(rest: Rest) -> None:
    """Place the chips that have come to a child or to its parent, where there is room for them."""
    if not rest.board.layout.is_tree:
        return
    for child in rest.world.processes.values():
        way = rest.board.family.get(child.id, ())
        if len(way) < 2:
            continue
        if child.signal_sent is not None:
            sprite = signal_chip(child, rest)
            rest.marks[signal_key(child.id)] = Mark(_before(way[-1]), sprite)
        elif child.refused and child.life is not Life.ENDED:
            sprite = _chip("start()", rest.number(child.parent), "wrong", rest)
            rest.marks[refused_key(child.id)] = Mark(_before(way[-1]), sprite)
        told = child.signal_sent is not None and child.signal_sent.at_exit
        if child.life is Life.ENDED and child.exit_code and not told:
            code = _chip(exit_code_text(child), child.number, "full", rest)
            rest.marks[code_key(child.id)] = Mark(_at_the_parent(way), code)


def signal_chip(child: Process, rest: Rest) -> Sprite:
    """Return the chip of the signal that a process was sent."""
    signal = child.signal_sent
    assert signal is not None
    style: Style = "wrong" if signal.at_exit else "signal"
    return _chip(signal.name, rest.number(signal.sender), style, rest)


def _chip(text: str, number: int, style: Style, rest: Rest) -> Sprite:
    """Return a chip whose words are never cut."""
    size = rest.board.layout.form.chip
    width = chip_width(text, size) + (BOLT if style == "signal" else 0)
    return Sprite("chip", text, number, style, width, size)


def _before(end: Point) -> Point:
    """Return where a chip rests that has come down to a card."""
    return Point(end.x, end.y - NEAR - CHIP_HEIGHT / 2)


def _at_the_parent(way: Polyline) -> Point:
    """Return where a chip rests that has gone up from a child; each child has its own place."""
    start, end = way[0], way[-1]
    alone = abs(start.x - end.x) < 1
    return Point(
        end.x, start.y + NEAR + CHIP_HEIGHT / 2 if alone else end.y - 1.5 * CHIP_HEIGHT - 2 * NEAR
    )


def errands_of(planner: Planner, event: Event, now_s: float) -> list[Motion]:
    """Return what moves along the family line at an event of a process."""
    if not planner.board.layout.is_tree:
        return []
    if isinstance(event, ProcessStarted):
        way = planner.board.family.get(event.process, ())
        sprite = _chip("start()", planner.number(event.parent), "full", planner.rest)
        return _going(f"start {event.process}", sprite, way, now_s, fades=True)
    if isinstance(event, SignalSent):
        return _down(planner, signal_key(event.target), event.target, now_s)
    if isinstance(event, StartRefused):
        return _down(planner, refused_key(event.target), event.target, now_s)
    if isinstance(event, ProcessEnded):
        return _ended(planner, event.process, now_s)
    return []


def _down(planner: Planner, key: str, child: str, now_s: float) -> list[Motion]:
    """Return the motion of a chip from the parent to where it rests at the child."""
    mark, way = planner.after.get(key), planner.board.family.get(child, ())
    if mark is None or len(way) < 2:
        return []
    return _going(key, mark.sprite, (*way[:-1], mark.at), now_s)


def _ended(planner: Planner, child: str, now_s: float) -> list[Motion]:
    """Return what an end sends: down a signal that the parent's end sent, up the exit code."""
    motions: list[Motion] = []
    if signal_key(child) not in planner.before:
        motions += _down(planner, signal_key(child), child, now_s)
    mark, way = planner.after.get(code_key(child)), planner.board.family.get(child, ())
    if mark is not None and code_key(child) not in planner.before and len(way) > 1:
        motions += _going(code_key(child), mark.sprite, (_before(way[-1]), mark.at), now_s)
    return motions


def _going(
    key: str, sprite: Sprite, way: Polyline, now_s: float, fades: bool = False
) -> list[Motion]:
    if len(way) < 2:
        return []
    course = between(way, PAD + CHIP_HEIGHT / 2, CHIP_HEIGHT / 2 if fades else 0)
    motion = Motion(key, sprite, course, now_s, measures.TRAVEL, fades=fades)
    return [motion] if len(course) > 1 else []


def signal_key(child: str) -> str:
    """Return the key of the chip of the signal that a process was sent."""
    return f"signal {child}"


def code_key(child: str) -> str:
    """Return the key of the chip of an exit code."""
    return f"code {child}"


def refused_key(child: str) -> str:
    """Return the key of the chip of a start that came too late."""
    return f"refused {child}"
