"""A lane's bars as an image of one pixel a column: its cost does not depend on how many they are.

A bar that is a pixel wide or wider is drawn in its pattern, with sharp ends. Where several share a
column they stand above each other, each as high as its share of the time, and what must not be
missed (a process that was blocked, a lock without an owner) no lower than can be seen.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .paints import Paint, Pattern, paint_of
from .shares import BLANK

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gui.theme.palette import Palette

    from .shares import Columns

HATCH = 7.0  # px from line to line
STROKE = 2.2  # px of a line of the hatch, along the row
BAR, BETWEEN = 3, 3  # px of the bars of a suspended process
THIN = 4 / 14  # of the height of a bar
CLEAR = 0
PATTERNED = (Pattern.HATCH, Pattern.BARRED)
NARROW = 4.0  # px of a bar under which no pattern can be made out: it is filled


class Style(NamedTuple):
    """How a lane is drawn.

    Attributes:
        palette: the colours.
        number: of the lane's process; -1 for a resource.
        scale: device px a px.
        phase: columns by which the patterns are moved, so that they stay when the view moves.
        apart: bars of different owners leave a gap between them.
    """

    palette: Palette
    number: int
    scale: float
    phase: int
    apart: bool


class Canvas:
    """An image that is being made.

    Attributes:
        pixels: shape (h, w), as 0xAARRGGBB.
    """

    def __init__(self, height: int, width: int, style: Style) -> None:
        """Begin with nothing to be seen."""
        self.pixels = np.zeros((height, width), "u4")
        self._style = style
        self._rows = np.arange(height)[:, None]

    def fill(
        self, paints: dict[int, Paint], keys: NDArray[np.int64], wide: NDArray[np.bool_]
    ) -> None:
        """Draw the pattern of its key into each column.

        Args:
            paints: key -> what it looks like; what is not in it is nothing.
            keys: of the columns, shape (w,).
            wide: whether they belong to a bar in which a pattern can be made out, shape (w,).
        """
        # A bar has three kinds of rows: at its edges, in the middle, and the others.
        size = max((BLANK, *paints)) + 2  # the last one is for what is nothing
        edge, middle, other = (np.zeros(size, "u4") for _ in range(3))
        for key, paint in paints.items():
            thin = paint.pattern is Pattern.THIN
            inner = argb(paint.mark if paint.pattern in PATTERNED else paint.colour)
            edge[key] = CLEAR if thin else argb(paint.edge)
            middle[key] = inner
            other[key] = CLEAR if thin else inner
        height, line = len(self.pixels), max(1, round(self._style.scale))
        half = max(1, round(height * THIN / 2))
        self.pixels[:] = other[keys]
        self.pixels[height // 2 - half : height // 2 + half] = middle[keys]
        for key, paint in paints.items():
            if paint.pattern in PATTERNED:
                self._pattern(paint, np.flatnonzero((keys == key) & wide))
        dead = any(paint.pattern is Pattern.EDGED for paint in paints.values())
        edges = edge[keys]
        for i in range(2 * line if dead else line):
            self.pixels[i] = self.pixels[height - 1 - i] = edges

    def _pattern(self, paint: Paint, at: NDArray[np.int64]) -> None:
        """Draw hatch, or vertical bars, into the columns ``at``."""
        scale, phase = self._style.scale, self._style.phase
        if paint.pattern is Pattern.BARRED:
            on = (at + phase) % ((BAR + BETWEEN) * scale) < BAR * scale
            self.pixels[:, at] = np.where(on, argb(paint.colour), CLEAR)
        else:
            tile = hatching(paint.colour, self._style.palette.raised, scale)
            self.pixels[:, at] = tile[(self._rows + (at + phase) % len(tile)) % len(tile)]

    def finish(self, first: NDArray[np.int64], last: NDArray[np.int64], paint: Paint) -> None:
        """Draw the ends of wide bars that begin and end in these columns: edges, corners."""
        if paint.pattern in (Pattern.HATCH, Pattern.FRAME):
            line = max(1, round(self._style.scale))
            for i in range(line):
                self.pixels[:, first + i] = argb(paint.edge)
                self.pixels[:, last - i] = argb(paint.edge)
        if self._style.apart:
            self.pixels[:, first] = CLEAR
        if paint.pattern is not Pattern.THIN:
            corner = max(1, round(self._style.scale))
            for rows in (slice(0, corner), slice(len(self.pixels) - corner, None)):
                self.pixels[rows, first] = CLEAR
                self.pixels[rows, last] = CLEAR

    def stack(
        self, paints: list[Paint | None], at: NDArray[np.int64], shares: NDArray[np.float64]
    ) -> None:
        """Draw columns that several bars share.

        Args:
            paints: of the keys.
            at: the columns, shape (m,).
            shares: shape (keys, m).
        """
        height = len(self.pixels)
        drawn = [(paint, share) for paint, share in zip(paints, shares, strict=True) if paint]
        drawn.sort(key=lambda one: -one[0].rank)
        above = [one for one in drawn if one[0].pattern is not Pattern.FULL]
        below = [one for one in drawn if one[0].pattern is Pattern.FULL]
        starts, colours, edge = [], [], np.zeros(len(at), "i8")
        for paint, share in above:
            starts.append(edge)
            colours.append(argb(paint.mark))
            edge = edge + _heights(share, paint, height)
        starts.append(edge)
        colours.append(CLEAR)
        lower = [_heights(share, paint, height) for paint, share in below]
        room = height - sum(lower, np.zeros(len(at), "i8"))
        for (paint, _), high in zip(below, lower, strict=True):
            starts.append(np.maximum(room, edge))
            colours.append(argb(paint.mark))
            room = room + high
        part = np.zeros((height, len(at)), "u1")
        for start in starts[1:]:
            part += self._rows >= start
        self.pixels[:, at] = np.array(colours, "u4")[part]


def strip(columns: Columns, height: int, style: Style) -> NDArray[np.uint32]:
    """Return the image of a lane, shape (height, w), as 0xAARRGGBB, premultiplied."""
    canvas = Canvas(height, len(columns.bar), style)
    pure = columns.key.copy()
    pure[columns.mixed] = BLANK
    bar = columns.bar.copy()
    bar[columns.mixed] = BLANK
    first, last = ends(bar)
    lengths = last - first + 1
    wide = lengths >= NARROW * style.scale
    paints = {
        key: paint
        for key in columns.keys
        if (paint := paint_of(key, style.number, style.palette)) is not None
    }
    canvas.fill(paints, pure, np.repeat(wide, lengths))
    first, last = first[wide], last[wide]
    keys = pure[first]
    for key, paint in paints.items() if len(keys) else ():
        own = keys == key
        if own.any():
            canvas.finish(first[own], last[own], paint)
    if len(columns.mixed):
        canvas.stack([paints.get(key) for key in columns.keys], columns.mixed, columns.shares)
    return canvas.pixels


def ends(bar: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the first and the last column of each bar that has columns of its own."""
    if not len(bar):
        return bar, bar
    begins = np.flatnonzero(bar[1:] != bar[:-1]) + 1
    first = np.zeros(len(begins) + 1, "i8")
    last = np.full(len(begins) + 1, len(bar) - 1)
    first[1:], last[:-1] = begins, begins - 1
    return first, last


def _heights(shares: NDArray[np.float64], paint: Paint, height: int) -> NDArray[np.int64]:
    least = np.where(shares > 0, max(1, round(paint.least * height)), 0)
    high: NDArray[np.int64] = np.maximum(np.rint(shares * height).astype("i8"), least)
    return high


@functools.lru_cache(maxsize=256)
def argb(colour: str) -> int:
    """Return an opaque colour ``#RRGGBB`` as a pixel."""
    return 0xFF000000 | int(colour[1:], 16)


@functools.lru_cache(maxsize=8)
def hatching(line: str, ground: str, scale: float) -> NDArray[np.uint32]:
    """Return one period of the hatch along a row, with smooth edges."""
    period = round(HATCH * scale)
    away = np.abs((np.arange(period) + 0.5) - period / 2)
    cover = np.clip(STROKE * scale / 2 + 0.5 - away, 0, 1)
    mixed = np.zeros(period, "u4")
    for shift in (16, 8, 0):
        one, other = ((argb(c) >> shift) & 255 for c in (line, ground))
        mixed |= np.rint(other + (one - other) * cover).astype("u4") << shift
    return (mixed | 0xFF000000).astype("u4")
