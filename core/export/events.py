"""The events of a history one after the other, and what each says of itself."""

from __future__ import annotations

import re
from functools import cache
from pathlib import PurePath
from typing import TYPE_CHECKING

from ..events.base import Event
from ..events.plain import printable
from .progress import Progress, ignore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model.history import History

AT_ONCE = 2048
"""Events between two tellings of how far it is."""
BASE_FIELDS = Event.__struct_fields__


def each(history: History, progress: Progress = ignore) -> Iterator[Event]:
    """Yield all events in order."""
    count = len(history)
    for i in range(0, count, AT_ONCE):
        progress(i / count)
        yield from history.events(i, i + AT_ONCE)


def kind(event: Event) -> str:
    """Return the kind of an event as words: ``message sent``."""
    return _kind(type(event))


def words(event: Event) -> str:
    """Return the kind as words, and the fields that say something, in one line."""
    return "  ".join([kind(event), *(f"{name}={_value(value)}" for name, value in says(event))])


def where(event: Event) -> str:
    """Return the source line of an event in brackets, two blanks before it; or nothing."""
    place = event.where
    if place is None:
        return ""
    return printable(f"  ({PurePath(place.file).name}:{place.line} {place.function})")


def says(event: Event) -> list[tuple[str, object]]:
    """Return the fields of the event's own, and of them those that say something."""
    found = []
    for field in _own_fields(type(event)):
        value = getattr(event, field)
        if value is None or value is False or value in ("", []) or (field == "end" and value == 0):
            continue
        found.append((field, value))
    return found


@cache
def _own_fields(kind: type[Event]) -> tuple[str, ...]:
    return kind.__struct_fields__[len(BASE_FIELDS) :]


@cache
def _kind(kind: type[Event]) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", " ", kind.__name__).lower()


def _value(value: object) -> str:
    if isinstance(value, str) and value.isprintable() and not re.search(r"[\s'\"]", value):
        return printable(value)
    return printable(repr(value))
