"""Forms for a room with a projector: less beside each other than at a desk, so that it is larger.

They are made of two halves, one for how high things are and one for how wide, so that what is short
of height gives up none of its width.
"""

from __future__ import annotations

import dataclasses
import itertools
from typing import TYPE_CHECKING

from .forms import MOST_STACKS, Card, Form

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Half = dict[str, float | bool]

_BASE = Form("tall", 0, 0, 30, 0, slot=0, slots=4, reach=0, chip=12, hall=True, parent=126)

_HIGH: Half = {
    "height": 74, "gap": 22, "above": 28, "family": 84, "rounds": 3, "tray": 6, "took": True,
}  # fmt: skip
_LESS_HIGH: Half = {**_HIGH, "gap": 12, "above": 20, "family": 80, "rounds": 2, "tray": 5}
_LOW: Half = {**_LESS_HIGH, "height": 64, "badge": 28, "gap": 9, "above": 14, "took": False}

_WIDE: Half = {
    "width": 176, "slot": 96, "reach": 96, "sheet": 220, "line": 4, "flight": 80, "gutter": 40,
    "left": 20, "pipe": 240, "basket": 116,
}  # fmt: skip
_LESS_WIDE: Half = {
    **_WIDE, "width": 132, "slot": 72, "reach": 80, "sheet": 190, "line": 3, "flight": 60,
    "gutter": 34, "pipe": 210, "basket": 100,
}  # fmt: skip
_TIGHT: Half = {
    **_LESS_WIDE, "width": 96, "slot": 58, "slots": 3, "reach": 70, "sheet": 150, "line": 2,
    "flight": 44, "gutter": 24, "left": 14, "pipe": 196, "basket": 84,
}  # fmt: skip
_NARROW: Half = {**_TIGHT, "line": 1, "sheet": 128, "flight": 40}
_NARROWEST: Half = {
    **_NARROW, "width": 84, "slot": 50, "reach": 62, "gutter": 10, "basket": 66, "lanes": 4,
}  # fmt: skip

_FLAT: Half = {**_LOW, "height": 42, "gap": 8}
_FLATTEST: Half = {**_FLAT, "gap": 5, "above": 10}
_SIGN: Half = {**_FLATTEST, "height": 58, "badge": 44, "gap": 6}
_OF_SIGNS: Half = {**_NARROWEST, "width": 44, "line": 2, "gutter": 20}

ROOMS = ((False, False), (True, False), (True, True))  # compact, and mini


def _made(card: Card, highs: Iterable[Half], wides: Sequence[Half]) -> tuple[Form, ...]:
    """Return forms of one kind of card, the highest first, and of these the widest."""
    return tuple(
        dataclasses.replace(_BASE, card=card, **high, **wide)  # type: ignore[arg-type]
        for high, wide in itertools.product(highs, wides)
    )


HALL = (
    _made(
        "tall",
        (_HIGH, _LESS_HIGH, _LOW),
        (_WIDE, _LESS_WIDE, {**_TIGHT, "width": 114}, _TIGHT, _NARROW),
    ),
    _made(
        "upright",
        ({**_LESS_HIGH, "height": 98, "badge": 32, "above": 14},),
        (
            {**_LESS_WIDE, "width": 112},
            {**_TIGHT, "width": 102, "slot": 70, "reach": 66},
            {**_TIGHT, "width": 102, "slot": 56, "reach": 64},
            {**_TIGHT, "width": 92, "slot": 56},
        ),
    ),
    _made(
        "small",
        ({**_FLAT, "height": 54, "gap": 12, "above": 20}, _FLAT, _FLATTEST),
        (
            {**_LESS_WIDE, "width": 150},
            {**_TIGHT, "width": 140},
            {**_NARROW, "width": 112},
            {**_NARROWEST, "line": 2},
            _NARROWEST,
        ),
    ),
    _made("badge", (_SIGN,), (_OF_SIGNS, {**_OF_SIGNS, "slots": 2, "slot": 43, "reach": 42})),
    _made("badge", ({**_SIGN, "side_by_side": 4},), (_OF_SIGNS,)),
    _made("badge", ({**_SIGN, "side_by_side": 12},), (_OF_SIGNS,)),
)


_FAMILY: Half = {**_HIGH, "chip": 15, "family": 77, "about": 58}

FAMILIES = _made(
    "tall",
    (
        {**_FAMILY, "height": 112, "large": 1.5},
        {**_FAMILY, "height": 93, "large": 1.25},
        {**_FAMILY, "height": 84, "large": 1.13},
    ),
    ({**_WIDE, "width": 222}, {**_WIDE, "width": 190}),
)
ONLY_CHILD = _made(
    "tall",
    ({**_FAMILY, "height": 112, "large": 1.5, "family": 84, "about": 0},),
    ({**_WIDE, "width": 236},),
)


def hall_forms(beside: int = 1, *, rooms: bool = True, children: int = 0) -> tuple[Form, ...]:
    """Return the forms to try, best first.

    Args:
        beside: how many rooms and tubes there are at most between two columns of processes.
        rooms: whether there are rooms at all.
        children: of a family, which has more room; 0 for all else.
    """
    families = ONLY_CHILD + FAMILIES if children == 1 else FAMILIES if children else ()
    stacks = range(1, max(1, min(beside, MOST_STACKS)) + 1)
    plans = ROOMS if rooms else ROOMS[:1]
    return families + tuple(
        dataclasses.replace(form, stacks=n, compact=compact, mini=mini)
        for kind in HALL
        for (compact, mini), form, n in itertools.product(plans, kind, stacks)
    )
