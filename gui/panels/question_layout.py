"""Where everything on a question card stands: on two rows where it asks, on one where it tells.

Where it is narrow and high it asks on more rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect

from .lower import STRIP
from .question_sizes import Sizes, share

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from gui.theme.palette import Palette

    from .fitted import Fitted
    from .question_option import QuestionOption

NARROW = 720  # px of the caption, under which the card takes some height of the pane below it
LINE = 560  # px of a line that has room for the question beside the answer
RING = 3  # px around an option, where the ring of the focus is


class Pieces(NamedTuple):
    """What is on a card.

    Attributes:
        question, place, verdict: texts.
        options: the answers.
        fewer: beside each answer, what takes a hand away.
        hands, skip_all, skip, on: buttons.
    """

    question: Fitted
    place: Fitted
    verdict: Fitted
    options: list[QuestionOption]
    fewer: list[QPushButton]
    hands: QPushButton
    skip_all: QPushButton
    skip: QPushButton
    on: QPushButton

    @property
    def shown(self) -> list[QuestionOption]:
        """The answers that are in sight."""
        return [option for option in self.options if not option.isHidden()]


def set_faces(pieces: Pieces, sizes: Sizes, palette: Palette, *, settled: bool) -> None:
    """Give every text its size and its colour."""
    pieces.question.set_face(sizes.told if settled else sizes.question, 600, palette.ink)
    pieces.place.set_face(sizes.button, 400, palette.dim)
    pieces.verdict.set_face(sizes.told, 700, palette.ink)
    for option in pieces.options:
        option.set_face(sizes.told if settled else sizes.option, palette)
    for button in (pieces.hands, pieces.skip, pieces.skip_all, pieces.on, *pieces.fewer):
        button.setStyleSheet(sizes.button_style(settled=settled))


def is_narrow(width: int, sizes: Sizes) -> bool:
    """Return whether a card that asks, at a desk, takes more height, for it has little width."""
    return not sizes.slim and width < NARROW


def place_over(caption: QRect, room: int, sizes: Sizes, *, settled: bool) -> QRect:
    """Return the place of the card.

    Args:
        caption: the place of the caption.
        room: px from the top of what is around it to its end.
        sizes: of what is on the card.
        settled: whether it tells the answer.
    """
    place = QRect(caption)
    if sizes.slim:
        place.setHeight(sizes.slim if settled else place.height())
    elif settled:
        place = QRect(place.x(), place.bottom() + 1, place.width(), STRIP + 1)
    elif is_narrow(place.width(), sizes):
        place.setHeight(min(sizes.high, room - place.y()))
    else:
        place.setHeight(place.height() + STRIP + 1)
    return place


def lay_out(pieces: Pieces, box: QRect, sizes: Sizes, *, settled: bool) -> None:
    """Place everything within the margins of the card."""
    if settled:
        lay_out_line(pieces, box, sizes)
        return
    pieces.question.show()
    narrow = is_narrow(box.width() + 2 * sizes.margin, sizes)
    (lay_out_high if narrow else lay_out_rows)(pieces, box, sizes)


def lay_out_rows(pieces: Pieces, box: QRect, sizes: Sizes) -> None:
    """Place the question with its buttons, and below it the answers side by side."""
    below = box.height() - sizes.row - sizes.foot
    upper = QRect(box.x(), sizes.top, box.width(), below - sizes.top - 2 * RING)
    right = upper.right() + 1
    for button in (pieces.on, pieces.skip, pieces.skip_all, pieces.hands):
        right = _put_before(right, button, upper, sizes)
    width = pieces.place.needs() if pieces.place.text else 0
    right -= width + (sizes.gap if width else 0)
    pieces.place.setGeometry(right, upper.y(), width, upper.height())
    left = right - upper.x() - sizes.gap
    pieces.question.setGeometry(upper.x(), upper.y(), left, upper.height())
    lower = QRect(box.x(), below, box.width(), sizes.row).adjusted(-RING, 0, RING, 0)
    _lay_out_answers(pieces, lower, sizes, 0, len(pieces.shown))


def lay_out_high(pieces: Pieces, box: QRect, sizes: Sizes) -> None:
    """Place the question, below it the answers two by two, and the buttons below them."""
    foot = QRect(box.x(), 0, box.width(), sizes.button_height)
    foot.moveBottom(box.bottom() - sizes.foot)
    right = foot.right() + 1
    for button in (pieces.on, pieces.skip, pieces.skip_all, pieces.hands):
        right = _put_before(right, button, foot, sizes)
    rows = range(0, len(pieces.shown), 2)
    top = foot.y() - sizes.gap - len(rows) * sizes.row
    for number, first in enumerate(rows):
        row = QRect(box.x(), top + number * sizes.row, box.width(), sizes.row)
        _lay_out_answers(pieces, row.adjusted(-RING, 0, RING, 0), sizes, first, 2)
    width = pieces.place.needs() if pieces.place.text else 0
    upper = QRect(box.x(), sizes.top, box.width(), top - sizes.top - RING)
    pieces.place.setGeometry(upper.right() + 1 - width, upper.y(), width, upper.height())
    upper.setWidth(upper.width() - width - sizes.gap)
    pieces.question.setGeometry(upper)


def _lay_out_answers(pieces: Pieces, row: QRect, sizes: Sizes, first: int, count: int) -> None:
    """Place so many answers, from the first on, side by side."""
    fewer = 0 if pieces.fewer[0].isHidden() else row.height()
    options = pieces.shown[first : first + count]
    for option in options:
        option.shorten(False)
    wanted = [option.needs(row.height()) + fewer for option in options]
    if count < len(pieces.shown):  # they stand below each other, too
        wanted = [row.width() // count] * count
    widths = share(wanted, row.width(), sizes.gap)
    left = row.x()
    for option, button, width in zip(options, pieces.fewer[first:], widths, strict=False):
        option.setGeometry(left, row.y(), width - fewer, row.height())
        high = row.height() - 2 * RING
        button.setGeometry(left + width - fewer, row.y() + RING, fewer - RING, high)
        left += width + sizes.gap


def lay_out_line(pieces: Pieces, box: QRect, sizes: Sizes) -> None:
    """Place question, answers and what is said of them on one line."""
    right = _put_before(box.right() + 1, pieces.on, box, sizes) - sizes.gap
    verdict = pieces.verdict.needs() if pieces.verdict.text else 0
    height, left = box.height() - 2, box.x()
    pieces.question.setVisible(box.width() >= LINE)
    question = [pieces.question] if box.width() >= LINE else []
    row = (*question, *pieces.shown, pieces.verdict)
    for brief in (False, True):  # where not all have room, what was not chosen has no words
        for option in pieces.shown:
            option.shorten(brief and not (option.lit or option.isChecked()))
        answers = [option.needs(height) for option in pieces.shown]
        wanted = [*(one.needs() for one in question), *answers, verdict]
        if sum(wanted) + sizes.gap * (len(row) - 1) <= right - left:
            break
    widths = share(wanted, right - left, sizes.gap, stretch=False)
    for widget, width in zip(row, widths, strict=True):
        widget.setGeometry(left, 1, width, height)
        left += width + sizes.gap


def _put_before(right: int, button: QPushButton, row: QRect, sizes: Sizes) -> int:
    """Put a button before this x; return the x before which the next one goes."""
    if button.isHidden():
        return right
    width, height = button.sizeHint().width(), min(sizes.button_height, row.height())
    middle = row.y() + (row.height() - height) // 2
    button.setGeometry(right - width, middle, width, height)
    return right - width - sizes.gap
