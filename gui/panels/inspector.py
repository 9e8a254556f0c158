"""The inspector: what is selected, in the words of ``multiprocessing``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from core.model.pool import Pool
from core.model.shared import Memory, Proxy
from core.model.world import Channel, Life, Lock, Process
from gui.words import facts
from gui.words.names import is_pipe
from gui.words.states import all_letters

from .badge import Look, paint_badge
from .icons import pixmap
from .rows import Rows

if TYPE_CHECKING:
    from core.model.world import World
    from gui.theme.palette import Palette
    from gui.words.names import Names

SIDE = 28


class Inspector(QScrollArea):
    """Shows the selected thing; the program as a whole if nothing is selected."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._palette = palette
        self._drawn: tuple[object, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("text")
        sheet = QWidget()
        sheet.setObjectName("sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(10)
        self._sign = QLabel()
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "strong")
        head.addWidget(self._sign)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        self.rows = Rows()
        column.addWidget(self.rows)
        column.addStretch(1)
        self.setWidget(sheet)
        self._idle = False  # nothing is selected
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now; what is selected is shown anew by who shows it."""
        self.setAccessibleName(self.tr("Inspector"))
        if self._idle:
            self._title.setText(self.tr("Program"))

    @property
    def title(self) -> str:
        """The heading."""
        return self._title.text()

    def show_world(self, world: World, selected: str, names: Names, now_ns: int) -> None:
        """Show the selected thing as it is at the playhead."""
        found = facts.thing(world, selected)
        self._idle = found is None
        if found is None:
            self._title.setText(self.tr("Program"))
            self._sign.hide()
            self._drawn = ()
            self.rows.show_rows(facts.program_facts(world))
            return
        self._title.setText(facts.title(world, selected, names))
        self._show_sign(found, world, names)
        self.rows.show_rows(facts.facts(world, selected, names, now_ns))

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self._palette = palette
        self._drawn = ()

    def _show_sign(self, found: facts.Thing, world: World, names: Names) -> None:
        look = _look(found) if isinstance(found, Process) else None
        name = getattr(found, "id", None) or getattr(found, "path", "")
        key = (name, look, self._palette.name, self.devicePixelRatioF())
        if key == self._drawn:
            return
        self._drawn = key
        self._sign.setPixmap(self._picture(found, look, world, names))
        self._sign.show()

    def _picture(
        self,
        found: facts.Thing,
        look: Look | None,
        world: World,
        names: Names,
    ) -> QPixmap:
        scale = self.devicePixelRatioF()
        if look is None or not isinstance(found, Process):
            return pixmap(_icon(found), self._palette.ink, 22, scale)
        picture = QPixmap(round(SIDE * scale), round(SIDE * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        letters = all_letters(world, names.labels)[found.id]
        box = QRectF(0, 0, SIDE, SIDE)
        ground = self._palette.panel
        paint_badge(painter, box, letters, found.number, self._palette, look, ground)
        painter.end()
        return picture


def _look(process: Process) -> Look:
    if process.life in (Life.ENDED, Life.CREATED):
        return Look.GREY
    return Look.FULL if process.wait is None else Look.HOLLOW


def _icon(found: facts.Thing) -> str:
    if isinstance(found, Channel):
        return "pipe" if is_pipe(found) else "queue"
    if isinstance(found, Lock):
        return found.type if found.type in ("event", "barrier") else "lock"
    if isinstance(found, Pool):
        return "pool"
    return "memory" if isinstance(found, (Memory, Proxy)) else "file"
