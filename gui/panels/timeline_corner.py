"""The corner of the timeline: which axis, and whether only what is related is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from .segments import Segment, Segments

HIGH = 28  # px: they stand in the strip of the tabs


class TimelineCorner(QWidget):
    """Two choices.

    Signals:
        axis_chosen: whether an event is a step; else the axis is time.
        related_chosen: whether only what has to do with the selected thing is wanted.
    """

    axis_chosen = Signal(bool)
    related_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it, with time as the axis."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        self.setObjectName("corner")
        self.related = QPushButton()
        self.related.setCheckable(True)
        self.related.clicked.connect(self.related_chosen)
        row.addWidget(self.related)
        self._axis = Segments([Segment(by_events, "") for by_events in (False, True)])
        self._axis.setFixedHeight(HIGH)
        self._axis.chosen.connect(lambda by_events: self.axis_chosen.emit(by_events))
        self.show_axis(False)
        row.addWidget(self._axis)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.related.setText(self.tr("Only related"))
        self.related.setToolTip(self.tr("Show only lanes that have to do with what is selected"))
        self._axis.say((
            Segment(False, self.tr("Time"), self.tr("As much room as it took")),
            Segment(True, self.tr("Steps"), self.tr("The same room for every event")),
        ))  # fmt: skip
        self._axis.setAccessibleName(self.tr("Axis of the timeline"))

    def show_axis(self, by_events: bool) -> None:
        """Show which axis there is."""
        self._axis.show_value(by_events)

    def show_related(self, on: bool) -> None:
        """Show whether only related lanes are shown."""
        self.related.setChecked(on)
