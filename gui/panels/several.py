"""A button with a list of which several can be ticked; the list stays while one ticks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPalette, QPen
from PySide6.QtWidgets import QMenu, QToolButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

MOST = 60
"""Entries in one list."""
LONGEST = 18  # characters of a name on the button
MARK = 4.0  # px, half of its width
FROM_RIGHT = 13  # px to its middle
_TICKING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Entry(NamedTuple):
    """One of those that can be ticked.

    Attributes:
        key: what it stands for.
        text: for people.
        number: how many there are of it.
    """

    key: str
    text: str
    number: int


class Several(QToolButton):
    """Nothing ticked means all.

    Attributes:
        ticked: the keys that are ticked.

    Signals:
        changed: other ones are ticked than before.
    """

    changed = Signal()

    def __init__(self, entries: Callable[[], Sequence[Entry]]) -> None:
        """Make the button; ``say`` tells what it is called.

        Args:
            entries: what there is by now, each time the list is opened; the most important first.
        """
        super().__init__()
        self.ticked: frozenset[str] = frozenset()
        self._name, self._entries = "", entries
        self._texts: dict[str, str] = {}
        self._menu = _Menu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("several", True)
        self._show()

    def say(self, name: str) -> None:
        """Say what one chooses among; what is ticked may be called otherwise now, too."""
        self._name = name
        if self.ticked:
            self._texts |= {entry.key: entry.text for entry in self._entries()}
        self._show()

    def clear(self) -> None:
        """Let all pass again."""
        self._set(frozenset())

    def _set(self, ticked: frozenset[str]) -> None:
        if ticked != self.ticked:
            self.ticked = ticked
            self._show()
            self.changed.emit()

    def _fill(self) -> None:
        menu, entries = self._menu, self._entries()
        menu.clear()
        all_ = menu.addAction(self.tr("All"))
        all_.triggered.connect(self._tick_none)
        menu.addSeparator()
        for entry in entries[:MOST]:
            self._texts[entry.key] = entry.text
            text = entry.text.replace("&", "&&")  # which would underline what follows
            action = menu.addAction(f"{text}\t{entry.number:,}")
            action.setCheckable(True)
            action.setChecked(entry.key in self.ticked)
            action.toggled.connect(lambda on, key=entry.key: self._tick(key, on))
        if len(entries) > MOST:
            more = menu.addAction(self.tr("{n} more").format(n=len(entries) - MOST))
            more.setEnabled(False)

    def _tick(self, key: str, on: bool) -> None:
        self._set(self.ticked | {key} if on else self.ticked - {key})

    def _tick_none(self) -> None:
        for action in self._menu.actions():
            action.setChecked(False)
        self._set(frozenset())

    def _show(self) -> None:
        """Say on the button what is ticked."""
        if not self.ticked:
            text = self._name
        elif len(self.ticked) == 1:
            text = self._texts.get(next(iter(self.ticked)), self._name)
            text = text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
        else:
            text = self.tr("{name}: {n}").format(name=self._name, n=len(self.ticked))
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(self.tr("{name}: only some").format(name=self._name))
        self.setAccessibleDescription(text)
        self.setProperty("chosen", bool(self.ticked))
        self.style().unpolish(self)
        self.style().polish(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and a mark that says that it unfolds."""
        super().paintEvent(event)
        x, y = self.width() - FROM_RIGHT, self.height() / 2 + MARK / 4
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.ButtonText), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        half = MARK / 2
        painter.drawPolyline([
            QPointF(x - MARK, y - half), QPointF(x, y + half), QPointF(x + MARK, y - half)
        ])  # fmt: skip
        painter.end()


class _Menu(QMenu):
    """A menu that stays open while one ticks."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._toggle(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (event.key() in _TICKING and self._toggle(self.activeAction())):
            super().keyPressEvent(event)

    def _toggle(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable():
            return False
        action.toggle()
        return True
