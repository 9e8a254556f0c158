"""A row that leads to another event: what happened there, and how far away it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gui.words import plain

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Link(NamedTuple):
    """What a row shows.

    Attributes:
        event: index of the event that it leads to.
        text: what happened there.
        apart: how long before or after.
        spoken: the whole of it for a screen reader.
        back: it leads back; else forward.
    """

    event: int
    text: str
    apart: str
    spoken: str
    back: bool


class LinkRow(QWidget):
    """A button whose text is elided to the room that it has, and a figure beside it.

    Signals:
        followed: it was clicked; the index of the event.
    """

    followed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without a link."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.button = _Elided()
        self._apart = QLabel()
        self._apart.setTextFormat(Qt.TextFormat.PlainText)
        self._apart.setProperty("role", "mono")
        row.addWidget(self.button, 1)
        row.addWidget(self._apart)
        self._link = Link(0, "", "", "", True)
        self.button.clicked.connect(lambda: self.followed.emit(self._link.event))

    @property
    def link(self) -> Link:
        """What is shown."""
        return self._link

    def show_link(self, link: Link) -> None:
        """Lead to another event."""
        if link == self._link:
            return
        self._link = link
        arrow = "\N{LEFTWARDS ARROW}" if link.back else "\N{RIGHTWARDS ARROW}"
        self.button.show_text(f"{arrow}  {link.text}", link.text)
        self.button.setAccessibleName(link.spoken)
        self._apart.setText(link.apart)


class _Elided(QPushButton):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("row")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = ""

    def show_text(self, text: str, tip: str) -> None:
        self._whole = text
        self.setToolTip(plain.tip(tip))
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - 2 * PADDING
        right = Qt.TextElideMode.ElideRight
        # An ampersand would be taken for the mark of a key.
        text = self.fontMetrics().elidedText(self._whole, right, room)
        self.setText(text.replace("&", "&&"))


PADDING = 12  # px, as the style sheet has it for rows, and the border
