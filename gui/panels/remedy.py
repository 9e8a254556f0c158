"""What helps a program that lacks a module: a line at the foot of the stage, with its buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from .elided import Elided

MARGIN = 12  # px from the edges of the stage
HEIGHT = 48
LEFT, GAP = 14, 8  # px before the text, and between what stands beside it


class Remedy(QWidget):
    """Says over the stage, without moving anything, what is missing and where it can be had.

    Attributes:
        copy, choose: the buttons.

    Signals:
        copy_wanted: the command shall be on the clipboard.
        choose_wanted: another Python shall be chosen.
    """

    copy_wanted = Signal()
    choose_wanted = Signal()

    def __init__(self, stage: QWidget) -> None:
        """Make it out of sight, at the foot of the stage."""
        super().__init__(stage)
        self._stage = stage
        self._whole = ""
        self.setObjectName("finder")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._text = Elided()
        self.copy = QPushButton()
        self.copy.clicked.connect(self.copy_wanted)
        self.choose = QPushButton()
        self.choose.setProperty("loud", True)
        self.choose.clicked.connect(self.choose_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(LEFT, 0, GAP, 0)
        row.setSpacing(GAP)
        row.addWidget(self._text, 1)
        row.addSpacing(0)  # so that it stands twice the gap away
        row.addWidget(self.copy)
        row.addWidget(self.choose)
        stage.installEventFilter(self)
        self.hide()
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now; what is missing has been said."""
        self.copy.setText(self.tr("Copy the pip command"))
        self.choose.setText(self.tr("Choose another Python…"))
        self._place()

    @property
    def text(self) -> str:
        """What is said; empty while it is out of sight."""
        return self._whole

    def say(self, sentence: str, command: str = "") -> None:
        """Say what is missing; out of sight for an empty sentence.

        Args:
            sentence: what is missing, and where.
            command: what installs it there; empty if nothing is to be advised.
        """
        self._whole = sentence
        self._text.show_text(sentence)
        self.setAccessibleName(sentence)
        self.copy.setVisible(bool(command))
        self.copy.setToolTip(command)
        self.setVisible(bool(sentence))
        self._place()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the stage."""
        if watched is self._stage and event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.ensurePolished()
        shown = [button for button in (self.copy, self.choose) if not button.isHidden()]
        buttons = sum(button.sizeHint().width() + GAP for button in shown)
        text = self._text.fontMetrics().horizontalAdvance(self._whole) + 2
        wanted = LEFT + text + 2 * GAP + buttons + GAP
        width = min(wanted, self._stage.width() - 2 * MARGIN)
        self.setFixedWidth(max(width, 0))
        self.move((self._stage.width() - width) // 2, self._stage.height() - HEIGHT - MARGIN)
