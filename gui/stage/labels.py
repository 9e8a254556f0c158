"""Labels that several marks share: pills with a glyph, titles with a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from gui.geometry.shapes import Point, Rect
from gui.geometry.text import cut, elided
from gui.words.states import Glyph, Pill

from . import fonts
from .glyphs import SIZE, draw_glyph

if TYPE_CHECKING:
    from .pen import Pen

PAD = 8.0
CHARACTERS = 12  # on a chip
GLYPH_GAP = 5.0


def label_width(text: str, pill: bool, size: float = 0.0) -> float:
    """Return how wide a text with its glyph, and its pill, is."""
    words = GLYPH_GAP + fonts.measure(text, "state", size) if text else 0.0
    return SIZE + words + (2 * PAD if pill else 0)


def chip_width(text: str, size: float) -> float:
    """Return how wide a chip with a text is."""
    return max(fonts.measure(text, "chip", size) + 2 * PAD + 2, 34.0)


def draw_label(
    pen: Pen,
    text: str,
    glyph: Glyph,
    at: Point,
    pill: Pill = Pill.NONE,
    align: Literal["left", "centre"] = "left",
    size: float = 0.0,
    height: float = 22.0,
) -> None:
    """Draw a glyph and words, in a pill or without; ``at`` is the left end or the middle."""
    framed = pill is not Pill.NONE
    width = label_width(text, framed, size)
    x = at.x - (width / 2 if align == "centre" else 0)
    ink = pen.palette.ink
    was, pen.dim = pen.dim, False  # neither words nor pills are ever dim
    if framed:
        rect = Rect(x, at.y - height / 2, width, height)
        inverted = pill is Pill.INVERTED
        pen.box(rect, height / 2, "" if inverted else pen.palette.outline, 1.5, ink * inverted)
        ink = pen.palette.stage if inverted else ink
        draw_glyph(pen, glyph, Point(x + PAD + SIZE / 2, at.y), ink)
        x += PAD
    else:
        draw_glyph(pen, glyph, Point(x + SIZE / 2, at.y), ink)
    pen.text(text, Point(x + SIZE + GLYPH_GAP, at.y), "state", ink, size=size)
    pen.dim = was


def draw_title(
    pen: Pen, title: str, note: str, middle: Point, room: float, colour: str = ""
) -> None:
    """Write a name, bold, and a note under it, both in the middle; ``colour`` is the note's."""
    title = elided(title, room, lambda text: fonts.measure(text, "name"))
    note = cut(note, room, lambda text: fonts.measure(text, "note"))
    pen.text(title, middle, "name", align="centre")
    pen.text(note, Point(middle.x, middle.y + 19), "note", colour or pen.palette.dim, "centre")
