"""Small still pictures of the scenarios on the life of a process, 76 px square."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPolygonF

from .badge import Look

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .brush import Brush


def hello(brush: Brush) -> None:
    """A process and its child."""
    brush.family((16, 34), (16, 55), (36, 55))
    brush.badge(4, 8, 26, "m", 0, Look.FULL)
    brush.badge(36, 37, 36, "H", 1, Look.FULL)


def arguments(brush: Brush) -> None:
    """Two values on their way into a process."""
    brush.chip(QRectF(2, 18, 26, 18), 0, "3")
    brush.chip(QRectF(2, 42, 26, 18), 0, "a")
    brush.arrow(QPointF(30, 39), QPointF(42, 39), brush.palette.outline, 2)
    brush.badge(42, 22, 32, "1", 1, Look.FULL)


def subclass(brush: Brush) -> None:
    """A process whose work is its method run()."""
    brush.badge(21, 6, 34, "G", 1, Look.FULL)
    brush.words(0, 50, 76, "run()", 15)


def ids(brush: Brush) -> None:
    """Parent and child, each with a number."""
    brush.family((15, 30), (15, 57), (24, 57))
    brush.badge(2, 4, 26, "m", 0, Look.FULL)
    brush.words(28, 10, 48, "4021", 13)
    brush.badge(22, 44, 26, "1", 1, Look.FULL)
    brush.words(46, 51, 32, "22", 13)


def ident(brush: Brush) -> None:
    """The two names of one number."""
    brush.badge(24, 2, 28, "1", 1, Look.FULL)
    brush.words(0, 36, 76, "ident", 14)
    brush.words(0, 54, 76, "= pid", 14)


def daemon(brush: Brush) -> None:
    """The parent has ended, so its child was ended."""
    brush.family((17, 36), (17, 56), (38, 56))
    brush.frame(4, 8, 26, brush.palette.outline)
    brush.tick(11, 15, 12)
    brush.frame(40, 38, 32, brush.palette.process(1), dashed=True)
    brush.cross(49, 47, 14)


def non_daemon(brush: Brush) -> None:
    """The parent has done its work and waits for its child."""
    brush.family((17, 36), (17, 56), (38, 56))
    brush.badge(4, 8, 26, "m", 0, Look.HOLLOW)
    brush.badge(40, 38, 32, "1", 1, Look.FULL)


def exit_code(brush: Brush) -> None:
    """A process that ended with 2."""
    brush.frame(10, 18, 48, brush.palette.outline)
    brush.words(10, 26, 48, "2", 26)
    _diamond(brush, 58, 18, 12)


def before_start(brush: Brush) -> None:
    """A process that has no number yet."""
    brush.frame(12, 6, 52, brush.palette.outline, dashed=True)
    brush.words(12, 22, 52, "None", 15)


def start_twice(brush: Brush) -> None:
    """The second start comes to a stop at the process's edge."""
    brush.badge(38, 20, 36, "1", 1, Look.FULL)
    brush.line((4, 38), (28, 38), colour=brush.palette.ink, width=2.5)
    brush.line((31, 20), (31, 56), colour=brush.palette.bad, width=4)


def is_alive(brush: Brush) -> None:
    """Three answers: no, yes, no."""
    brush.badge(23, 4, 30, "1", 1, Look.FULL)
    for place, lit in enumerate((False, True, False)):
        brush.pen(brush.palette.ink, 2)
        ground = brush.palette.ink if lit else brush.palette.stage
        brush.painter.setBrush(QColor(ground))
        brush.painter.drawEllipse(QPointF(14 + place * 24, 56), 9, 9)


def join(brush: Brush) -> None:
    """The wait ends when the child does."""
    brush.bar(4, 20, 56, 1, 12)
    brush.hatch(4, 44, 56, 12)
    brush.line((62, 14), (62, 62), width=3)


def join_timeout(brush: Brush) -> None:
    """The wait ends, and the child does not."""
    brush.bar(4, 20, 68, 1, 12)
    brush.hatch(4, 44, 38, 12)
    brush.line((44, 38), (44, 62), width=3)


def kill(brush: Brush) -> None:
    """A killed process."""
    brush.frame(14, 14, 48, brush.palette.bad)
    brush.cross(27, 27, 22)


def terminate(brush: Brush) -> None:
    """A process gets a signal."""
    brush.frame(32, 26, 42, brush.palette.bad)
    brush.words(32, 38, 42, "-15", 16)
    brush.painter.setPen(Qt.PenStyle.NoPen)
    brush.painter.setBrush(QColor(brush.palette.ink))
    bolt = [(18, 8), (4, 32), (14, 32), (8, 50), (27, 24), (17, 24), (25, 8)]
    brush.painter.drawPolygon(QPolygonF([QPointF(*point) for point in bolt]))


def _diamond(brush: Brush, x: float, y: float, half: float) -> None:
    brush.painter.setPen(Qt.PenStyle.NoPen)
    brush.painter.setBrush(QColor(brush.palette.ink))
    corners = [(x - half, y), (x, y - half), (x + half, y), (x, y + half)]
    brush.painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    brush.line((x, y - 5), (x, y + 1), colour=brush.palette.stage, width=2.5)
    brush.line((x, y + 5), (x, y + 5.1), colour=brush.palette.stage, width=2.5)


PROCESSES: Mapping[str, Callable[[Brush], None]] = {
    "hello-process": hello,
    "process-arguments": arguments,
    "process-subclass": subclass,
    "process-ids": ids,
    "process-ident": ident,
    "daemon": daemon,
    "non-daemon": non_daemon,
    "exit-code": exit_code,
    "before-start": before_start,
    "start-twice": start_twice,
    "is-alive": is_alive,
    "join": join,
    "join-timeout": join_timeout,
    "kill": kill,
    "terminate": terminate,
}
