"""The transport: to start, back, play, forward, stop; the pace; the speed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from core.playback.pace import Pace
from gui.theme.fonts import font
from gui.theme.type import TICK

from .buttons import action_button
from .segments import Segment, Segments
from .speed import SpeedSlider, speed_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from gui.theme.palette import Palette

STEPS = ("to start", "back", "play", "forward", "stop")  # names in the table of actions
WIDE = "play"


class Transport(QWidget):
    """Moves the playhead.

    Attributes:
        slider: sets the speed.
        speed: the slider and the figure beside it, which a narrow window does without.

    Signals:
        pace_chosen: a ``Pace``.
        speed_chosen: the speed.
    """

    pace_chosen = Signal(object)
    speed_chosen = Signal(float)

    def __init__(
        self, actions: Mapping[str, QAction], palette: Palette, parent: QWidget | None = None
    ) -> None:
        """Make the transport from the table of actions."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for name in STEPS:
            button = action_button(actions[name])
            if name == WIDE:
                button.setProperty("loud", True)
                button.setFixedWidth(52)
            row.addWidget(button)
        row.addSpacing(12)
        row.addWidget(self._make_segments())
        self.speed = QWidget()
        speed = QHBoxLayout(self.speed)
        speed.setContentsMargins(8, 0, 0, 0)
        speed.setSpacing(5)
        self.slider = SpeedSlider(palette)
        self.slider.speed_chosen.connect(self.speed_chosen)
        speed.addWidget(self.slider)
        self._speed = QLabel()
        self._speed.setFont(font(TICK))
        self._speed.setProperty("role", "value")
        self._speed.setFixedWidth(46)
        speed.addWidget(self._speed)
        row.addWidget(self.speed)
        self.show_pace(Pace.ONE_BY_ONE)
        self.show_speed(1.0)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        one = self.tr("One event after another, a second each at normal speed")
        real = self.tr("Time as it was, multiplied by the speed")
        self._paces.say((
            Segment(Pace.ONE_BY_ONE, self.tr("One by one"), one),
            Segment(Pace.REAL_TIME, self.tr("Real time"), real),
        ))  # fmt: skip

    def _make_segments(self) -> Segments:
        self._paces = Segments([Segment(pace, "") for pace in (Pace.ONE_BY_ONE, Pace.REAL_TIME)])
        fixed = QSizePolicy.Policy.Fixed  # its words are never cut
        self._paces.setSizePolicy(fixed, fixed)
        self._paces.chosen.connect(self.pace_chosen)
        return self._paces

    def show_pace(self, pace: Pace) -> None:
        """Show which pace is set."""
        self._paces.show_value(pace)

    def show_speed(self, speed: float) -> None:
        """Show the speed."""
        self.slider.set_speed(speed)
        self._speed.setText(speed_text(speed))

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self.slider.set_palette(palette)
