"""A group of the gallery: its name, the way to all of it, and its cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.scenarios import told

from .card import RING, SMALL

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
        self._rulers: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(RING, 0, RING, 0)
        self._name = QLabel()
        self._name.setProperty("role", "strong")
        head.addWidget(self._name)
        head.addStretch(1)
        self._all = QToolButton()
        self._all.setProperty("flat", True)
        self._all.clicked.connect(self.whole_wanted)
        head.addWidget(self._all)
        column.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        column.addLayout(self._grid)
        self._total = 0
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        name = told.heading(self._group)
        self._name.setText(name)
        self._all.setText(self.tr("all {count}").format(count=self._total))
        self._all.setAccessibleName(self.tr("All of {group}").format(group=name))

    def arrange(self, cards: Sequence[Card], columns: int, total: int) -> None:
        """Place the cards.

        Args:
            cards: in order.
            columns: how many stand side by side.
            total: how many the group has, to be offered; 0 if all are here.
        """
        while len(self._rulers) < columns:  # so that a place is as wide without a card
            self._rulers.append(_ruler())
            self._grid.addWidget(self._rulers[-1], 0, len(self._rulers) - 1)
        for column, ruler in enumerate(self._rulers):
            ruler.setVisible(column < columns)
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for place, card in enumerate(cards):
            self._grid.addWidget(card, 1 + place // columns, place % columns)
        self._all.setVisible(total > len(cards))
        self._total = total
        self.retell()


def _ruler() -> QWidget:
    """Return what keeps a column as wide as a card, and is not seen."""
    ruler = QWidget()
    ruler.setMinimumWidth(SMALL.width())
    ruler.setFixedHeight(0)
    return ruler
