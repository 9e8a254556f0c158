"""How large everything on a question card is, and how its room is shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gui.theme import measures
from gui.theme.type import CAPTION, NOTE, PANEL, STATE

from .lower import STRIP

if TYPE_CHECKING:
    from collections.abc import Sequence

LINES = 720  # for which the sizes of a projector are given
LINES_OF_TEXT = 3.0  # heights of the letters of a question that takes two lines
LEAST = 60  # px of what shares a row


class Sizes(NamedTuple):
    """Sizes in px.

    Attributes:
        question, option, told, button: of texts: the question, its options, what is told on one
            line, the words of the buttons.
        row: height of the options.
        button_height: of a button, at most.
        slim: height of the card on one line, before a projector.
        margin: beside everything.
        gap: between two things.
        top, foot: above and below everything.
    """

    question: float
    option: float
    told: float
    button: float
    row: int
    button_height: int
    slim: int
    margin: int
    gap: int
    top: int
    foot: int

    @property
    def high(self) -> int:
        """Height of the card where its answers stand two by two, at a desk."""
        text, air = round(LINES_OF_TEXT * self.question), self.top + 2 * self.gap + self.foot
        return air + text + 2 * self.row + self.button_height

    @classmethod
    def of(cls, lines: int, zoom: float = 1.0) -> Sizes:
        """Return the sizes before a projector with so many lines; for 0, at a desk."""
        if not lines:
            # The caption grows, the tabs below it do not.
            k = (measures.CAPTION * zoom + STRIP) / (measures.CAPTION + STRIP)
            texts = (CAPTION.size * k, 15 * k, 14.0, PANEL.size * k)
            return cls(*texts, round(42 * k), round(34 * k), 0, 24, 10, round(8 * k), round(7 * k))
        grown = lines / LINES
        button = round(40 * grown)
        row, slim, margin = round(64 * grown), round(52 * grown), round(28 * grown)
        gaps = round(12 * grown), round(8 * grown), round(8 * grown)
        texts = (CAPTION.projector * grown, 30 * grown, 26 * grown, NOTE.projector * grown)
        return cls(*texts, row, button, slim, margin, *gaps)

    def button_style(self, *, settled: bool) -> str:
        """Return the size of a button's words as a style sheet; on one line they are smaller."""
        size = min(self.button, STATE.size) if settled and not self.slim else self.button
        least = 26 if settled and not self.slim else self.button_height - 2
        return f"font-size: {size:g}px; min-height: {least}px;"


def share(wanted: Sequence[int], room: int, gap: int, *, stretch: bool = True) -> list[int]:
    """Return how wide each of some things in a row is.

    Args:
        wanted: px that each wants; 0 for what is not there.
        room: px for all of them.
        gap: px between two.
        stretch: whether they take what is left over, in equal parts.
    """
    if not wanted:
        return []
    room -= gap * (len(wanted) - 1)
    over = room - sum(wanted)
    if over >= 0:
        return [one + over // len(wanted) for one in wanted] if stretch else list(wanted)
    # Whoever wants less than an equal part gets that; the others share what is left.
    found = [0] * len(wanted)
    order = sorted(range(len(wanted)), key=lambda n: wanted[n])
    for done, number in enumerate(order):
        part = max(room // (len(wanted) - done), min(LEAST, wanted[number]))
        found[number] = min(wanted[number], part)
        room -= found[number]
    return found
