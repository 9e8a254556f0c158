"""The picture of the lanes, kept as pixmaps: made anew when the view or the run changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from .bars import paint_bars
from .heads import paint_head, paint_line
from .kept import Kept
from .levels import paint_figures, paint_levels
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
        ground: heads and grid, without any bars.
        full: the same with bars, levels and marks.
        look: what was drawn; None before that.
    """

    def __init__(self, icons: Icons) -> None:
        """Begin with nothing drawn; ``icons`` gives the drawing of a resource."""
        self.ground, self.full = QPixmap(), QPixmap()
        self.look: Look | None = None
        self._icons = icons
        self._kept = Kept()

    def forget(self) -> None:
        """Forget what was derived from a run: it is another one now."""
        self._kept.forget()
        self.look = None

    def cut(self, run: Run, first: int) -> None:
        """Forget what was derived from the event with this index and later ones."""
        lanes = run.overview.lanes
        for lane in (*lanes.processes.values(), *lanes.resources.values()):
            self._kept.cut(lane, first)

    def draw(self, run: Run, look: Look) -> None:
        """Draw it all."""
        old = self.look
        unchanged = old is not None and _ground_of(old) == _ground_of(look)
        if not unchanged:
            self.ground = self._blank(look)
            self._draw_ground(look)
        self.full = QPixmap(self.ground)
        painter = QPainter(self.full)
        edges = _edges(run, look)
        for row in look.rows:
            if row.top >= look.size[1] or row.top + row.height <= look.top[0]:
                continue
            painter.setClipRect(_clip(row, look))
            self._draw_row(painter, row, run, look, edges)
        painter.setClipping(False)
        for loss in run.losses:
            paint_loss(painter, loss, look.rows, look)
        painter.end()
        self.look = look

    def _draw_row(self, painter: QPainter, row: Row, run: Run, look: Look, edges: Edges) -> None:
        lane = row.lane
        if len(lane.bars.states):
            paint_bars(painter, row, run, look, self._kept)
        if len(lane.levels.values):
            if run.drawn:
                paint_levels(painter, row, look, edges)
        elif not len(lane.bars.states):
            paint_marks(painter, row, run, look, edges)

    def _blank(self, look: Look) -> QPixmap:
        made = QPixmap(QSize(*look.size) * look.ratio)
        made.setDevicePixelRatio(look.ratio)
        made.fill(QColor(look.palette.panel))
        return made

    def _draw_ground(self, look: Look) -> None:
        painter = QPainter(self.ground)
        paint_grid(painter, look)
        for row in look.rows:
            painter.setClipRect(_clip(row, look, heads=True))
            paint_line(painter, row, look)
            paint_head(painter, row, look, self._icons)
            if len(row.lane.levels.values):
                paint_figures(painter, row, look)
        painter.end()


def _ground_of(look: Look) -> tuple[object, ...]:
    """Return what the ground depends on."""
    rows = [(row.thing, row.who, row.top, row.height, row.pinned) for row in look.rows]
    return rows, look.axis, look.palette, look.selected, look.size, look.ratio


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
