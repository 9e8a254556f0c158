"""The first screen: the programs that we ship, as cards to click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from .card import RING, Card

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from core.scenarios.groups.scenario import Scenario
    from gui.theme.palette import Palette

FEATURED = 3  # large cards
SMALL_COLUMNS = 4
NARROW = 900  # px; under this the small cards stand in fewer columns
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def found_by(scenario: Scenario, text: str) -> bool:
    """Return whether every word of ``text`` is in what is said about the scenario."""
    said = " ".join(
        (scenario.name, scenario.title, scenario.group, scenario.teaches, scenario.text)
    ).lower()
    return all(word in said for word in text.lower().split())


class Gallery(QScrollArea):
    """The cards of all scenarios.

    Signals:
        chosen: a ``Scenario`` to run.
        prepared: a ``Scenario`` whose parameters are wanted first.
        painted: the cards have been drawn for the first time.
    """

    chosen = Signal(object)
    prepared = Signal(object)
    painted = Signal()

    def __init__(
        self, scenarios: Sequence[Scenario], palette: Palette, parent: QWidget | None = None
    ) -> None:
        """Make the gallery of these scenarios; the first three get large cards."""
        super().__init__(parent)
        self._scenarios = scenarios
        self._palette = palette
        self._told = False
        self._search = ""
        self._group = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cards = [
            Card(scenario, palette, large=n < FEATURED) for n, scenario in enumerate(scenarios)
        ]
        for card in self._cards:
            card.clicked.connect(lambda _=False, it=card: self.chosen.emit(it.scenario))
            card.parameters_wanted.connect(lambda it=card: self.prepared.emit(it.scenario))
        self._sheet = QWidget()
        self._sheet.setObjectName("sheet")
        self._build()
        self.setWidget(self._sheet)

    @property
    def cards(self) -> list[Card]:
        """The cards that are shown, in order."""
        return [card for card in self._cards if card.isVisibleTo(self)]

    def show_group(self, group: str) -> None:
        """Show the scenarios of one group; of all if it is empty."""
        self._group = group
        self._arrange()

    def search(self, text: str) -> None:
        """Show the scenarios that match the text; all if it is empty."""
        self._search = text
        self._arrange()

    def run_first(self) -> None:
        """Run the first scenario that is shown, as Enter in the search does."""
        if self.cards:
            self.cards[0].click()

    def focus_first(self) -> None:
        """Give the first card the focus: Enter runs it."""
        if self.cards:
            self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self._palette = palette
        for card in self._cards:
            card.set_palette(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus from card to card with the arrow keys."""
        cards: list[QWidget] = list(self.cards)
        focus = self.focusWidget()
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or focus not in cards:
            super().keyPressEvent(event)
            return
        place = (cards.index(focus) + step) % len(cards)
        cards[place].setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(cards[place])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first picture, once it has been drawn."""
        super().paintEvent(event)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the small cards into as many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(36 - RING, 20, 36 - RING, 32)
        column.setSpacing(8)
        words = QVBoxLayout()
        words.setContentsMargins(RING, 0, RING, 6)
        words.setSpacing(2)
        for text, role in (
            (self.tr("Choose a program to watch"), "title"),
            (
                self.tr(
                    "Each one is a real Python program with real processes. One click runs it."
                ),
                "subtitle",
            ),
        ):
            label = QLabel(text)
            label.setProperty("role", role)
            label.setWordWrap(True)
            words.addWidget(label)
        column.addLayout(words)
        self._large = QGridLayout()
        self._large.setHorizontalSpacing(20 - 2 * RING)
        column.addLayout(self._large)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(8)
        column.addLayout(self._groups)
        self._nothing = QLabel(self.tr("No program matches this search."))
        self._nothing.setProperty("role", "subtitle")
        column.addWidget(self._nothing)
        column.addStretch(1)
        self._small = [card for card in self._cards if not card._large]
        self._grids: dict[str, tuple[QWidget, QGridLayout]] = {}
        for card in self._small:
            if card.scenario.group not in self._grids:
                self._add_group(card.scenario.group)
        self._arrange()

    def _add_group(self, group: str) -> None:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(RING, 0, RING, 0)
        label = QLabel(group)
        label.setProperty("role", "strong")
        head.addWidget(label)
        column.addLayout(head)
        grid = QGridLayout()
        grid.setSpacing(10)
        column.addLayout(grid)
        self._groups.addWidget(block)
        self._grids[group] = (block, grid)

    def _arrange(self) -> None:
        shown = [
            c
            for c in self._cards
            if found_by(c.scenario, self._search) and self._group in ("", c.scenario.group)
        ]
        large = [card for card in shown if card not in self._small]
        for place, card in enumerate(large):
            self._large.addWidget(card, 0, place)
        for column in range(FEATURED):
            self._large.setColumnStretch(column, 1)
        columns = SMALL_COLUMNS if self.width() >= NARROW else SMALL_COLUMNS - 1
        for group, (block, grid) in self._grids.items():
            own = [c for c in shown if c in self._small and c.scenario.group == group]
            block.setVisible(bool(own))
            for place, card in enumerate(own):
                grid.addWidget(card, place // columns, place % columns)
            for column in range(SMALL_COLUMNS):
                grid.setColumnStretch(column, 1 if column < columns else 0)
        for card in self._cards:  # only now: before they had their place they were windows
            card.setVisible(card in shown)
        self._nothing.setVisible(not shown)
