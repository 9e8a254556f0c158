"""What is said about a child under its card: its call, and what it was asked, answer by answer."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from gui.geometry.shapes import Point, Rect
from gui.geometry.text import elided
from gui.theme.measures import LINE_OUTLINE
from gui.words.family import NO_PID, answer_text, parent_pid, pid_texts

from . import fonts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.relation import Answer
    from core.model.world import Process
    from gui.geometry.anatomy import Node

    from .pen import Pen

FIRST = 19.0  # from the card's lower edge to the middle of the first row
ROW = 27.0
ROWS = 2  # questions that are shown
CELL = 20.0
PAD = 7.0
GAP = 5.0
DASH = (4.0, 3.0)
BEFORE = 6.0  # between "PID" and its box
LARGER = 1.12  # are the rows there
BESIDE = 14.0  # px between a card and the rows right of it


@dataclasses.dataclass(frozen=True)
class CellLook:
    """An answer: True is full, None is dashed, all else has an outline."""

    text: str
    full: bool = False
    dashed: bool = False


@dataclasses.dataclass(frozen=True)
class TrackLook:
    """A question, and the answers to it in order of time."""

    question: str
    cells: tuple[CellLook, ...]


@dataclasses.dataclass(frozen=True)
class AboutLook:
    """What is seen of a process of a family beside its name and state.

    Attributes:
        pids: its PID, in full and short; empty while it has none.
        parent: the PID of its parent, in words.
        call: what it does, as it is written.
        tracks: what was asked of it.
        refused: it was started a second time.
    """

    pids: tuple[str, ...] = ()
    parent: str = ""
    call: str = ""
    tracks: tuple[TrackLook, ...] = ()
    refused: bool = False


def about(process: Process) -> AboutLook:
    """Return what is to be said about a process of a family."""
    questions = list(dict.fromkeys(answer.question for answer in process.answers))[-ROWS:]
    tracks = tuple(
        TrackLook(question, tuple(_cell(a) for a in process.answers if a.question == question))
        for question in questions
    )
    parent = parent_pid(process) if process.parent else ""
    return AboutLook(pid_texts(process), parent, process.call, tracks, process.refused is not None)


def _cell(answer: Answer) -> CellLook:
    return CellLook(answer_text(answer), answer.value is True, answer.value is None)


def draw_about(pen: Pen, node: Node, look: AboutLook) -> None:
    """Draw the rows under a card, or right of it, and larger, where that is left free."""
    body, bounds, painter = node.body, node.bounds, pen.painter
    painter.save()
    if bounds.right > body.right:
        painter.translate(body.right + BESIDE, body.y)
        painter.scale(LARGER, LARGER)
        wide, high = (bounds.right - body.right - BESIDE) / LARGER, bounds.height / LARGER
    else:
        painter.translate(body.x + 2, body.bottom)
        wide, high = body.width - 2, bounds.bottom - body.bottom
    _draw_rows(pen, look, wide, int((high - FIRST) / ROW))
    painter.restore()


def _draw_rows(pen: Pen, look: AboutLook, wide: float, most: int) -> None:
    """Draw the call, and the last tracks of as many as there is room for."""
    y = FIRST
    if look.call:
        text = elided(look.call, wide - 2, lambda t: fonts.measure(t, "chip"))
        pen.text(text, Point(0, y), "chip")
    spare = most - len(look.tracks)
    for track in look.tracks[-most:] if most > 0 else ():
        y += ROW
        beside = _beside(track)
        if spare > 0 and beside + _cells_width(track.cells) > wide:
            pen.text(track.question, Point(0, y), "pid", pen.palette.dim)
            beside, spare, y = 0.0, spare - 1, y + ROW
        _draw_track(pen, track, Point(0, y), wide, beside)


def _beside(track: TrackLook) -> float:
    """Return how far from its left end the answers to a question begin."""
    return fonts.measure(track.question, "pid") + 10


def _cells_width(cells: Sequence[CellLook]) -> float:
    """Return how wide answers beside each other are, a gap behind each."""
    return sum(_width(cell.text) + GAP for cell in cells)


def _draw_track(pen: Pen, track: TrackLook, at: Point, right: float, beside: float) -> None:
    """Draw a question and as many of the last answers as there is room for.

    Args:
        pen: to draw with.
        track: what was asked.
        at: left end of the row.
        right: where the room ends.
        beside: where the answers begin; 0 where the question stands in a row of its own.
    """
    if beside:
        pen.text(track.question, at, "pid", pen.palette.dim)
    cells = list(track.cells)
    while len(cells) > 1 and at.x + beside + _cells_width(cells) > right:
        del cells[0]
    x = at.x + beside
    for cell in cells:
        x = draw_cell(pen, cell, Point(x, at.y)) + GAP


def draw_cell(pen: Pen, cell: CellLook, at: Point) -> float:
    """Draw an answer in its box, ``at`` the middle of its left edge; return its right edge."""
    palette, width = pen.palette, _width(cell.text)
    box = Rect(at.x, at.y - CELL / 2, width, CELL)
    dash = DASH if cell.dashed else None
    edge = palette.ink if cell.full else palette.outline
    pen.box(box, CELL / 4, edge, LINE_OUTLINE, palette.ink if cell.full else "", dash)
    colour = palette.stage if cell.full else palette.ink
    pen.text(cell.text, box.centre, "pid", colour, "centre")
    return box.right


def draw_no_pid(pen: Pen, right: Point, free: float) -> None:
    """Draw that there is no PID yet, in the place of the PID, as far as there is room.

    Args:
        pen: to draw with.
        right: its right end.
        free: px left of it.
    """
    cell = CellLook(NO_PID, dashed=True)
    width = _width(cell.text)
    if width > free:
        return
    left = right.x - width
    draw_cell(pen, cell, Point(left, right.y))
    if width + BEFORE + fonts.measure("PID", "pid") <= free:
        pen.text("PID", Point(left - BEFORE, right.y), "pid", pen.palette.dim, "right")


def _width(text: str) -> float:
    return fonts.measure(text, "pid") + 2 * PAD
