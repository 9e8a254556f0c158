"""What a bar looks like: pattern and colours of every state, on one ground."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, NamedTuple

from core.model.lane import State
from gui.theme.palette import blend

from .shares import KEY

if TYPE_CHECKING:
    from gui.theme.palette import Palette

LEAST_BLOCKED = 0.36
"""Of the height of a bar: what a column shows at least of a state that must not be missed."""
LEAST = 0.15
SOFT = 0.45


class Pattern(enum.Enum):
    """How the pixels of a bar are set."""

    FULL = "full"
    THIN = "a line in the middle"
    FRAME = "an outline"
    HATCH = "hatch"
    BARRED = "vertical bars"
    EDGED = "full, with an edge above and below"


class Paint(NamedTuple):
    """What a key looks like.

    Attributes:
        pattern: of a bar that is wider than a px.
        colour, edge: as ``#RRGGBB``.
        mark: in a column with others: its colour.
        least: in a column with others: the share of the height that it has at least.
        rank: in a column with others, the higher one stands above.
    """

    pattern: Pattern
    colour: str
    edge: str
    mark: str
    least: float
    rank: int


def key_of(state: int, owner: int = -1) -> int:
    """Return the key of a state; ``owner`` is the number of the process that holds a lock."""
    return state + KEY * (owner + 1)


def paint_of(key: int, number: int, palette: Palette) -> Paint | None:
    """Return what a key looks like; None for nothing.

    Args:
        key: of the bar.
        number: of the lane's own process, for its colour; -1 if it is a resource's lane.
        palette: the colours.
    """
    state, owner = key % KEY, key // KEY - 1
    if key < 0 or state == State.NOTHING:
        return None
    who = number if number >= 0 else owner
    soft = blend(palette.ink, palette.panel, SOFT)
    hue = palette.process(who) if who >= 0 else soft
    faint = blend(hue, palette.panel, SOFT)
    match state:
        case State.SLEEPS:
            return Paint(Pattern.THIN, hue, hue, faint, LEAST, state)
        case State.WAITS:
            return Paint(Pattern.FRAME, palette.panel, palette.outline, soft, LEAST, state)
        case State.SUSPENDED:
            return Paint(Pattern.BARRED, hue, hue, palette.outline, LEAST_BLOCKED, state)
        case State.BLOCKED:
            hatch = blend(palette.dim, palette.raised, 0.25)
            return Paint(
                Pattern.HATCH,
                hatch,
                palette.outline,
                blend(palette.dim, palette.panel, 0.25),
                LEAST_BLOCKED,
                state,
            )
        case State.DEAD_OWNER:
            return Paint(Pattern.EDGED, hue, palette.bad, palette.bad, LEAST_BLOCKED, state)
    return Paint(Pattern.FULL, hue, hue, hue, LEAST, state)
