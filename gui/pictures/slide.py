"""A slide: the stage as it stands, with the caption under it and what it is of, or without."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter

from gui.geometry.shapes import Point
from gui.geometry.text import elided
from gui.panels.caption import MARGIN, lay_out, top_of
from gui.stage import fonts
from gui.stage.pen import Pen
from gui.theme.measures import CAPTION

from .still import Still

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextDocument, QTextLine

    from gui.geometry.text import Role
    from gui.stage.stage import Stage
    from gui.theme.palette import Palette
    from gui.words.sentence import Caption

FOOT = 32  # px of the line that says what it is of
WORDS = CAPTION + FOOT  # px under the stage


class Words(NamedTuple):
    """What is written under a stage.

    Attributes:
        caption: what happens.
        title: what runs.
        place: where in the run that is.
    """

    caption: Caption = ()
    title: str = ""
    place: str = ""


def slide(stage: Stage, palette: Palette, words: Words | None, *, ground: bool = True) -> Still:
    """Return a picture of a stage as it stands.

    Args:
        stage: with its size and its camera.
        palette: the one that it has.
        words: under it; None for none.
        ground: on the colour of the ground; else on nothing.
    """
    size = stage.size()
    title = words.title if words is not None else ""
    if words is None:
        return Still(size, lambda painter: stage.draw(painter, ground=ground), title)

    def paint(painter: QPainter) -> None:
        stage.draw(painter, ground=ground)
        painter.save()
        painter.translate(0, size.height())
        draw_words(painter, palette, words, size.width(), ground=ground)
        painter.restore()

    return Still(size + QSize(0, WORDS), paint, title)


def draw_words(
    painter: QPainter, palette: Palette, words: Words, width: float, *, ground: bool = True
) -> None:
    """Write what stands under a stage, ``width`` px wide and WORDS high, from the origin on."""
    if ground:
        painter.fillRect(QRectF(0, 0, width, WORDS), QColor(palette.stage))
        painter.fillRect(QRectF(0, 0, width, CAPTION), QColor(palette.raised))
    pen = Pen(painter, palette)
    _draw_caption(pen, words.caption, width - 2 * MARGIN)
    middle = CAPTION + FOOT / 2
    room = width - 2 * MARGIN - fonts.measure(words.place, "note") - MARGIN
    title = elided(words.title, room, lambda text: fonts.measure(text, "note"))
    pen.text(title, Point(MARGIN, middle), "note", palette.dim)
    pen.text(words.place, Point(width - MARGIN, middle), "note", palette.dim, "right")


def _draw_caption(pen: Pen, caption: Caption, width: float) -> None:
    """Write a caption in the middle of its band, run by run, the names in bold."""
    document = lay_out(caption, width, CAPTION)
    top = top_of(document, CAPTION)
    size = document.defaultFont().pixelSize()
    for run in _runs(document):
        role: Role = "name" if run.bold else "note"
        y = top + run.y - fonts.metrics(role, size).capHeight() / 2
        pen.text(run.text, Point(MARGIN + run.x, y), role, size=size)


class _Run(NamedTuple):
    """A piece of a line that looks alike; ``y`` is its baseline."""

    text: str
    x: float
    y: float
    bold: bool


def _runs(document: QTextDocument) -> Iterator[_Run]:
    """Yield the pieces of a document of one block, in px from its corner."""
    block = document.begin()
    layout, text = block.layout(), block.text()
    fragments = []
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        bold = fragment.charFormat().fontWeight() >= QFont.Weight.DemiBold
        fragments.append((fragment.position(), fragment.position() + fragment.length(), bold))
        at += 1
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        y = layout.position().y() + line.y() + line.ascent()
        for start, end, bold in fragments:
            start, end = max(start, first), min(end, last)
            if start < end:
                x = min(_x(line, start), _x(line, end))
                yield _Run(text[start:end], x, y, bold)


def _x(line: QTextLine, place: int) -> float:
    """Return how far to the right a place in the text is."""
    x: Any = line.cursorToX(place)  # with the place, which its stub does not know
    return float(x[0])
