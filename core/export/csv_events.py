"""Events as a table of comma-separated values, which no spreadsheet takes for formulas."""

from __future__ import annotations

import csv
import io
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

import msgspec

from ..events.base import Event, Where
from ..events.kinds import KINDS
from .events import BASE_FIELDS, each

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from ..model.history import History
    from ..model.overview import Overview
    from .progress import Progress

PLACE = tuple(f"where.{field}" for field in Where.__struct_fields__)
"""A task has a function, too."""
HEAD = ("kind", *(field for field in BASE_FIELDS if field != "where"), *PLACE)
FIELDS = tuple(
    dict.fromkeys(
        field for kind in KINDS.values() for field in kind.__struct_fields__[len(BASE_FIELDS) :]
    )
)
"""What events of some kind say beyond that, each once."""
COLUMNS = (*HEAD, *FIELDS)
RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "'")
"""A text that begins so may be taken for a formula, or for one that was made harmless."""


def write(history: History, _overview: Overview, file: BinaryIO, progress: Progress) -> None:
    """Write a row of names, then a row an event; a field that an event does not have is empty.

    A text that a spreadsheet could take for a formula gets an apostrophe before it, and so does one
    that begins with an apostrophe: without the first of them each text is what it was. Numbers are
    left alone. Lists are JSON.
    """
    text = io.TextIOWrapper(file, "utf-8", errors="replace", newline="", write_through=False)
    rows = csv.writer(text)
    rows.writerow(COLUMNS)
    rows.writerows(row(event) for event in each(history, progress))
    text.flush()
    text.detach()


def row(event: Event) -> list[str | int]:
    """Return the cells of an event, in the order of ``COLUMNS``."""
    cells: list[str | int] = [""] * len(COLUMNS)
    cells[0] = type(event).__name__
    for place, get in _getters(type(event)):
        cells[place] = _cell(get(event))
    where = event.where
    if where is not None:
        first = len(HEAD) - len(PLACE)
        cells[first : len(HEAD)] = _cell(where.file), where.line, _cell(where.function)
    return cells


@cache
def _getters(kind: type[Event]) -> list[tuple[int, Callable[[Event], object]]]:
    """Return for each field of a kind but ``where`` its place in a row, and what returns it."""
    fields = [field for field in kind.__struct_fields__ if field != "where"]
    return [(COLUMNS.index(field), attrgetter(field)) for field in fields]


def _cell(value: object) -> str | int:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return value
    text = value if isinstance(value, str) else msgspec.json.encode(value).decode()
    return f"'{text}" if text.startswith(RISKY) else text
