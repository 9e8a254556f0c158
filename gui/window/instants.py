"""Where an instant lies in a run that may still grow."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.commands.instant import Instant
    from core.playback.playback import Playback


class Search:
    """Looks for an instant in a run that may still grow; at what it has seen only once."""

    def __init__(self, playback: Playback, at: Instant) -> None:
        """Look in the history of a playback."""
        self._playback, self._at = playback, at
        self._seen, self._left = 0, at.nth

    def place(self) -> int | None:
        """Return how many events lie before the instant; None if it is not there, or is the end."""
        at, history, length = self._at, self._playback.history, self._playback.length
        if at.event is not None:
            return at.event if at.event <= length else None
        if at.kind:
            return self._place_of_kind()
        if at.seconds is None or not length:
            return None
        place = history.index_at(history.event(0).t_ns + round(at.seconds * 1e9))
        return place if place < length else None

    def _place_of_kind(self) -> int | None:
        history = self._playback.history
        while self._left and self._seen < len(history):
            self._left -= type(history.event(self._seen)).__name__ == self._at.kind
            self._seen += 1
        return None if self._left else self._seen
