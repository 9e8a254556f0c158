"""The picture of the lanes, kept as pixmaps: made anew when the view or the run changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from .bars import paint_bars, paint_end
from .heads import paint_head, paint_line
from .kept import Kept
from .levels import Area, paint_figures, paint_levels
from .marks import paint_loss, paint_marks
from .ruler import paint_grid

if TYPE_CHECKING:
    from core.model.lane import Edges

    from .heads import Icons
    from .rows import Row
    from .run import Look, Run


class Picture:
    """What is drawn once and shown often.

    Attributes:
        heads: the heads of the lanes.
        ground: the grid, without any bars.
        full: the same with bars, levels and marks.
        look: what was drawn; None before that.
    """

    def __init__(self, icons: Icons) -> None:
        """Begin with nothing drawn; ``icons`` gives the drawing of a resource."""
        self.heads, self.ground, self.full = QPixmap(), QPixmap(), QPixmap()
        self.look: Look | None = None
        self._icons = icons
        self._kept = Kept()
        self._drawn_heads: tuple[object, ...] = ()

    def forget(self) -> None:
        """Forget what was derived from a run: it is another one now."""
        self._kept.forget()
        self.look = None

    def reword(self) -> None:
        """Forget what is written: another language is spoken."""
        self.look, self._drawn_heads = None, ()

    def cut(self, run: Run, first: int) -> None:
        """Forget what was derived from the event with this index and later ones."""
        lanes = run.overview.lanes
        for lane in (*lanes.processes.values(), *lanes.resources.values()):
            self._kept.cut(lane, first)

    def draw(self, run: Run, look: Look) -> None:
        """Draw it all."""
        wanted = _heads_of(look)
        if wanted != self._drawn_heads:
            self._drawn_heads = wanted
            self.heads = _blank(look, look.axis.left)
            painter = QPainter(self.heads)
            self._draw_heads(painter, look)
            painter.end()
        self.ground = _blank(look, look.size[0])
        painter = QPainter(self.ground)
        _draw_ground(painter, look)
        painter.end()
        self.full = self.ground.copy()
        painter = QPainter(self.full)
        self._draw_rows(painter, run, look)
        painter.end()
        self.look = look

    def strokes(self, painter: QPainter, run: Run, look: Look) -> None:
        """Draw it all into a picture of its own, what has been kept staying as it is."""
        painter.fillRect(QRectF(0, 0, *look.size), QColor(look.palette.panel))
        _draw_ground(painter, look)
        self._draw_rows(painter, run, look)
        left = QRectF(0, 0, look.axis.left, look.size[1])  # what cannot clip reaches into it
        painter.fillRect(left, QColor(look.palette.panel))
        self._draw_heads(painter, look)
        painter.setClipping(False)

    def ends(self, painter: QPainter, look: Look, position: int) -> None:
        """Draw once more how those ended who have by now: it stands behind the playhead."""
        for row in look.rows:
            starts = row.lane.bars.starts.array
            if row.who.end and len(starts) and starts[-1] < position:
                painter.setClipRect(_clip(row, look))
                paint_end(painter, row, look)
        painter.setClipping(False)

    def _draw_rows(self, painter: QPainter, run: Run, look: Look) -> None:
        edges = _edges(run, look) if any(_by_pixel(row) for row in look.rows) else None
        for row in _in_view(look):
            painter.setClipRect(_clip(row, look))
            self._draw_row(painter, row, run, look, edges)
        painter.setClipping(False)
        for loss in run.losses:
            paint_loss(painter, loss, look.rows, look)

    def _draw_row(
        self, painter: QPainter, row: Row, run: Run, look: Look, edges: Edges | None
    ) -> None:
        if len(row.lane.bars.states):
            paint_bars(painter, row, run, look, self._kept)
        if edges is None or not _by_pixel(row):
            return
        if not len(row.lane.levels.values):
            paint_marks(painter, row, run, look, edges)
        elif run.drawn:
            paint_levels(painter, row, look, edges)

    def _draw_heads(self, painter: QPainter, look: Look) -> None:
        for row in _in_view(look):
            painter.setClipRect(_clip(row, look, heads=True))
            paint_head(painter, row, look, self._icons)
            if len(row.lane.levels.values):
                paint_figures(painter, row, look)


def _in_view(look: Look) -> list[Row]:
    """Return the lanes of which something is seen."""
    top, bottom = look.top[0], look.size[1]
    return [row for row in look.rows if row.top < bottom and row.top + row.height > top]


def _by_pixel(row: Row) -> bool:
    """Return whether a lane in view has levels, or nothing but events."""
    return len(row.lane.levels.values) > 0 or not len(row.lane.bars.states)


def _draw_ground(painter: QPainter, look: Look) -> None:
    paint_grid(painter, look)
    for row in _in_view(look):
        painter.setClipRect(_clip(row, look))
        paint_line(painter, row, look)


def _blank(look: Look, width: float) -> QPixmap:
    made = QPixmap(QSize(round(width), look.size[1]) * look.ratio)
    made.setDevicePixelRatio(look.ratio)
    made.fill(QColor(look.palette.panel))
    return made


def _heads_of(look: Look) -> tuple[object, ...]:
    """Return what the heads depend on."""
    rows = [
        (row.who, row.top, row.height, row.pinned, len(row.lane.levels.values) > 0, Area(row).most)
        for row in look.rows
    ]
    return rows, look.axis.left, look.palette, look.selected, look.size, look.ratio


def _clip(row: Row, look: Look, *, heads: bool = False) -> QRectF:
    """Return where a lane may draw: what scrolls not over what is pinned."""
    top = look.top[0] if row.pinned else look.top[1]
    left = 0.0 if heads else look.axis.left
    return QRectF(left, top, look.size[0] - left, look.size[1] - top)


def _edges(run: Run, look: Look) -> Edges:
    """Return the edges of all columns, one a px."""
    axis, scale = look.axis, look.scale
    places = (axis.begin + np.arange(round(axis.width) + 1) * axis.unit).astype("f8")
    if scale.by_events:
        return run.overview.lanes.edges(places, "events")
    return run.overview.lanes.edges(places + scale.begin_ns, "time")
