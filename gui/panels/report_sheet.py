"""The sheet on what went wrong: what happened, what is kept, and a report to read and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from gui.theme.fonts import font
from gui.theme.type import NOTE

from .elided import Elided
from .prose import Prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from .opened import Opened

WIDTH, HEIGHT = 640, 220  # px of the report
MOST_ROWS = 3
"""The others stand in the list of the first screen."""


class ReportSheet(QDialog):
    """It opens, copies and saves nothing itself.

    Attributes:
        opens, saves: the buttons at the rows of what is kept.

    Signals:
        open_wanted, save_wanted: the key of what is kept.
        copy_wanted: the text of the report is to go to the clipboard.
        folder_wanted: the user wants to see where the logs lie.
    """

    open_wanted = Signal(str)
    save_wanted = Signal(str)
    copy_wanted = Signal(str)
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without words."""
        super().__init__(parent)
        self.setObjectName("sheet")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.setSizeConstraint(column.SizeConstraint.SetFixedSize)
        self._title = _label("name")
        column.addWidget(self._title)
        self._happened = _label("plain")
        column.addWidget(self._happened)
        self.opens: list[QPushButton] = []
        self.saves: list[QPushButton] = []
        self._rows = QGridLayout()
        self._rows.setContentsMargins(0, 0, 0, 4)
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(8)
        self._rows.setColumnStretch(0, 1)
        column.addLayout(self._rows)
        self._more = _label("dim")
        column.addWidget(self._more)
        self._promise = _label("dim")
        column.addWidget(self._promise)
        self.report = QPlainTextEdit()
        self.report.setObjectName("report")
        self.report.setReadOnly(True)
        self.report.setFont(font(NOTE))
        self.report.setFixedSize(WIDTH, HEIGHT)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setTabChangesFocus(True)
        column.addWidget(self.report)
        column.addLayout(self._make_foot())
        self._kept: Sequence[Opened] = ()
        self._copied = False
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now; what happened has been said."""
        self._promise.setText(
            self.tr(
                "The report names neither you nor this computer, and is sent to nobody:"
                " copy it to where you want it."
            )
        )
        self.report.setAccessibleName(self.tr("Report"))
        self.copy.setText(self.tr("Copied") if self._copied else self.tr("Copy the report"))
        self.folder.setText(self.tr("Show the log's folder"))
        self.leave.setText(self.tr("Close"))
        sentence = self.tr("{n} more stand in the list of the first screen.")
        self._more.setText(sentence.format(n=len(self._kept) - MOST_ROWS))
        _name(self.opens, self.tr("Open"), self._kept)
        _name(self.saves, self.tr("Save…"), self._kept)

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.copy = QPushButton()
        self.copy.clicked.connect(self._copy)
        row.addWidget(self.copy)
        self.folder = QPushButton()
        self.folder.clicked.connect(self.folder_wanted)
        row.addWidget(self.folder)
        row.addStretch(1)
        self.leave = QPushButton()
        self.leave.clicked.connect(self.reject)
        row.addWidget(self.leave)
        return row

    @property
    def happened(self) -> str:
        """What is said to have happened."""
        return self._happened.text()

    def show_report(
        self, title: str, happened: str, kept: Sequence[Opened], report: str, *, folder: bool
    ) -> None:
        """Show what went wrong.

        Args:
            title: of the sheet.
            happened: a sentence or two.
            kept: what can be opened and saved, the latest first.
            report: the text.
            folder: there is a folder with logs.
        """
        self.setWindowTitle(title)
        self._title.setText(title)
        self._happened.setText(happened)
        self._kept, self._copied = kept, False
        self._fill(kept[:MOST_ROWS])
        self._more.setVisible(len(kept) > MOST_ROWS)
        self.report.setPlainText(report)
        self.retell()
        self.folder.setEnabled(folder)
        self.open()
        self.activateWindow()
        first = self.opens[0] if self.opens else self.leave
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, kept: Sequence[Opened]) -> None:
        """Put in a row for each, in place of those that were there."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.opens, self.saves = [], []
        for number, one in enumerate(kept):
            name, about = Elided(), Elided()
            for line, (label, text) in enumerate(((name, one.name), (about, one.about))):
                label.setProperty("role", "dim" if line else "strong")
                label.show_text(text)
                self._rows.addWidget(label, 2 * number + line, 0)
            self.opens.append(self._button(number, 1))
            self.saves.append(self._button(number, 2))
            self.opens[-1].clicked.connect(lambda _=False, key=one.key: self._want_open(key))
            self.saves[-1].clicked.connect(lambda _=False, key=one.key: self._want_save(key))
        if self.opens:
            self.opens[0].setProperty("loud", True)
            self.opens[0].setDefault(True)

    def _button(self, number: int, column: int) -> QPushButton:
        button = QPushButton()
        self._rows.addWidget(button, 2 * number, column, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        return button

    def _want_open(self, key: str) -> None:
        self.accept()
        self.open_wanted.emit(key)

    def _want_save(self, key: str) -> None:
        self.accept()
        self.save_wanted.emit(key)

    def _copy(self) -> None:
        self.copy_wanted.emit(self.report.toPlainText())
        self._copied = True
        self.retell()


def _name(buttons: Sequence[QPushButton], text: str, kept: Sequence[Opened]) -> None:
    """Say on the buttons of a column what they do, and to a screen reader with what."""
    for button, one in zip(buttons, kept, strict=False):  # not all that is kept has a row
        button.setText(text)
        button.setAccessibleName(f"{text.rstrip('…')} {one.name}")


def _label(role: str) -> Prose:
    label = Prose()
    label.setProperty("role", role)
    return label
