"""What is inside a recording, in words, for one who is about to give it away."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, Qt

from core.export.contents import Content

from . import lists
from .filled import fill
from .paths import file_name
from .plain import ESCAPE, bare
from .quantities import duration
from .resources import size

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.export.contents import Contents

SUFFIX = ".procession"
SHOWN = 3  # names in a row; the others are counted
UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f\N{MIDDLE DOT}]+')
"""What some system does not allow in the name of a file, or we write into a title."""
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(?![^.])", re.IGNORECASE)
"""What Windows takes for a device, whatever its ending."""
LONGEST_NAME = 60  # characters
MOST_BYTES = 180  # of them; the date, a number and the ending come on top, and 255 is the end


def content_names() -> dict[Content, str]:
    """Return what the parts of a recording are called, in the order of the sheet."""
    translate = QCoreApplication.translate
    return {
        Content.SOURCES: translate("Saving", "Source files"),
        Content.VALUES: translate("Saving", "Values"),
        Content.OUTPUT: translate("Saving", "What was printed"),
        Content.PATHS: translate("Saving", "Folders"),
        Content.USER: translate("Saving", "Names of you and the computer"),
    }


def content_tips() -> dict[Content, str]:
    """Return what each part is, in a sentence."""
    translate = QCoreApplication.translate
    return {
        Content.SOURCES: translate(
            "Saving", "The texts of the program's files, for the code pane."
        ),
        Content.VALUES: translate(
            "Saving", "The beginnings of what was sent, of arguments and of results."
        ),
        Content.OUTPUT: translate("Saving", "Standard output and error, and lines in files."),
        Content.PATHS: translate(
            "Saving", "Where files lie. Without, the last part of a path stays."
        ),
        Content.USER: translate("Saving", "Wherever they stand in paths, values and texts."),
    }


def content_facts(found: Contents, sizes: Mapping[str, int]) -> dict[Content, str]:
    """Return how much there is of each part; empty where there is nothing.

    Args:
        found: what is inside.
        sizes: path of a source file -> its bytes.
    """
    translate = QCoreApplication.translate
    files = [f"{file_name(path)} ({size(sizes.get(path, 0))})" for path in found.sources]
    values = translate("Saving", "%Ln values", "", found.values) if found.values else ""
    return {
        Content.SOURCES: some(files),
        Content.VALUES: values,
        Content.OUTPUT: _printed(found),
        Content.PATHS: some(found.folders),
        Content.USER: some(found.names),
    }


def some(names: Sequence[str]) -> str:
    """Return the first of some names, and how many more there are."""
    shown = lists.names(names[:SHOWN])
    if len(names) <= SHOWN:
        return shown
    more = QCoreApplication.translate("Saving", "{names} and {n} more")
    return fill(more, names=shown, n=len(names) - SHOWN)


def readable_text(events: int, length_ns: int) -> str:
    """Return how much of a recording that was cut short could be read."""
    translate = QCoreApplication.translate
    if not events:
        return translate("Saving", "The recording was cut short before the first event.")
    template = translate(
        "Saving",
        "The recording was cut short: %Ln events could be read, {time} of the program.",
        "",
        events,
    )
    return template.format(time=duration(length_ns))


def default_name(title: str, today: QDate) -> str:
    """Return what a recording is called if nobody says otherwise: the program and the date."""
    name = title.removesuffix(SUFFIX).removesuffix(".py")
    return f"{fit_name(name)}-{today.toString(Qt.DateFormat.ISODate)}"


def fit_name(text: str) -> str:
    """Return a text as the name of a file, without an ending, that every system allows."""
    seen = "".join(c for c in unicodedata.normalize("NFC", bare(text)) if c.isprintable())
    name = "-".join(UNFIT.sub(" ", ESCAPE.sub(" ", seen)).split()).strip(".-")
    name = name[:LONGEST_NAME].encode()[:MOST_BYTES].decode("utf-8", "ignore").rstrip(".-") or "run"
    return f"{name}-run" if RESERVED.match(name) else name


def _printed(found: Contents) -> str:
    translate = QCoreApplication.translate
    pieces = translate("Saving", "%Ln pieces of output", "", found.printed)
    lines = translate("Saving", "%Ln lines in files", "", found.lines)
    return lists.phrases((pieces if found.printed else "", lines if found.lines else ""))
