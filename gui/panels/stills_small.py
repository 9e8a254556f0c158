"""Small still pictures of the scenarios, 76 px square, by the scenario's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from .badge import Look
from .stills_processes import PROCESSES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .brush import Brush


def pool_async(brush: Brush) -> None:
    """Five tasks with five workers, five more wait."""
    for place in range(5):
        brush.bar(4 + place * 14, 12, 11, place + 1, 11)
        brush.box(5 + place * 14, 31, 9, 9, brush.palette.outline)
        brush.line((9.5 + place * 14, 46), (9.5 + place * 14, 64), colour=brush.palette.outline)


def pool_uneven(brush: Brush) -> None:
    """Tasks of several lengths, one after another without a gap."""
    for row, share in enumerate((68, 34, 44, 16, 52)):
        brush.bar(4, 8 + row * 13, share, row + 1, 8)
        if share < 60:
            brush.box(6 + share, 9 + row * 13, 64 - share, 6, brush.palette.process(row + 1))


def pool_apply(brush: Brush) -> None:
    """A staircase: one task at a time."""
    for step in range(4):
        brush.bar(6 + step * 17, 12 + step * 13, 15, step + 1, 9)
    brush.line((4, 68), (74, 68), colour=brush.palette.outline)


def joinable(brush: Brush) -> None:
    """Two of three are done with."""
    _tube(brush, 4, 18, 68, 40)
    for place in range(3):
        brush.box(9 + place * 21, 27, 17, 22, brush.palette.outline)
        if place:
            brush.tick(12 + place * 21, 33, 11)
        else:
            brush.bar(12, 30, 11, 1, 16)


def pipeline(brush: Brush) -> None:
    """Three stages with a queue between each."""
    for place in range(3):
        brush.badge(1 + place * 27, 28, 20, str(place + 1), place + 1, Look.FULL)
        if place < 2:
            left = 22 + place * 27
            brush.line((left, 32), (left + 5, 32), width=1.5)
            brush.line((left, 44), (left + 5, 44), width=1.5)
    for place in range(2):
        brush.token(24.5 + place * 27, 38, 3, "", place + 1)


def lock_with(brush: Brush) -> None:
    """The owner in the room, within a block."""
    brush.words(0, 4, 40, "with", 14)
    _small_room(brush, 30, 34, 38, 36, brush.palette.process(2))
    brush.token(49, 53, 12, "W2", 2)


def lock_missing(brush: Brush) -> None:
    """Lines of several writers, mixed."""
    brush.box(14, 4, 48, 68, brush.palette.outline)
    for row, number in enumerate((1, 1, 2, 1, 3, 2, 3)):
        colour = brush.palette.bad if row == 2 else brush.palette.process(number)
        brush.line((22, 13 + row * 8.4), (54, 13 + row * 8.4), colour=colour, width=4)


def rlock(brush: Brush) -> None:
    """The owner is in twice."""
    _small_room(brush, 8, 24, 46, 44, brush.palette.process(1))
    brush.token(28, 46, 13, "1", 1)
    brush.words(40, 4, 36, "x2", 17)


def semaphore(brush: Brush) -> None:
    """A room for two, and one who waits."""
    brush.box(30, 14, 42, 48, brush.palette.ink)
    brush.token(44, 29, 9, "1", 1)
    brush.token(58, 47, 9, "2", 2)
    brush.gate(26, 28, 20)
    brush.token(13, 38, 10, "3", 3)


def event(brush: Brush) -> None:
    """A lamp that is on, and who waited for it."""
    brush.pen(brush.palette.ink, 2.5)
    brush.painter.setBrush(QColor(brush.palette.ink))
    brush.painter.drawEllipse(QPointF(38, 24), 11, 11)
    for start, end in (((38, 3), (38, 8)), ((15, 24), (21, 24)), ((55, 24), (61, 24))):
        brush.line(start, end, width=2.5)
    for place in range(3):
        brush.token(16 + place * 22, 60, 9, str(place + 1), place + 1)


def condition(brush: Brush) -> None:
    """Two wait, one of them is woken."""
    brush.box(4, 8, 68, 26, brush.palette.outline)
    brush.token(19, 21, 9, "1", 1)
    brush.token(42, 21, 9, "2", 2)
    brush.line((60, 34), (60, 66), width=2.5)
    brush.line((52, 56), (60, 66), (68, 56), width=2.5)
    brush.token(38, 58, 10, "3", 3)


def barrier(brush: Brush) -> None:
    """Two of three stand at the barrier."""
    brush.gate(58, 8, 60)
    brush.token(44, 22, 9, "1", 1)
    brush.token(44, 54, 9, "2", 2)
    brush.token(12, 38, 9, "3", 3)
    brush.arrow(QPointF(24, 38), QPointF(48, 38), brush.palette.outline, 2)


def race(brush: Brush) -> None:
    """Two wrote the same sum."""
    brush.chip(QRectF(2, 6, 26, 20), 1, "8")
    brush.chip(QRectF(2, 50, 26, 20), 2, "8")
    brush.line((1, 16), (29, 16), colour=brush.palette.bad, width=3)
    brush.arrow(QPointF(30, 60), QPointF(42, 46), brush.palette.outline, 2)
    brush.frame(40, 20, 34, brush.palette.ink)
    brush.words(40, 27, 34, "8", 18)


def manager(brush: Brush) -> None:
    """Two talk to the process that has the list."""
    brush.badge(40, 20, 34, "M", 3, Look.FULL)
    for place, y in ((1, 18), (2, 56)):
        brush.token(12, y, 10, str(place), place)
        brush.line((24, y), (38, 37), colour=brush.palette.process(place), width=2.5)


def deadlock(brush: Brush) -> None:
    """Each has one and waits for the other."""
    corners = ((20, 18), (58, 18), (58, 58), (20, 58))
    for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
        brush.line(start, end, colour=brush.palette.bad, width=3)
    brush.box(47, 8, 22, 20, brush.palette.process(1))
    brush.box(9, 48, 22, 20, brush.palette.process(2))
    brush.token(20, 18, 12, "1", 1)
    brush.token(58, 58, 12, "2", 2)


def drain(brush: Brush) -> None:
    """A queue that nobody empties, and one who waits."""
    _tube(brush, 26, 20, 48, 36)
    for place in range(3):
        brush.token(36 + place * 14, 38, 6, "", 1)
    brush.line((6, 26), (18, 26), (6, 50), (18, 50), (6, 26), width=2.5)


def killed_with_lock(brush: Brush) -> None:
    """The owner is dead, and the lock stays shut."""
    _small_room(brush, 14, 26, 48, 44, brush.palette.bad)
    brush.cross(30, 42, 16)


def philosophers(brush: Brush) -> None:
    """Five at a table, with a fork between each."""
    places = ((38, 12), (65, 31), (55, 62), (21, 62), (11, 31))
    for number, (x, y) in enumerate(places, 1):
        brush.token(x, y, 9, "", number)
    for (x, y), (u, v) in zip(places, (*places[1:], places[0]), strict=True):
        middle = QPointF((x + u) / 2, (y + v) / 2)
        inward = middle + (QPointF(38, 40) - middle) * 0.45
        brush.line((middle.x(), middle.y()), (inward.x(), inward.y()), width=2.5)


def _tube(brush: Brush, x: float, y: float, wide: float, high: float) -> None:
    brush.line((x, y), (x + wide, y), width=2.5)
    brush.line((x, y + high), (x + wide, y + high), width=2.5)


def _small_room(brush: Brush, x: float, y: float, wide: float, high: float, hue: str) -> None:
    """Draw a room with its padlock; ``y`` is its roof."""
    middle = x + wide / 2
    brush.pen(hue, 3)
    brush.painter.setBrush(QColor(brush.palette.stage))
    brush.painter.drawRoundedRect(QRectF(x, y, wide, high), 6, 6)
    brush.painter.drawArc(QRectF(middle - 7, y - 20, 14, 18), 0, 180 * 16)
    brush.painter.setBrush(QColor(hue))
    brush.painter.drawRoundedRect(QRectF(middle - 9, y - 11, 18, 13), 3, 3)


SMALL: Mapping[str, Callable[[Brush], None]] = {
    **PROCESSES,
    "pool-apply-async": pool_async,
    "pool-uneven": pool_uneven,
    "pool-apply": pool_apply,
    "joinable-queue": joinable,
    "pool-pipeline": pipeline,
    "lock-with": lock_with,
    "lock-missing": lock_missing,
    "rlock": rlock,
    "semaphore": semaphore,
    "event": event,
    "condition": condition,
    "barrier": barrier,
    "shared-value-race": race,
    "manager-list": manager,
    "deadlock-two-locks": deadlock,
    "join-before-drain": drain,
    "killed-holding-lock": killed_with_lock,
    "dining-philosophers": philosophers,
}
"""Scenario's name -> what draws its picture."""
