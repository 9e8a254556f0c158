"""A group of the gallery: its name, the way to all of it, and its cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from .card import RING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .card import Card


class GroupBlock(QWidget):
    """The place of a group.

    Signals:
        whole_wanted: all of the group is wanted.
    """

    whole_wanted = Signal()

    def __init__(self, group: str) -> None:
        """Make the place, still without cards."""
        super().__init__()
        self._group = group
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(RING, 0, RING, 0)
        label = QLabel(group)
        label.setProperty("role", "strong")
        head.addWidget(label)
        head.addStretch(1)
        self._all = QToolButton()
        self._all.setProperty("flat", True)
        self._all.clicked.connect(self.whole_wanted)
        head.addWidget(self._all)
        column.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        column.addLayout(self._grid)

    def arrange(self, cards: Sequence[Card], columns: int, total: int) -> None:
        """Place the cards.

        Args:
            cards: in order.
            columns: how many stand side by side.
            total: how many the group has, to be offered; 0 if all are here.
        """
        for place, card in enumerate(cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(max(self._grid.columnCount(), columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._all.setVisible(total > len(cards))
        self._all.setText(self.tr("all {count}").format(count=total))
        self._all.setAccessibleName(self.tr("All of {group}").format(group=self._group))
