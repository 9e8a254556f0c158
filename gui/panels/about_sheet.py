"""The sheet on which Procession says what it is, where it runs, and of what it is made."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.commands.shipped import own_licence
from core.version import VERSION
from gui.theme.fonts import font
from gui.theme.type import NOTE
from gui.words.about import as_text, qt_notice, summary

from .icons import pixmap
from .segments import Segment, Segments

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.commands.shipped import Part
    from gui.words.about import Fact

SIZE = (944, 552)  # px: a line of a licence, 80 letters, beside the list
ICON = 56  # px
LIST = 208  # px
FACTS, LICENCES = 0, 1


class AboutSheet(QDialog):
    """Two pages: this copy, and the licences.

    Attributes:
        pages: which of the two is shown.
        licences: names of the parts, ours first.
        text: the licence of the one that is chosen.
        copy: the button that puts the facts on the clipboard.

    Signals:
        copied: the facts are on the clipboard.
    """

    copied = Signal()

    def __init__(
        self,
        facts: Callable[[], Sequence[Fact]],
        parts: Sequence[Part],
        parent: QWidget | None = None,
    ) -> None:
        """Make the sheet.

        Args:
            facts: returns those of this copy.
            parts: of what it is made.
            parent: the window.
        """
        super().__init__(parent)
        self.setObjectName("sheet")
        room = parent.window().size() if parent is not None else QSize(*SIZE)
        self.resize(QSize(*SIZE).boundedTo(room))
        self._ask, self._parts = facts, list(parts)
        self._facts = list(facts())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addLayout(self._make_head())
        self.pages = Segments((Segment(FACTS, ""), Segment(LICENCES, "")))
        self.pages.chosen.connect(self.show_page)
        column.addWidget(self.pages, 0, Qt.AlignmentFlag.AlignLeft)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_facts())
        self._stack.addWidget(self._make_licences())
        column.addWidget(self._stack, 1)
        column.addLayout(self._make_foot())
        self.retell()
        self.show_page(FACTS)

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(self.tr("About Procession"))
        self._name.setText(self.tr("Procession {version}").format(version=VERSION))
        self._summary.setText(summary())
        self.pages.say((
            Segment(FACTS, self.tr("This copy")), Segment(LICENCES, self.tr("Licences")),
        ))  # fmt: skip
        self._facts = list(self._ask())
        for label, text in zip(self._told, itertools.chain(*self._facts), strict=True):
            label.setText(text)
        self._notice.setText(qt_notice())
        self.licences.setAccessibleName(self.tr("Parts"))
        self.text.setAccessibleName(self.tr("Licence"))
        self._show_licence(self.licences.currentRow())
        self.copy.setText(self.tr("Copy"))
        self.copy.setToolTip(self.tr("All of this as text, for a report of a fault"))
        self._close.setText(self.tr("Close"))

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        picture = QLabel()
        scale = self.devicePixelRatioF()
        picture.setPixmap(pixmap("procession", "", ICON, scale))
        row.addWidget(picture)
        words = QVBoxLayout()
        words.setSpacing(4)
        self._name, self._summary = QLabel(), self._dim()
        self._name.setProperty("role", "name")
        words.addWidget(self._name)
        words.addWidget(self._summary)
        row.addLayout(words, 1)
        return row

    def _dim(self) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "dim")
        label.setWordWrap(True)
        return label

    def _make_facts(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        self._told: list[QLabel] = []
        for row in range(len(self._facts)):
            name, words = self._dim(), QLabel()
            grid.addWidget(name, row, 0, top)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(words, row, 1, top)
            self._told += [name, words]
        grid.setRowStretch(grid.rowCount(), 1)
        return page

    def _make_licences(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._notice = self._dim()
        self._notice.setFont(font(NOTE))
        column.addWidget(self._notice)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.licences = QListWidget()
        self.licences.setFixedWidth(LIST)
        self.licences.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.licences.addItem(f"Procession {VERSION}")
        for part in self._parts:
            self.licences.addItem(f"{part.name} {part.version}".strip())
            self.licences.item(self.licences.count() - 1).setToolTip(part.name)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.licences.currentRowChanged.connect(self._show_licence)
        row.addWidget(self.licences)
        row.addWidget(self.text, 1)
        column.addLayout(row, 1)
        return page

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.copy = QPushButton()
        self.copy.clicked.connect(self._copy)
        row.addWidget(self.copy)
        row.addStretch(1)
        self._close = QPushButton()
        self._close.setDefault(True)
        self._close.clicked.connect(self.reject)
        row.addWidget(self._close)
        return row

    def show_page(self, page: object) -> None:
        """Show this copy, or the licences."""
        self.pages.show_value(page)
        self._stack.setCurrentIndex(LICENCES if page == LICENCES else FACTS)
        if page == LICENCES and self.licences.currentRow() < 0:
            self.licences.setCurrentRow(0)

    def _show_licence(self, row: int) -> None:
        if row <= 0:
            self.text.setPlainText(own_licence() if row == 0 else "")
            return
        part = self._parts[row - 1]
        none = self.tr("Its maker ships no text of the licence with it.")
        told = "\n".join(text for text in (part.licence, part.home) if text)
        words = [told, part.text() or none]
        self.text.setPlainText("\n\n".join(word for word in words if word))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(VERSION, self._facts))
        self.copy.setText(self.tr("Copied"))
        self.copied.emit()

    def open(self) -> None:
        """Show it, this copy first."""
        self.copy.setText(self.tr("Copy"))
        self.show_page(FACTS)
        super().open()
        self.activateWindow()
        self.pages.buttons[FACTS].setFocus(Qt.FocusReason.OtherFocusReason)
