"""The shape of the window, kept from one start to the next: place, size, and room of the parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray
    from PySide6.QtWidgets import QWidget

    from .settings import Settings
    from .window import Window


def restore_place(window: QWidget, settings: Settings) -> None:
    """Put a window where it was, as large as it was, or where it can be seen now."""
    place = settings.place()
    if place is not None:
        window.restoreGeometry(place)  # it knows of screens that are gone, and of damage


def keep_on_screen(window: QWidget) -> None:
    """Take off a window what hangs over its screen: its frame is known when it is shown."""
    room, frame = window.screen().availableGeometry(), window.frameGeometry()
    if window.isFullScreen() or window.isMaximized() or room.contains(frame):
        return
    over = QSize(frame.width() - room.width(), frame.height() - room.height())
    window.resize(window.size() - over.expandedTo(QSize(0, 0)))
    place = frame.topLeft()
    window.move(max(room.left(), place.x()), max(room.top(), place.y()))


class Shape(QObject):
    """Gives the parts the room that the user gave them, and remembers it."""

    def __init__(self, window: Window, settings: Settings) -> None:
        """Take the lengths from the settings, and follow the grips."""
        super().__init__(window)
        self._window, self._page = window, window.run_page
        self._settings = settings
        for part, grip in self._page.grips.items():
            self._page.wish(part, settings.length(part))
            grip.wanted.connect(lambda length, part=part: self._page.wish(part, length))
            grip.left.connect(self._go_on)
        self._forgotten = False
        self._before: QWidget | None = None
        self._hint = ""
        window.actions_.connect({"sizes": self.take_next})
        self._page.foot.tab = settings.lower_tab

    def take_next(self) -> None:
        """Give the keys to the next edge that can be moved; behind the last, back to the stage."""
        window, grips = self._window, list(self._page.grips.values())
        now = window.focusWidget()
        place = next((n + 1 for n, grip in enumerate(grips) if grip is now), 0)
        if not place:
            self._before = now
        shown = [grip for grip in grips[place:] if grip.isVisible()]
        if not shown:
            self._go_back()
            return
        shown[0].setFocus(Qt.FocusReason.OtherFocusReason)
        hint = self.tr("{part}: the arrow keys change it, Home undoes that, Esc leaves it.")
        self._hint = hint.format(part=shown[0].accessibleName())
        window.status.tell(self._hint)

    def _go_on(self, another: bool) -> None:
        if another:
            self.take_next()
        else:
            self._go_back()

    def _go_back(self) -> None:
        """Give the keys back to what had them."""
        target = self._before if self._before is not None else self._page.stage
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.status.take_back(self._hint)

    def forget(self) -> None:
        """Go back to the room that the parts have at first; the next start is as the first one."""
        self._forgotten = True
        for part in self._page.grips:
            self._page.wish(part, 0)

    def remember(self, place: QByteArray | None = None) -> None:
        """Keep what the window looks like now, or its place where it is elsewhere for a while."""
        if self._forgotten:
            return
        self._settings.set_place(place or self._window.saveGeometry())
        for part, length in self._page.wishes.items():
            self._settings.set_length(part, length)
        self._settings.lower_tab = self._page.foot.tab
