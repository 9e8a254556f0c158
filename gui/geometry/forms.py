"""Forms: how large things are drawn, from roomy to narrow; text never shrinks, the form changes."""

from __future__ import annotations

import dataclasses
import itertools
from typing import Literal

Card = Literal["card", "tall", "upright", "small", "badge"]


@dataclasses.dataclass(frozen=True)
class Form:
    """One way to draw everything, in px at zoom 1.

    Attributes:
        card: ``card`` (name, PID, state), ``small`` (no PID) or ``badge`` (letters and a glyph);
            before a projector also ``tall`` (the state under badge and name) and ``upright`` (all
            under each other).
        width, height: of a process, at least; a card grows with its name.
        badge: side of the badge.
        gap: between the rows of a column.
        slot: width of a place in a tube.
        slots: most places drawn one by one; a longer tube is folded.
        reach: gutter between a sender and a tube, where a chip waits at the gate.
        side_by_side: into how many sub-columns a column of processes may be broken.
        took: whether a receiver shows under its card what it took last.
        chip: size of the text on a chip.
        sheet: width of a file.
        rounds: most rows of a pipe's ledger.
        line: tokens in a row of a waiting line.
        flight: gutter between a room and a sheet, where a line is seen on its way.
        tray: rows of a pool's tray.
        compact: locks and events are drawn as small rooms, without words, and trays are low.
        stacks: into how many stacks beside each other rooms and tubes may be broken.
        named: the names stand under the badges.
        hall: it is for a room with a projector: less beside each other, so that it can be larger.
        gutter: least space between columns, for the ways.
        above: space under the parents.
        family: space between a parent and the children below it, for what goes between them.
        left: space left of everything, for the family lines.
        parent: least width of a card above all others.
        pipe: width of a pipe.
        basket: width of a tray.
        lanes: for how many ways a gutter is widened.
        mini: before a projector, rooms are as low as can be.
        large: how many times as large all is that stands on a card.
        about: below the card of a child in a family: its call, and what was asked of it; with 0,
            these stand beside it.
        merged: how many columns of processes stand as one, in a program of many stages.
    """

    card: Card
    width: float
    height: float
    badge: float
    gap: float
    slot: float
    slots: int
    reach: float
    side_by_side: int = 1
    took: bool = True
    chip: float = 13
    sheet: float = 220
    rounds: int = 5
    line: int = 4
    flight: float = 92
    tray: int = 8
    stacks: int = 1
    compact: bool = False
    merged: int = 1
    named: bool = False
    hall: bool = False
    gutter: float = 44
    above: float = 40
    family: float = 104
    left: float = 28
    parent: float = 0
    pipe: float = 250
    basket: float = 124
    lanes: int = 12
    mini: bool = False
    large: float = 1.0
    about: float = 84


SMALLEST_TEXT = 12.0  # px at zoom 1 in every form
LEAST_ON_SCREEN = 11.0
MOST_STACKS = 3
MOST_ROOMS = 5  # that are broken into stacks

ROOMY = Form("card", 208, 68, 40, 36, slot=96, slots=8, reach=104, sheet=228)
CARD = dataclasses.replace(
    ROOMY, width=200, gap=30, slot=88, slots=4, reach=96, sheet=216, rounds=3, flight=80
)
SMALL = Form(
    "small", 148, 48, 32, 28, slot=88, slots=4, reach=92, chip=12, sheet=208, rounds=3,
    flight=72,
)  # fmt: skip
TIGHT = dataclasses.replace(SMALL, gap=20, slot=78, reach=82, took=False, sheet=176, line=3)
BRICKS = dataclasses.replace(TIGHT, gap=24, side_by_side=2)
NARROW = dataclasses.replace(BRICKS, slot=64, slots=3, reach=70)
BADGES = dataclasses.replace(
    NARROW, card="badge", width=44, height=60, badge=44, line=4, sheet=150, flight=60
)
NAMED = dataclasses.replace(BADGES, height=78, named=True)
BLOCKS = dataclasses.replace(BADGES, side_by_side=4)
GRID = dataclasses.replace(BADGES, side_by_side=12, gap=20)

STAGED = (CARD, SMALL, TIGHT, BRICKS)
MOST_NAMED = 17  # processes whose names stand under their badges
FEW = 7  # processes that are still drawn as cards beside stacks
FORMS = (ROOMY, CARD, SMALL, TIGHT, BRICKS, NARROW, BADGES, BLOCKS)


def forms_for(
    processes: int, rooms: int = 1, small: bool = True, stages: int = 1
) -> tuple[Form, ...]:
    """Return the forms to try, best first.

    Args:
        processes: how many are to be drawn one by one.
        rooms: how many rooms and tubes there are at most between two columns of processes.
        small: whether the rooms can be drawn small: not those of semaphores and their like.
        stages: how many columns of processes there are, some of which may stand as one.
    """
    if stages > 1:
        return tuple(
            dataclasses.replace(form, merged=merged, stacks=n)
            for form in (STAGED if processes <= FEW else (*STAGED, BADGES, BLOCKS))
            for merged in range(1, stages + 1)
            for n in range(1, MOST_STACKS + 1)
        )
    forms: tuple[Form, ...] = FORMS
    if processes > 7:
        forms = FORMS[2:] if processes <= 17 else (BADGES, BLOCKS, GRID)
    if rooms < 2 and BADGES in forms and processes <= MOST_NAMED:  # names need height
        place = forms.index(BADGES)
        forms = (*forms[:place], NAMED, *forms[place:])
    if not 2 <= rooms <= MOST_ROOMS:  # between more, no way leads around all of them
        return forms
    stacks = range(1, min(rooms, MOST_STACKS) + 1)
    plans = (False, True) if rooms > 2 and small else (False,)
    return tuple(
        dataclasses.replace(form, stacks=n, compact=compact)
        for _, kind in itertools.groupby(forms, lambda form: form.card)
        for compact, form, n in itertools.product(plans, tuple(kind), stacks)
    )
