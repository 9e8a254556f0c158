"""The formats that a recording can be exported to: what the command line and the window offer."""

from __future__ import annotations

from typing import NamedTuple

from ..language import translate

CONTEXT = "Formats"


class Format(NamedTuple):
    """A format.

    Attributes:
        name: what it is called on the command line.
        ending: of its files, with the point.
        title: what it is called in the window.
        good_for: a phrase: who reads it.
        picture: it shows what the window shows, so the window's part of the program makes it.
    """

    name: str
    ending: str
    title: str
    good_for: str
    picture: bool = False

    @property
    def called(self) -> str:
        """The title, in the language of now."""
        return translate(CONTEXT, self.title)

    @property
    def read_by(self) -> str:
        """Who reads it, in the language of now."""
        return translate(CONTEXT, self.good_for)


FORMATS = (
    Format("perfetto", ".perfetto-trace", "Perfetto trace", "timeline in ui.perfetto.dev"),
    Format("chrome", ".chrome.json", "Chrome trace", "timeline in chrome://tracing, Speedscope"),
    Format("shiviz", ".shiviz", "ShiViz log", "what happened before what, in ShiViz"),
    Format("json", ".json", "JSON", "all events in one array, for programs"),
    Format("jsonl", ".jsonl", "JSON lines", "one event a line, for programs"),
    Format("csv", ".csv", "CSV table", "one event a row, for a spreadsheet or pandas"),
    Format("png", ".png", "PNG picture", "the instant, in pixels", picture=True),
    Format("svg", ".svg", "SVG drawing", "the instant, sharp at any size", picture=True),
    Format("pdf", ".pdf", "PDF page", "the instant, for print", picture=True),
    Format("gif", ".gif", "GIF animation", "the run in motion, for a page", picture=True),
    Format("mp4", ".mp4", "MP4 video", "the run in motion, for a slide", picture=True),
)


def by_name(name: str) -> Format | None:
    """Return the format that is called so on the command line."""
    return next((format_ for format_ in FORMATS if format_.name == name), None)


def by_ending(path: str) -> Format | None:
    """Return the format whose files end as this one does; the longest ending counts."""
    fitting = [f for f in FORMATS if path.lower().endswith(f.ending)]
    return max(fitting, key=lambda format_: len(format_.ending), default=None)
