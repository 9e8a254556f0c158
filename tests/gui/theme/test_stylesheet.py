"""The style sheet takes every colour from the palette."""

from __future__ import annotations

import re

import pytest

from gui.theme.palette import DARK, LIGHT, Palette
from gui.theme.stylesheet import stylesheet


@pytest.mark.parametrize("palette", [DARK, LIGHT], ids=lambda p: p.name)
def test_it_has_no_colour_of_its_own(palette: Palette) -> None:
    known = {value for value in palette if isinstance(value, str)}
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", stylesheet(palette))) <= known
    assert "%(" not in stylesheet(palette)


def test_what_has_the_focus_shows_it() -> None:
    for widget in ("QPushButton", "QToolButton", "QLineEdit", "QComboBox", "QSpinBox"):
        assert re.search(rf"{widget}:focus[^{{]*{{[^}}]*border: 2px solid", stylesheet(LIGHT))
