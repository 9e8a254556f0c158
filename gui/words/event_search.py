"""Says whether a text is in the row of an event, without making the row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .event_kinds import kind_words
from .event_row import TARGETED, line_text
from .event_what import BY_CAUSE, event_what

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.events.base import Event, Where

    from .event_row import RowWords


class TextLooker:
    """Looks for one text in the words of events."""

    def __init__(
        self, text: str, words: RowWords, cause: Callable[[int], Event | None] | None = None
    ) -> None:
        """Look for this text.

        Args:
            text: upper and lower case are the same.
            words: what the rows say.
            cause: index of an event -> the event that made it possible, where that is known.
        """
        self._text = text.casefold()
        self._words = words
        self._kinds = kind_words()
        self._cause = cause
        self._lines: dict[Where, bool] = {}

    def in_kind(self, kind: str) -> bool:
        """Return whether it is in the words for a kind."""
        return self._has(self._kinds[kind])

    def in_process(self, process: str) -> bool:
        """Return whether it is in the name of a process."""
        return self._has(self._words.called.process(process))

    def in_resource(self, resource: str) -> bool:
        """Return whether it is in the name of a resource."""
        return self._has(self._words.called.thing(resource))

    def in_event(self, i: int, event: Event) -> bool:
        """Return whether it is in what else is said of the event with index ``i``."""
        where = event.where
        if where is not None:
            found = self._lines.get(where)
            if found is None:
                found = self._lines[where] = self._has(line_text(where))
            if found:
                return True
        kind, cause = type(event), None
        if kind in BY_CAUSE and self._cause is not None:
            cause = self._cause(i)
        what = event_what(event, self._words.called, cause)
        if what and self._text in what.casefold():
            return True
        return kind in TARGETED and self._has(self._words.thing(event))

    def _has(self, words: str) -> bool:
        return self._text in words.casefold()
