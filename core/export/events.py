"""The events of a history one after the other, and what each says of itself."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ..events.base import Event
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
