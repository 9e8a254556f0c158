"""Takes the events of a history one after the other, and again from where late ones came in.

What is derived from a whole run (lanes, causes, the index of the events) is fed by this alone, in
the order of the history, live and from a file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..events.base import Event
    from .history import History


class Following:
    """A reader of a history that grows.

    Attributes:
        position: how many events have been taken.
    """

    def __init__(self, history: History, position: int = 0) -> None:
        """Begin before the event with this index."""
        self._history = history
        self._seen = len(history.insertions)
        self.position = position

    @property
    def behind(self) -> int:
        """How many events there are that have not been taken."""
        return len(self._history) - self.position

    def rewound(self) -> int | None:
        """Return from which index on what was taken is not true any more; None if all of it is.

        The next events are then those from there on.
        """
        new = self._history.insertions[self._seen :]
        self._seen += len(new)
        first = min(new, default=self.position)
        if first >= self.position:
            return None
        self.position = first
        return first

    def take(self, limit: int) -> list[Event]:
        """Return the next events, at most so many."""
        events = self._history.events(self.position, self.position + limit)
        self.position += len(events)
        return events
