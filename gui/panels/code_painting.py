"""What is painted into a row of a source: its ground, its text or a comment, who is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from gui.theme.fonts import font
from gui.theme.palette import blend
from gui.theme.type import NOTE, TICK

from .badge import Look, paint_badge
from .highlight import colour

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from gui.theme.palette import Palette

    from .marks import Mark

LINE = 22  # px
NUMBERS = 38  # px for the line numbers
BADGE = 20  # px
EDGE = 6  # px right of the badges
NEARER = 2  # px that a comment is nearer to its line than to the one above
FADE = 28  # px over which a text that goes on vanishes
FADE_BADGE = 12  # and under the badges, where what is cut is seldom more than a comment
AT_MOST = 4  # badges side by side, then "+3"
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
HERE = (Look.FULL, Look.HOLLOW)  # looks of processes that are at their line
LONGEST = 400  # characters of a line that are ever drawn


class Remark(NamedTuple):
    """A comment behind the code of a line: from where to where it goes, in px."""

    left: float
    right: float


NO_REMARK = Remark(0.0, 0.0)


class Row(NamedTuple):
    """A row where it is painted.

    Attributes:
        palette: the colours.
        top, wide: in px.
    """

    palette: Palette
    top: float
    wide: float


def paint_ground(painter: QPainter, row: Row, marks: Sequence[Mark], *, bad: bool) -> None:
    """Paint what lies under a line: who is there, and whether an error left the code there."""
    here = [m for m in marks if m.look in HERE]
    if here:
        painter.fillRect(QRectF(0, row.top, row.wide, LINE), QColor(row.palette.raised))
    bars = here or [m for m in marks if m.look is Look.FAINT]
    for number, mark in enumerate(bars):
        height = LINE / len(bars)
        bar = QRectF(0, row.top + number * height, 5 if here else 3, height)
        painter.fillRect(bar, QColor(row.palette.process(mark.process.number)))
    if bad:
        painter.fillRect(QRectF(0, row.top, 5, LINE), QColor(row.palette.bad))


def paint_number(painter: QPainter, row: Row, line: int, *, bad: bool) -> None:
    """Paint the number of a line."""
    painter.setFont(font(TICK))
    painter.setPen(QColor(row.palette.bad if bad else row.palette.dim))
    painter.drawText(QRectF(0, row.top, NUMBERS - 12, LINE), RIGHT, str(line))


def paint_text(
    painter: QPainter, row: Row, parts: Sequence[tuple[str, str]], font_: QFont, across: int
) -> None:
    """Paint the text of a line.

    Args:
        painter: on a transparent ground.
        row: its place.
        parts: texts and what they are.
        font_: of the code.
        across: px that are out of sight on the left.
    """
    painter.setFont(font_)
    painter.save()
    painter.setClipRect(QRectF(NUMBERS - 4, row.top, row.wide - NUMBERS + 4, LINE))
    x = float(NUMBERS - across)
    drawn = 0
    for text, role in parts:
        if drawn > LONGEST:
            break
        text = text[:LONGEST]
        painter.setPen(QColor(colour(role, row.palette)))
        painter.drawText(QRectF(x, row.top, 10_000, LINE), LEFT, text)
        x += painter.fontMetrics().horizontalAdvance(text)
        drawn += len(text)
    if x > row.wide:  # it ends softly: this is not the end of the line
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
        _fade(painter, row, row.wide, QColor(Qt.GlobalColor.black), FADE)
    painter.restore()


def paint_comment(painter: QPainter, row: Row, left: float, text: str) -> None:
    """Paint what is said about the line below, from ``left`` on, cut to the room that it has."""
    left = max(NUMBERS, left)
    box = QRectF(left, row.top + NEARER, row.wide - left - EDGE, LINE)
    painter.setFont(font(NOTE))
    painter.setPen(QColor(row.palette.dim))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, LEFT, shown)


def remark_of(parts: Sequence[tuple[str, str]], advance: float, left: float) -> Remark:
    """Return where the comment behind a line's code is.

    Args:
        parts: texts of the line and what they are.
        advance: px of a character.
        left: px at which the line begins.
    """
    whole = sum(len(text) for text, _ in parts)
    if not parts or parts[-1][1] != "comment" or whole == len(parts[-1][0]):
        return NO_REMARK
    return Remark(left + (whole - len(parts[-1][0])) * advance, left + whole * advance)


def paint_badges(
    painter: QPainter, row: Row, marks: Sequence[Mark], remark: Remark = NO_REMARK
) -> None:
    """Paint who is at a line, over the end of its text.

    Args:
        painter: of the view.
        row: its place.
        marks: who is there.
        remark: a comment at the end of the line, that is left out where it would be torn.
    """
    ground = row.palette.raised if any(m.look in HERE for m in marks) else row.palette.panel
    shown = marks[:AT_MOST]
    more = f"+{len(marks) - AT_MOST}" if len(marks) > AT_MOST else ""
    note = " ".join(part for part in (_since(marks), more) if part)
    painter.setFont(font(NOTE))
    room = painter.fontMetrics().horizontalAdvance(note) + 8 if note else 0
    wide = len(shown) * (BADGE + 4)
    left = row.wide - EDGE - wide
    patch = QRectF(left - room - 3, row.top, wide + room + 3 + EDGE, LINE)
    if remark.left < patch.left() < remark.right:
        patch.setLeft(remark.left)
    painter.fillRect(patch, QColor(ground))
    _fade(painter, row, patch.left(), QColor(ground), FADE_BADGE)
    if note:
        painter.setPen(QColor(blend(row.palette.dim, ground, 0.1)))
        painter.drawText(QRectF(left - room - 3, row.top, room, LINE), RIGHT, note)
    for number, mark in enumerate(shown):
        box = QRectF(left + number * (BADGE + 4), row.top + (LINE - BADGE) / 2, BADGE, BADGE)
        process = mark.process.number
        paint_badge(painter, box, mark.letters, process, row.palette, mark.look, ground)


def _since(marks: Sequence[Mark]) -> str:
    """Return since when a process is at another line, if it is alone there."""
    if len(marks) != 1 or not marks[0].since:
        return ""
    said = QCoreApplication.translate("CodeView", "since line {line}, {time}")
    return said.format(line=marks[0].line, time=marks[0].since)


def _fade(painter: QPainter, row: Row, right: float, colour: QColor, width: float) -> None:
    """Paint a row's ground from nothing to a full colour at ``right``."""
    gradient = QLinearGradient(right - width, 0, right, 0)
    clear = QColor(colour)
    clear.setAlpha(0)
    gradient.setColorAt(0, clear)
    gradient.setColorAt(1, colour)
    painter.fillRect(QRectF(right - width, row.top, width, LINE), gradient)
