"""The first screen: the programs that we ship, as cards to click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.scenarios import told

from .card import RING, Card
from .group_block import GroupBlock

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from core.scenarios.groups.scenario import Scenario
    from gui.theme.palette import Palette

COLUMNS = ((1140, 4), (944, 3), (0, 2))
"""From which width in px on the small cards stand in so many columns."""
LARGE_ROW = 772  # px; under this the large cards stand two by two
ABOVE = 420  # px of the first screen over the first group
ROW = 150  # px of a group with one row of cards
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def found_by(scenario: Scenario, text: str) -> bool:
    """Return whether every word of ``text`` is in what is said about the scenario.

    It is found by its English words too, whatever is spoken: they are those of Python's own.
    """
    english = (scenario.title, scenario.group, scenario.teaches, scenario.text)
    here = [say(scenario) for say in (told.title, told.group, told.teaches, told.text)]
    said = " ".join((scenario.name, *english, *here)).lower()
    return all(word in said for word in text.lower().split())


class Gallery(QScrollArea):
    """The cards of all scenarios; those of a group in one row until the whole group is wanted.

    A card is made when it is shown for the first time; before the first picture only those are
    that are seen on it.

    Signals:
        chosen: a ``Scenario`` to run.
        prepared: a ``Scenario`` whose parameters are wanted first.
        group_wanted: name of a group of which all is wanted.
        painted: the cards have been drawn for the first time.
    """

    chosen = Signal(object)
    prepared = Signal(object)
    group_wanted = Signal(str)
    painted = Signal()

    def __init__(
        self,
        scenarios: Sequence[Scenario],
        featured: Collection[str],
        palette: Palette,
        parent: QWidget | None = None,
    ) -> None:
        """Make the gallery of these scenarios; those named ``featured`` get large cards."""
        super().__init__(parent)
        self._scenarios = scenarios
        self._featured = featured
        self._palette = palette
        self._told = False
        self._furnished = False
        self._search = ""
        self._group = ""
        self._cards: dict[str, Card] = {}
        self._blocks: dict[str, GroupBlock] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet = QWidget()
        self._sheet.setObjectName("sheet")
        self._build()
        self.setWidget(self._sheet)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now; what is searched for may be elsewhere, too."""
        self._heading.setText(self.tr("Choose a program to watch"))
        self._under.setText(
            self.tr("Each one is a real Python program with real processes. One click runs it.")
        )
        self._nothing.setText(self.tr("No program matches this search."))
        if self._search:
            self._arrange()

    @property
    def cards(self) -> list[Card]:
        """The cards that are shown, in order."""
        shown = [card for card in self._cards.values() if card.isVisibleTo(self)]
        order = {s.name: n for n, s in enumerate(self._scenarios)}
        return sorted(shown, key=lambda c: (not c.is_large, order[c.scenario.name]))

    def furnish(self) -> None:
        """Make what the first picture does not show."""
        self._furnished = True
        self._arrange()

    def show_group(self, group: str) -> None:
        """Show the scenarios of one group; some of each if it is empty."""
        self._group = group
        self._arrange()
        self.verticalScrollBar().setValue(0)

    def search(self, text: str) -> None:
        """Show the scenarios that match the text; some of each group if it is empty."""
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
        for card in self._cards.values():
            card.set_palette(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus from card to card with the arrow keys."""
        cards, focus, key = self.cards, self.focusWidget(), Qt.Key(event.key())
        if not isinstance(focus, Card) or focus not in cards or key not in _STEPS | _ROWS:
            super().keyPressEvent(event)
            return
        if key in _STEPS:
            target = cards[(cards.index(focus) + _STEPS[key]) % len(cards)]
        else:
            target = _nearest(focus, cards, _ROWS[key])
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(target)

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
        self._heading, self._under = QLabel(), QLabel()
        for label, role in ((self._heading, "title"), (self._under, "subtitle")):
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
        self._nothing = QLabel()
        self._nothing.setProperty("role", "subtitle")
        column.addWidget(self._nothing)
        column.addStretch(1)
        self._arrange()

    def _arrange(self) -> None:
        found = [
            s for s in self._scenarios if found_by(s, self._search) and self._group in ("", s.group)
        ]
        large = [s for s in found if s.name in self._featured]
        shown = [self._card(s) for s in large]
        self._place_large(shown)
        columns = next(count for least, count in COLUMNS if self.width() >= least)
        for group, own in self._groups_of(found):
            total = sum(s.group == group for s in self._scenarios)
            few = not self._group and not self._search
            cards = [self._card(s) for s in (own[:columns] if few else own)]
            shown += cards
            self._block(group).arrange(cards, columns, total if few else 0)
        for group, block in self._blocks.items():
            block.setVisible(any(c.scenario.group == group and not c.is_large for c in shown))
        for card in self._cards.values():  # only now: before they had their place they were windows
            card.setVisible(card in shown)
        self._nothing.setVisible(not shown)

    def _place_large(self, cards: Sequence[Card]) -> None:
        """Put the large cards side by side, as many as have room."""
        most = len(self._featured)
        columns = most if self.width() >= LARGE_ROW else most - 1
        for column in range(most):
            self._large.setColumnStretch(column, int(column < columns))
        for place, card in enumerate(cards):
            self._large.addWidget(card, place // columns, place % columns)

    def _groups_of(self, found: Sequence[Scenario]) -> list[tuple[str, list[Scenario]]]:
        """Return the groups with what is found of each; those in view before the first picture."""
        groups: dict[str, list[Scenario]] = {}
        for scenario in found:
            if scenario.name not in self._featured:
                groups.setdefault(scenario.group, []).append(scenario)
        seen = len(groups) if self._furnished else (self.height() - ABOVE) // ROW + 1
        return list(groups.items())[: max(seen, 1)]

    def _card(self, scenario: Scenario) -> Card:
        """Return the card of a scenario, made now if it was never shown."""
        card = self._cards.get(scenario.name)
        if card is None:
            card = Card(scenario, self._palette, large=scenario.name in self._featured)
            card.clicked.connect(lambda: self.chosen.emit(scenario))
            card.parameters_wanted.connect(lambda: self.prepared.emit(scenario))
            self._cards[scenario.name] = card
        return card

    def _block(self, group: str) -> GroupBlock:
        """Return the place of a group, made now if it was never shown."""
        block = self._blocks.get(group)
        if block is None:
            block = self._blocks[group] = GroupBlock(group)
            block.whole_wanted.connect(lambda: self.group_wanted.emit(group))
            self._groups.addWidget(block)
        return block


def _nearest(card: Card, cards: Sequence[Card], step: int) -> Card:
    """Return the card in the next row, up (-1) or down (1), that stands nearest."""

    def place(one: Card) -> QPoint:
        return one.mapTo(one.window(), one.rect().center())

    at = place(card)
    beyond = [c for c in cards if (place(c).y() - at.y()) * step > card.height() // 4]
    return min(
        beyond,
        key=lambda c: (abs(place(c).y() - at.y()), abs(place(c).x() - at.x())),
        default=card,
    )
