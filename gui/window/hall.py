"""The hall: how stage, code and caption lie before a room with a projector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from gui.panels.progress import Progress
from gui.panels.top_line import TopLine

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.panels.caption import CaptionPanel
    from gui.panels.code_panel import CodePanel
    from gui.theme.palette import Palette
    from gui.timeline.view import Timeline

CODE_SHARE = 0.38  # of the width
CAPTION_SHARE = 0.19  # of the height


class Hall(QWidget):
    """Has the panels of a run as long as they are presented; it owns only what is around them.

    Attributes:
        top: what is shown, and the way out.
        progress: the line at the foot.
    """

    def __init__(self, palette: Palette) -> None:
        """Make it empty and out of sight."""
        super().__init__()
        self.setObjectName("stagePage")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.top = TopLine()
        self._column.addWidget(self.top)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._right = QStackedWidget()
        self._right.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self._row.addWidget(self._right)
        self._column.addLayout(self._row, 1)
        self.progress = Progress(palette)
        self._column.addWidget(self.progress)
        self._caption: CaptionPanel | None = None
        self._timeline: Timeline | None = None
        self.hide()

    def take(
        self, stages: QWidget, code: CodePanel, timeline: Timeline, caption: CaptionPanel
    ) -> None:
        """Take the panels of a run; whoever lent them takes them back."""
        self._row.insertWidget(0, stages, 1)
        self._right.addWidget(code)
        self._right.addWidget(timeline)
        self._right.setCurrentWidget(code)
        self._column.insertWidget(2, caption)
        self._caption, self._timeline = caption, timeline
        caption.show()
        stages.show()
        self._share()

    def toggle_timeline(self) -> None:
        """Show the timeline in place of the code, or the code again."""
        self._right.setCurrentIndex(1 - self._right.currentIndex())
        if self._timeline is not None and self.shows_timeline:
            self._timeline.show_near()

    @property
    def shows_timeline(self) -> bool:
        """Whether the timeline is in view."""
        return self._timeline is not None and self._right.currentWidget() is self._timeline

    def set_projection(self, lines: int) -> None:
        """Be as large as a screen of so many lines wants."""
        self.top.set_projection(lines)

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self.progress.set_palette(palette)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each part its share."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        self._right.setFixedWidth(round(self.width() * CODE_SHARE))
        if self._caption is not None and self.isAncestorOf(self._caption):
            self._caption.setFixedHeight(round(self.height() * CAPTION_SHARE))
