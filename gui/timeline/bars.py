"""Draws the bars of a lane: its strip, the words on it, and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage

from core.model.lane import State
from gui.geometry.axis import Axis
from gui.theme.device import has_strokes
from gui.theme.palette import text_on
from gui.theme.type import BAR

from .brush import PADDING, ending, pill, wide, word
from .strips import Style, ends, strip
from .strokes import draw_strip

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from .kept import Kept
    from .rows import Row
    from .run import Look, Run
    from .shares import Columns

HIGH = 14  # px of a bar
LEAST_WORD = 14.0  # px of a bar that can have words
MOST_WORDS = 200  # a lane
END_GAP = 4.0  # px before the sign of the end


def paint_bars(painter: QPainter, row: Row, run: Run, look: Look, kept: Kept) -> None:
    """Draw the bars of one lane."""
    lanes, ratio = run.overview.lanes, look.ratio
    shares = kept.shares(row.lane, lanes.details, look.scale, run.whos)
    axis = look.axis
    device = Axis(axis.begin, axis.span, 0.0, float(round(axis.width * ratio)))
    columns = shares.columns(device, look.until)
    phase = round(axis.begin / device.unit)
    resource = row.who.number < 0
    style = Style(look.palette, row.who.number, ratio, phase, apart=resource)
    top = round(row.middle - HIGH / 2)
    target = QRectF(axis.left, top, axis.width, HIGH)
    pixels = columns
    if has_strokes(painter):
        pixels = draw_strip(painter, columns, target, style)
    if pixels is columns or len(pixels.mixed):
        painter.drawImage(target, as_image(strip(pixels, round(HIGH * ratio), style)))
    _paint_words(painter, row, run, look, columns)
    paint_end(painter, row, look)


def as_image(pixels: np.typing.NDArray[np.uint32]) -> QImage:
    """Return pixels, 0xAARRGGBB, as an image that has its own copy of them."""
    height, width = pixels.shape
    data = np.ascontiguousarray(pixels)
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(data.data, width, height, 4 * width, form).copy()


def _paint_words(painter: QPainter, row: Row, run: Run, look: Look, columns: Columns) -> None:
    """Write on the bars that have room for it what they wait for, or who owns the lock."""
    first, last = ends(columns.bar)
    if look.live:  # what goes on has its words before the playhead
        head = round((look.axis.x(look.head) - look.axis.left) * look.ratio)
        last = np.where((first < head) & (last > head), head, last)
    room = (last + 1 - first) / look.ratio
    bars, details = row.lane.bars, row.lane.bars.details.array
    for i in np.flatnonzero((room >= LEAST_WORD) & (columns.bar[first] >= 0))[:MOST_WORDS].tolist():
        bar = int(columns.bar[first[i]])
        state = int(bars.states.array[bar])
        middle = look.axis.left + (first[i] + last[i] + 1) / 2 / look.ratio
        at = QPointF(middle, round(row.middle))
        if state in (State.BLOCKED, State.WAITS):
            text = run.words.get(int(details[bar]), "")
            if text and wide(text) + 4 * PADDING <= room[i]:
                pill(painter, at, text, look.palette, inverted=state == State.BLOCKED)
        elif state in (State.HELD, State.DEAD_OWNER):
            owners = run.overview.lanes.details[int(details[bar])].owners
            _paint_owner(painter, owners, at, float(room[i]), run, look)


def _paint_owner(
    painter: QPainter, owners: tuple[str, ...], at: QPointF, room: float, run: Run, look: Look
) -> None:
    """Write the letters of who holds a lock."""
    whos = [run.whos[owner] for owner in owners if owner in run.whos]
    text = " ".join(who.letters for who in whos)
    if not text or wide(text) + 2 > room:
        return
    hue = look.palette.process(whos[0].number)
    word(painter, at, text, text_on(hue), BAR, 700)


def paint_end(painter: QPainter, row: Row, look: Look) -> None:
    """Draw how a process ended, where it did."""
    starts, states = row.lane.bars.starts.array, row.lane.bars.states.array
    if not row.who.end or not len(states) or states[-1] != State.NOTHING:
        return
    x = look.axis.x(float(look.scale.of(starts[-1:])[0]))
    if look.axis.left <= x <= look.axis.left + look.axis.width:
        ending(painter, row.who.end, x + END_GAP, round(row.middle), look.palette)
