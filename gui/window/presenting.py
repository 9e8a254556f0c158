"""Presenter mode: the whole screen for stage, code and caption, driven by keys or a clicker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from shiboken6 import isValid

from gui.panels.blackness import Blackness

from .hall import Hall
from .pointer import Pointer
from .spotlight import Spotlight

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

    from core.playback.playback import Playback

    from .appearance import Appearance
    from .controls import Controls
    from .session import Session
    from .window import Window

WIDE = 16 / 9  # of a screen for which the projector's sizes are meant


class Presenting(QObject):
    """Enters presenter mode and leaves it; what was there before is there again.

    Attributes:
        on: whether it is. On the first screen the gallery is as ever, on all of the screen.
        step: returns where a lesson is, to be told before the title; empty for no lesson.
        hall: how the panels lie.
        place: of the window at the desk, as Qt stores it; None while it is there.
        black, pointer, spotlight: the black screen, the mouse, and the light on one process.

    Signals:
        changed: it has been entered or left, or the screen has another size.
    """

    changed = Signal()

    def __init__(
        self, window: Window, session: Session, controls: Controls, appearance: Appearance
    ) -> None:
        """Be at the desk."""
        super().__init__(window)
        self._window, self._page, self._session = window, window.run_page, session
        self._controls = controls
        actions = window.actions_
        self.on = False
        self.step: Callable[[], str] = lambda: ""
        self.hall = Hall(appearance.palette)
        self.hall.setParent(window.run_page)
        self.black = Blackness(window)
        self.pointer = Pointer(self)
        self.spotlight = Spotlight(self._page.stage, actions.all["light"])
        self.place: QByteArray | None = None
        self._focus: QWidget | None = None
        self._state = Qt.WindowState.WindowNoState
        self._watched: QWindow | None = None
        self._deeds()
        self.hall.top.left.connect(self.leave)
        self._page.stage.selected.connect(self._clicked)
        self.spotlight.changed.connect(controls.refresh)
        session.changed.connect(self.show_title)
        window.status.told.connect(self.hall.top.tell)
        controls.ways_out.append(self.leave)

    def _deeds(self) -> None:
        self._window.actions_.connect({
            "present": self.toggle,
            "black": self.black.cover,
            "instead": self.hall.toggle_timeline,
            "light": self.spotlight.press,
        })  # fmt: skip

    def toggle(self) -> None:
        """Enter it, or leave it."""
        if not self.leave():
            self.enter()

    def enter(self) -> None:
        """Take the whole screen."""
        if self.on:
            return
        window = self._window
        self.on = True
        self._focus, self._state = window.focusWidget(), window.windowState()
        self.place = window.saveGeometry()
        self._page.show_in(self.hall)
        window.set_presenting(True)
        window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        self.spotlight.set_on(True)
        self.pointer.moved()
        window.installEventFilter(self)
        self._watch(window.windowHandle())
        if not window.in_gallery:
            self._page.stage.setFocus()
            self._page.stage.keyed = False  # Qt went on to it when what had the keys was hidden
        window.actions_.enable_hall(True)
        self.show_title()
        self.changed.emit()
        self._controls.refresh()

    def leave(self) -> bool:
        """Be at the desk again, as it was left; return whether it was on."""
        if not self.on:
            return False
        window = self._window
        self.on = False
        self.black.end()
        window.removeEventFilter(self)
        self._watch(None)
        self.pointer.leave()
        self.spotlight.set_on(False)
        self._page.show_at_desk()
        window.set_presenting(False)
        window.setWindowState(self._state & ~Qt.WindowState.WindowFullScreen)
        self.place = None
        window.actions_.enable_hall(False)
        self.changed.emit()
        self._give_back()
        self._controls.refresh()
        return True

    def _give_back(self) -> None:
        """Give the keys back to what had them."""
        there = self._focus is not None and isValid(self._focus)  # lists are made anew
        if self._focus is not None and there and self._focus.isVisible():
            self._focus.setFocus()
        elif not self._window.in_gallery:
            self._page.stage.setFocus()
        self._focus = None

    @property
    def lines(self) -> int:
        """How many lines of a screen as wide as usual there are: 0 at the desk."""
        if not self.on:
            return 0
        return min(self._window.height(), round(self._window.width() / WIDE))

    def show_place(self, playback: Playback) -> None:
        """Show how far the playhead is, where anybody sees it."""
        if not self.on:
            return
        position, length = playback.position, playback.length
        self.hall.progress.show_share(position / length if length else 0.0)
        pipes = [c for c in playback.world.channels.values() if c.is_pipe and c.rounds]
        round_ = pipes[0].rounds[-1].number if len(pipes) == 1 else 0
        self.hall.top.show_place(position, 0 if playback.live else length, round_)

    def show_title(self) -> None:
        """Say what is shown, in the language of now."""
        step, title = self.step(), self._session.title
        self.hall.top.show_title(f"{step} \N{MIDDLE DOT} {title}" if step else title)
        if self._session.playback is None:  # it was only made ready: a question may come first
            self.hall.progress.show_share(0.0)
            self.hall.top.show_place(0, 0, 0)

    def _clicked(self, id_: str) -> None:
        """Light what is clicked: before a room, nobody looks into the inspector."""
        if self.on:
            self._controls.select("")
            self.spotlight.toggle(id_)

    def _watch(self, handle: QWindow | None) -> None:
        """Watch the mouse in a window of the system."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = handle
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the pointer move, and the screen take another size."""
        if self.on and event.type() is QEvent.Type.MouseMove:
            self.pointer.moved()
        elif self.on and event.type() is QEvent.Type.Resize and watched is self._window:
            self.black.fit()
            self.changed.emit()
        return super().eventFilter(watched, event)
