"""What the two keys of a remote clicker mean: on, and back, whatever is before the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from .controls import Controls
    from .session import Session
    from .window import Window

Deed = tuple["Callable[[], bool]", "Callable[[], bool]"]
"""Goes on, and goes back, if it is its turn; each returns whether it was."""


class Clicker:
    """Goes on and back by Page Down and Page Up.

    Attributes:
        before: what takes its turn before the playhead does: a question that is open.
        after: what takes its turn where the playhead can go no further: the next step of a lesson.
    """

    def __init__(self, window: Window, session: Session, controls: Controls) -> None:
        """Take the keys."""
        self._session = session
        self._controls = controls
        self.before: list[Deed] = []
        self.after: list[Deed] = []
        window.actions_.connect({"next": self.next, "previous": self.previous})

    def next(self) -> None:
        """Go on: answer, go to the next event, or to the next step."""
        if any(on() for on, _ in self.before):
            return
        playback = self._session.playback
        if playback is not None and not playback.at_end:
            playback.pause()
            self._controls.forward()
        elif playback is None or not playback.live:
            any(on() for on, _ in self.after)

    def previous(self) -> None:
        """Go back the same way."""
        if any(back() for _, back in self.before):
            return
        playback = self._session.playback
        if playback is not None and playback.position:
            self._controls.back()
        else:
            any(back() for _, back in self.after)
