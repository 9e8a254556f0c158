"""What picture or film of a recording is asked for, as one plain value."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .instant import Instant

if TYPE_CHECKING:
    from pathlib import Path

STILLS = (".png", ".svg", ".pdf")
FILMS = (".gif", ".mp4")
ENDINGS = (*STILLS, *FILMS)
"""Of files that are painted: what they show is what a window would."""

VIEWS = ("stage", "timeline", "window")
PACES = ("one by one", "real time")


class PictureRequest(NamedTuple):
    """A picture or a film; which of them, the ending of the file says.

    Attributes:
        output: where it is written.
        view: ``stage``, ``timeline`` or ``window``; a film is of the stage.
        at: the instant of a picture.
        theme: ``dark`` or ``light``.
        size: width and height in px at scale 1; None for what suits the view.
        scale: device pixels per px, 1 to 4; nothing for a format without pixels.
        words: with the title above and the caption under a stage.
        ground: on the theme's ground; else transparent, where the format can be.
        start, end: what of the run a film shows.
        pace: one of PACES; empty for the scenario's own.
        speed: 1 is a beat a second, or real time; None for the scenario's own.
        fps: pictures a second of a film; 0 for what suits the format.
    """

    output: Path
    view: str = "stage"
    at: Instant = Instant()
    theme: str = "light"
    size: tuple[int, int] | None = None
    scale: int = 1
    words: bool = True
    ground: bool = True
    start: Instant = Instant(event=0)
    end: Instant = Instant()
    pace: str = ""
    speed: float | None = None
    fps: int = 0
