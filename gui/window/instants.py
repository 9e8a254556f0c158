"""Where an instant lies in a run that may still grow."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.commands.instant import Instant
    from core.playback.playback import Playback


A_LOOK = 4096
"""Events that are fetched at once, and looked at in a turn of the clock: a few milliseconds."""


class Search:
    """Looks for an instant in a run that may still grow; at what it has seen only once."""

    def __init__(self, playback: Playback, at: Instant) -> None:
        """Look in the history of a playback."""
        self._playback, self._at = playback, at
        self._seen, self._left = 0, at.nth

    def place(self) -> int | None:
        """Return how many events lie before the instant; None if it is not there, or is the end."""
        while self.behind:
            self.look()
        return self.found

    @property
    def found(self) -> int | None:
        """The same, as far as is known by now."""
        at, history, length = self._at, self._playback.history, self._playback.length
        if at.event is not None:
            return at.event if at.event <= length else None
        if at.kind:
            return None if self._left else self._seen
        if at.seconds is None or not length:
            return None
        place = history.index_at(history.event(0).t_ns + round(at.seconds * 1e9))
        return place if place < length else None

    def look(self) -> None:
        """Look a bit further."""
        if not self.behind:
            return
        for event in self._playback.history.events(self._seen, self._seen + A_LOOK):
            self._left -= type(event).__name__ == self._at.kind
            self._seen += 1
            if not self._left:
                return

    @property
    def behind(self) -> bool:
        """Whether there are events that it has not looked at, and has to."""
        return bool(self._at.kind and self._left) and self._seen < self._playback.length

    @property
    def over(self) -> bool:
        """Whether nothing is left to be looked at, and no more will come."""
        return not (self._playback.live or self._playback.loading or self.behind)
