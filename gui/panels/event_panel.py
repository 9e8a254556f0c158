"""The selected event in plain words: what it was, why it could happen, what it made possible."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from .link_row import PADDING, Link, LinkRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent


class EventWords(NamedTuple):
    """What is said of an event; an empty text is left out.

    Attributes:
        title: what happened.
        place: when, which of how many, at which line.
        reason: why it could happen.
        causes: links back.
        wait: what wait it began or ended.
        effects: links forward.
        more: that there are more of these.
        marked: how it stands to the marked event.
        mark: a link to the marked event; None if there is none, or it is this one.
    """

    title: str
    place: str = ""
    reason: str = ""
    causes: Sequence[Link] = ()
    wait: str = ""
    effects: Sequence[Link] = ()
    more: str = ""
    marked: str = ""
    mark: Link | None = None


class EventPanel(QScrollArea):
    """Shows one event, and leads to those that it has to do with.

    Signals:
        followed: a link was clicked; the index of its event.
        appeared: it came into view, and may not be up to date.
    """

    followed = Signal(int)
    appeared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without an event."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("text")
        sheet = QWidget()
        sheet.setObjectName("sheet")
        column = self._column = QVBoxLayout(sheet)
        column.setContentsMargins(16 - PADDING, 10, 16, 10)
        column.setSpacing(3)
        self._title, self._place = _text("strong"), _text("mono")
        self._reason, self._wait, self._more = _text("dim"), _text(""), _text("dim")
        self._marked = _text("")
        self.causes, self.effects, self.mark = _Links(), _Links(), _Links()
        for part in (
            self._title,
            self._place,
            self.causes,
            self._reason,
            self._wait,
            self.effects,
            self._more,
            self._marked,
            self.mark,
        ):
            column.addWidget(part)
        column.addStretch(1)
        for links in (self.causes, self.effects, self.mark):
            links.followed.connect(self.followed)
        self.setWidget(sheet)
        self._shown: EventWords | None = None
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.setAccessibleName(self.tr("Event"))

    @property
    def shown(self) -> EventWords | None:
        """What is said; None before anything was."""
        return self._shown

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is in view."""
        super().showEvent(event)
        self.appeared.emit()

    def show_event(self, words: EventWords) -> None:
        """Say something else."""
        if words == self._shown:
            return
        self._shown = words
        for label, text in (
            (self._title, words.title),
            (self._place, words.place),
            (self._reason, words.reason),
            (self._wait, words.wait),
            (self._more, words.more),
            (self._marked, words.marked),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.causes.show_links(words.causes)
        self.effects.show_links(words.effects)
        self.mark.show_links([words.mark] if words.mark is not None else [])


class _Links(QWidget):
    """Rows that are reused, so that the focus stays where it is."""

    followed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.rows: list[LinkRow] = []

    def show_links(self, links: Sequence[Link]) -> None:
        """Show these in place of those before."""
        while len(self.rows) < len(links):
            row = LinkRow()
            row.followed.connect(self.followed)
            self._column.addWidget(row)
            self.rows.append(row)
        for place, row in enumerate(self.rows):
            if place < len(links):
                row.show_link(links[place])
            row.setVisible(place < len(links))
        self.setVisible(bool(links))


def _text(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    label.setContentsMargins(PADDING, 0, 0, 0)  # under the texts of the rows
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.hide()
    return label
