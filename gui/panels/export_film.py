"""The rows of the export sheet that say what of a run a film shows, and how fast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from core.playback.pace import Pace

from .choice import Choice
from .export_order import SPEEDS
from .field import Field
from .segments import Segment, Segments

if TYPE_CHECKING:
    from collections.abc import Callable

    from .export_order import Offer, Order


class FilmRows:
    """Two rows of a grid.

    Attributes:
        events, pace: the rows.
        start, end: the numbers of the first and the last event.
    """

    def __init__(self, grid: QGridLayout, changed: Callable[[], None]) -> None:
        """Add the rows; ``changed`` is called when something was chosen."""
        self.start, self.end = QSpinBox(), QSpinBox()
        self._offer: Offer | None = None
        self._changed = changed
        widget, row = _row()
        for spin in (self.start, self.end):
            spin.valueChanged.connect(changed)
            spin.setMinimumWidth(88)
            spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self.start)
        self._to = QLabel()
        row.addWidget(self._to)
        row.addWidget(self.end)
        self._here, self._whole = self._button(self._from_here), self._button(self._all)
        row.addWidget(self._here)
        row.addWidget(self._whole)
        row.addStretch(1)
        self.events = Field(grid, widget)
        self._pace = Segments([Segment(pace, "") for pace in (Pace.ONE_BY_ONE, Pace.REAL_TIME)])
        self._pace.chosen.connect(changed)
        self._speed = Choice()
        self._speed.activated.connect(changed)
        widget, row = _row()
        row.addWidget(self._pace)
        row.addWidget(self._speed)
        row.addStretch(1)
        self.pace = Field(grid, widget)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        translate = QCoreApplication.translate
        self.start.setAccessibleName(translate("ExportSheet", "First event"))
        self.end.setAccessibleName(translate("ExportSheet", "Last event"))
        self._to.setText(translate("ExportSheet", "to"))
        self._here.setText(translate("ExportSheet", "From here"))
        self._whole.setText(translate("ExportSheet", "Whole run"))
        self.events.say(translate("ExportSheet", "Events"))
        self._pace.say((
            Segment(Pace.ONE_BY_ONE, translate("ExportSheet", "One by one")),
            Segment(Pace.REAL_TIME, translate("ExportSheet", "Real time")),
        ))  # fmt: skip
        self._speed.setAccessibleName(translate("ExportSheet", "Speed"))
        self.pace.say(translate("ExportSheet", "Pace"))

    def _button(self, does: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)
        button.clicked.connect(does)
        return button

    def show_offer(self, offer: Offer) -> None:
        """Take what there is of the run; at the very end, a film is of all of it."""
        self._offer = offer
        for spin in (self.start, self.end):
            spin.setRange(1, max(1, offer.length))
        self._pace.show_value(offer.pace)
        self._speed.clear()
        for speed in sorted({*SPEEDS, round(offer.speed, 3)}):
            self._speed.addItem(f"{speed:g}\N{MULTIPLICATION SIGN}", speed)
        self._speed.setCurrentIndex(self._speed.findData(round(offer.speed, 3)))
        self._here.setVisible(0 < offer.position < offer.length)
        if 0 < offer.position < offer.length:
            self._from_here()
        else:
            self._all()

    def show(self, shown: bool) -> None:
        """Show the rows or hide them."""
        self.events.show(shown)
        self.pace.show(shown)

    @property
    def span(self) -> tuple[int, int, Pace, float]:
        """Events before the first and before the end; pace and speed."""
        pace = next(v for v, button in self._pace.buttons.items() if button.isChecked())
        assert isinstance(pace, Pace)
        return self.start.value() - 1, self.end.value(), pace, float(self._speed.currentData())

    def check(self, order: Order) -> bool:
        """Say in its place what cannot be; return whether it can."""
        wrong = ""
        if order.view == "film" and order.end <= order.start:
            wrong = QCoreApplication.translate("ExportSheet", "The last event is before the first.")
        self.events.complain(wrong)
        return not wrong

    def _from_here(self) -> None:
        if self._offer is not None:
            self._set(max(1, self._offer.position), self._offer.length)

    def _all(self) -> None:
        if self._offer is not None:
            self._set(1, self._offer.length)

    def _set(self, first: int, last: int) -> None:
        self.start.setValue(first)
        self.end.setValue(last)


def _row() -> tuple[QWidget, QHBoxLayout]:
    """Return what is one editor of a form, and the row in it."""
    widget = QWidget()
    widget.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    return widget, row
