"""What the two keys of a remote clicker mean: on, and back, whatever is before the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.playback.playback import Playback

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
        nothing_after: returns what is said where nothing takes its turn any more; it may be empty.
        span: returns the positions at which what is shown begins and ends; the playhead may be
            taken further by other keys. None for the end of the run.
    """

    def __init__(self, window: Window, session: Session, controls: Controls) -> None:
        """Take the keys."""
        self._window = window
        self._session = session
        self._controls = controls
        self._awaited: tuple[Playback, int] | None = None
        self.before: list[Deed] = []
        self.after: list[Deed] = []
        self.nothing_after: Callable[[], str] = lambda: ""
        self.span: Callable[[], tuple[int, int | None]] = lambda: (0, None)
        window.actions_.connect({"next": self.next, "previous": self.previous})

    @property
    def waiting(self) -> bool:
        """Whether somebody wants to see an event that has not come yet: it is shown when it has."""
        playback = self._session.playback
        return playback is not None and self._awaited == (playback, playback.position)

    def next(self) -> None:
        """Go on: answer, go to the next event, or to the next step."""
        if any(on() for on, _ in self.before):
            return
        playback = self._session.playback
        if playback is None or playback.at_end or self._is_over(playback):
            taken = any(on() for on, _ in self.after)
            if not taken and (said := self.nothing_after()):
                self._window.status.tell(said)
            return
        playback.pause()
        if playback.awaits:
            self._awaited = playback, playback.position
            self._window.status.tell(waiting_text())
        else:
            self._controls.forward()

    def previous(self) -> None:
        """Go back the same way; who waited for an event does no longer."""
        self._awaited = None
        self._window.status.take_back(waiting_text())
        if any(back() for _, back in self.before):
            return
        playback = self._session.playback
        if playback is not None and playback.position > self.span()[0]:
            self._controls.back()
        else:
            any(back() for _, back in self.after)

    def follow(self) -> None:
        """Go on, once, where somebody waits for that and it is possible now."""
        playback = self._session.playback
        if self._awaited is None or (self.waiting and playback is not None and playback.awaits):
            return
        goes_on = self.waiting  # else the playhead went elsewhere: it is waited for no longer
        self._awaited = None
        self._window.status.take_back(waiting_text())
        if goes_on:
            self.next()

    def _is_over(self, playback: Playback) -> bool:
        end = self.span()[1]
        return end is not None and playback.position >= end


def waiting_text() -> str:
    """Return what is said while somebody waits for an event."""
    return QCoreApplication.translate("Clicker", "Waits for the next event…")
