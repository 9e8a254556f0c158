"""What the user wants exported, as plain values, and what there is to choose from."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from core.export.formats import FORMATS, Format
from core.playback.pace import Pace
from gui.words.plain import bare
from gui.words.saving import fit_name

VIEWS = {
    "stage": ("png", "svg", "pdf"),
    "timeline": ("png", "svg", "pdf"),
    "window": ("png", "svg"),
    "film": ("gif", "mp4"),
    "data": tuple(format_.name for format_ in FORMATS if not format_.picture),
}
"""What can be exported -> the formats for that, the usual one first."""
PIXELS = frozenset({"png"})
CLEAR = frozenset({"png", "svg"})
"""Formats that can be without a ground."""
SLIDE = (1280, 720)
FILM_SIZES = ((1280, 720), (960, 540), (640, 360), (1920, 1080))
SPEEDS = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0)


def format_words(format_: Format) -> str:
    """Return what a format is called, and who reads it."""
    return f"{format_.called}  \N{MIDDLE DOT}  {format_.read_by}"


class Order(NamedTuple):
    """What is to be exported.

    Attributes:
        view: one of VIEWS.
        format: name of a format.
        path: of the file.
        size: width and height in px; None for as it is shown.
        scale: device pixels for each px.
        theme: ``dark`` or ``light``.
        ground: on the theme's ground; else on nothing.
        words: with the caption and the title under the stage.
        start, end: how many events lie before a film's beginning, and before its end.
        pace, speed: of a film.
    """

    view: str
    format: str
    path: str
    size: tuple[int, int] | None = None
    scale: int = 1
    theme: str = "light"
    ground: bool = True
    words: bool = True
    start: int = 0
    end: int = 0
    pace: Pace = Pace.ONE_BY_ONE
    speed: float = 1.0


class Offer(NamedTuple):
    """What can be exported just now.

    Attributes:
        title: of what is shown.
        folder: to write into.
        position, length: of the playhead, and of the run, in events.
        theme: of the window.
        pace, speed: of the playhead.
        views: which of VIEWS there are.
        video: an MP4 can be made.
    """

    title: str
    folder: str
    position: int
    length: int
    theme: str
    pace: Pace
    speed: float
    views: tuple[str, ...] = tuple(VIEWS)
    video: bool = True

    def formats(self, view: str) -> list[Format]:
        """Return the formats that there are for something."""
        names = [name for name in VIEWS[view] if self.video or name != "mp4"]
        return [format_ for name in names for format_ in FORMATS if format_.name == name]

    def path(self, view: str, ending: str) -> str:
        """Return the path of a file that is not there yet, named after what it will show."""
        stem = fit_name(re.sub(r"[^\w]+", "-", bare(self.title).lower()).strip("-"))
        if view in ("timeline", "window"):
            stem += f"-{view}"
        if view not in ("film", "data"):
            stem += f"-{self.position}"
        number, path = 1, Path(self.folder, stem + ending)
        while path.exists():
            number += 1
            path = path.with_name(f"{stem}-{number}{ending}")
        return str(path)
