"""Colours by role, one table for a dark ground and one for a light one."""

from __future__ import annotations

import functools
from typing import NamedTuple


class Palette(NamedTuple):
    """The colours of one ground, as ``#RRGGBB``.

    Attributes:
        name: ``dark`` or ``light``.
        stage, panel, raised: the three grounds.
        line: dividers; carries no meaning.
        outline: shapes at rest.
        ink: text, playhead, gates, buttons, focus.
        dim: second text.
        bad: what went wrong, and nothing else.
        keyword, function, string, number, comment: code.
        processes: the eight hues of processes, the main process first.
    """

    name: str
    stage: str
    panel: str
    raised: str
    line: str
    outline: str
    ink: str
    dim: str
    bad: str
    keyword: str
    function: str
    string: str
    number: str
    comment: str
    processes: tuple[str, ...]

    @property
    def marked(self) -> str:
        """The ground of what is selected or found among texts; all of them can be read on it."""
        return blend(self.line, self.panel, MARKED)

    def process(self, number: int) -> str:
        """Return the hue of the process with this number in order of appearance, from 0."""
        return self.processes[number % len(self.processes)]

    def notched(self, number: int) -> bool:
        """Return whether the process shares its hue with an earlier one, and so has a notch."""
        return number >= len(self.processes)


MARKED = 0.4  # how far the ground of what is marked goes from the dividers towards the panel
TEXT_DARK = "#0B0E12"
TEXT_LIGHT = "#FFFFFF"

DARK = Palette(
    name="dark",
    stage="#0F1216",
    panel="#171B21",
    raised="#20262E",
    line="#313944",
    outline="#76828F",
    ink="#EDF0F4",
    dim="#A9B3C0",
    bad="#FF6B5E",
    keyword="#C9A6F5",
    function="#8DB8FF",
    string="#B8DB8C",
    number="#F2A27C",
    comment="#9AA5B2",
    processes=(
        "#5B8FD9", "#F89D0B", "#3EBD8B", "#D69DB8", "#91D4EC", "#E8DE80", "#C19FFF", "#C5F4C1",
    ),
)  # fmt: skip

LIGHT = Palette(
    name="light",
    stage="#FFFFFF",
    panel="#F6F7F9",
    raised="#EDEFF3",
    line="#D5DAE1",
    outline="#7A8591",
    ink="#161B22",
    dim="#535E6C",
    bad="#C4261D",
    keyword="#7A2E9D",
    function="#1F4FA8",
    string="#2B6B1D",
    number="#9A4413",
    comment="#5A6573",
    processes=(
        "#647FFA", "#682E00", "#2F9671", "#902857", "#0576A8", "#958636", "#633B83", "#33742E",
    ),
)  # fmt: skip


def by_name(name: str) -> Palette:
    """Return the palette that is called ``dark``, else the light one."""
    return DARK if name == DARK.name else LIGHT


@functools.cache
def stronger(palette: Palette) -> Palette:
    """Return the colours for those who want more contrast: nothing is dim, and no outline faint."""
    return palette._replace(line=palette.outline, outline=palette.dim, dim=palette.ink)


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB``, 0 to 1 (WCAG 2.1)."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.1)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def text_on(colour: str) -> str:
    """Return the text colour, near black or white, that contrasts more with ``colour``."""
    return max(TEXT_DARK, TEXT_LIGHT, key=lambda text: contrast(text, colour))


@functools.lru_cache(maxsize=256)
def blend(colour: str, ground: str, share: float) -> str:
    """Return ``colour`` moved towards ``ground`` by ``share`` (0 to 1), opaque."""
    mixed = (
        round(int(colour[i : i + 2], 16) * (1 - share) + int(ground[i : i + 2], 16) * share)
        for i in (1, 3, 5)
    )
    return "#" + "".join(f"{value:02X}" for value in mixed)
