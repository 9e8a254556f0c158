"""Where a caption of two lines is broken: after a sentence or a comma, else in its middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCursor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QTextDocument

MARKS = (("。", ". "), ("；", "：", "，", "; ", ": ", ", "))
"""The best first: the second kind counts where no mark of the first one is near the middle."""
SHORTEST = 0.45  # of the longer line, that the shorter one is at least when broken at a mark
LINE_BREAK = "\N{LINE SEPARATOR}"
STEP = 8  # px by which two lines are made wider until they hold all


def break_well(document: QTextDocument, width: float) -> None:
    """Have two lines of about the same length: not a last word, or half of one, by itself.

    Args:
        document: one paragraph, laid out for the width; unless that took two lines it is left
            as it is.
        width: px that it has.
    """
    if document.firstBlock().layout().lineCount() != 2:
        return
    place = _best(document, width)
    if place:
        cursor = QTextCursor(document)
        cursor.setPosition(place)
        if document.characterAt(place) == " ":
            cursor.deleteChar()
        cursor.insertText(LINE_BREAK)
    else:
        _narrow(document, width)


def _best(document: QTextDocument, width: float) -> int:
    """Return behind which mark the two lines would be most alike; 0 if behind none."""
    document.setTextWidth(-1)
    line = document.firstBlock().layout().lineAt(0)
    whole, text, place = line.naturalTextWidth(), document.toPlainText(), 0
    for marks in MARKS:
        best = SHORTEST
        for end in _behind(marks, text):
            first = float(line.cursorToX(end)[0]) - line.x()  # type: ignore[index]
            short, long = sorted((first, whole - first))
            if long <= width and short / long >= best:
                best, place = short / long, end
        if place:
            break
    document.setTextWidth(width)
    return place


def _behind(marks: Iterable[str], text: str) -> Iterator[int]:
    """Yield where a line may begin that follows one of the marks."""
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            yield at + len(mark.rstrip())
            at = text.find(mark, at + 1)


def _narrow(document: QTextDocument, width: float) -> None:
    """Make both lines as short as they can be while they stay two."""
    lines = document.firstBlock().layout()
    whole = sum(lines.lineAt(n).naturalTextWidth() for n in range(2))
    narrow = whole / 2
    while narrow < width:
        document.setTextWidth(narrow)
        if lines.lineCount() <= 2:
            break
        narrow += STEP
    document.setTextWidth(width)
    margins, cursor = QTextBlockFormat(), QTextCursor(document)
    margins.setLeftMargin(max(0.0, (width - narrow) / 2))
    margins.setRightMargin(margins.leftMargin())
    cursor.mergeBlockFormat(margins)
