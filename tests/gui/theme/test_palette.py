"""The contrasts that the design promises, on the worst of the three grounds."""

from __future__ import annotations

import itertools

import pytest

from gui.theme.measures import SPOTLIGHT_DIM
from gui.theme.palette import DARK, LIGHT, Palette, blend, contrast, text_on

both = pytest.mark.parametrize("palette", [DARK, LIGHT], ids=lambda palette: palette.name)

PROMISED = {
    "dark": {"outline": 3.9, "ink": 13.3, "dim": 7.2, "bad": 5.5},
    "light": {"outline": 3.3, "ink": 15.0, "dim": 5.7, "bad": 5.0},
}
PROMISED_CODE = {"dark": 6.1, "light": 5.2}
PROMISED_PROCESSES = {
    "dark": (4.6, 7.1, 6.4, 6.8, 9.3, 11.0, 7.0, 12.4),
    "light": (3.1, 9.2, 3.2, 6.9, 4.4, 3.2, 7.3, 5.0),
}
ROUNDED = 0.1
"""The promises are given with one figure after the point, some of them rounded up."""


def worst(palette: Palette, colour: str) -> float:
    return min(
        contrast(colour, ground) for ground in (palette.stage, palette.panel, palette.raised)
    )


@both
def test_texts_and_outlines_stand_out_from_every_ground(palette: Palette) -> None:
    for role, promised in PROMISED[palette.name].items():
        found = worst(palette, getattr(palette, role))
        assert found >= promised - ROUNDED, f"{role}: {found:.2f}, promised {promised}"


@both
def test_code_can_be_read(palette: Palette) -> None:
    for role in ("keyword", "function", "string", "number", "comment"):
        found = worst(palette, getattr(palette, role))
        assert found >= PROMISED_CODE[palette.name] - ROUNDED, f"{role}: {found:.2f}"


@both
def test_processes_stand_out_from_their_card(palette: Palette) -> None:
    promised = PROMISED_PROCESSES[palette.name]
    for number, (colour, at_least) in enumerate(zip(palette.processes, promised, strict=True), 1):
        found = contrast(colour, palette.raised)
        assert found >= at_least - ROUNDED, f"process {number}: {found:.2f}, promised {at_least}"


@both
def test_the_letters_on_a_process_can_be_read(palette: Palette) -> None:
    for colour in palette.processes:
        assert contrast(text_on(colour), colour) >= 5.0 - ROUNDED, colour


@both
def test_no_two_processes_have_the_same_colour(palette: Palette) -> None:
    for one, other in itertools.combinations((*palette.processes, palette.bad), 2):
        assert one.upper() != other.upper()


TEXT, GRAPHIC = 4.5, 3.0  # WCAG 2.1, level AA
USED = (
    # text or mark, ground, least contrast, where
    ("stage", "ink", TEXT, "what is chosen, loud buttons, the inverted pill, tips"),
    ("panel", "ink", TEXT, "inverted labels in the timeline"),
    ("ink", "line", TEXT, "a button that is held down"),
    ("ink", "marked", TEXT, "a selected row, a text that was found"),
    ("dim", "marked", TEXT, "a selected row after the playhead"),
    ("bad", "marked", TEXT, "a selected row that tells of an error, an error that was found"),
    ("ink", "panel", GRAPHIC, "the ring of the focus"),
    ("ink", "stage", GRAPHIC, "the ring of the focus"),
    ("outline", "ink", GRAPHIC, "the ring around what is filled with ink, from within"),
    ("outline", "panel", GRAPHIC, "the same from without"),
    ("outline", "stage", GRAPHIC, "the same from without"),
)
"""Pairs besides those of a text or an outline on one of the three grounds, which are above."""


@both
def test_every_pair_that_is_used_can_be_told_apart(palette: Palette) -> None:
    for colour, ground, least, where in USED:
        found = contrast(getattr(palette, colour), getattr(palette, ground))
        assert found >= least, f"{where}: {colour} on {ground} is {found:.2f}"
    for ground in (palette.panel, palette.raised):  # beside the badges in the code
        assert contrast(blend(palette.dim, ground, 0.1), ground) >= TEXT


@both
def test_letters_can_be_read_where_the_spotlight_is_elsewhere(palette: Palette) -> None:
    for colour in palette.processes:
        fill = blend(colour, palette.stage, SPOTLIGHT_DIM)
        assert contrast(text_on(fill), fill) >= TEXT - ROUNDED, colour
