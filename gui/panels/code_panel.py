"""The code pane: which file is shown, and the file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.words.paths import file_name, told_apart
from gui.words.plain import tip

from .choice import Choice
from .code import CodeView
from .marks import marks_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from core.model.world import World
    from gui.theme.palette import Palette

MOST_FILES = 200  # in the choice


class CodePanel(QWidget):
    """Shows the sources of a program.

    It follows the file of the latest event, or of the process that is selected, until the user
    chooses another file; choosing the file that it would follow makes it follow again.

    Attributes:
        view: the source that is shown.
    """

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        """Make an empty pane."""
        super().__init__(parent)
        self._sources: dict[str, str] = {}
        self._file = ""
        self._latest = ""
        self._follows = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._header = self._make_header()
        column.addWidget(self._header)
        self.view = CodeView(palette)
        column.addWidget(self.view, 1)
        self._missing = False
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self._title.setText(self.tr("Code"))
        self._choice.setAccessibleName(self.tr("File"))
        self.say_missing(self._missing)
        self._show_source()

    def _make_header(self) -> QWidget:
        header = QWidget()
        header.setFixedHeight(40)
        row = QHBoxLayout(header)
        row.setContentsMargins(18, 0, 12, 0)
        row.setSpacing(10)
        self._title = QLabel()
        self._title.setProperty("role", "strong")
        row.addWidget(self._title)
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setProperty("role", "mono")
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._name, 1)
        self._choice = Choice()
        self._choice.activated.connect(self._chosen)
        self._choice.hide()
        row.addWidget(self._choice, 1)
        return header

    @property
    def file(self) -> str:
        """Path of the file that is shown."""
        return self._file

    def set_sources(self, sources: Mapping[str, str], script: str = "") -> None:
        """Take over path -> text of all sources; the script is shown first."""
        if sources == self._sources:
            return
        self._sources = dict(list(sources.items())[:MOST_FILES])
        self._choice.clear()
        for path, name in told_apart(self._sources).items():
            self._choice.addItem(name, path)
            place = self._choice.count() - 1
            self._choice.setItemData(place, tip(path), Qt.ItemDataRole.ToolTipRole)
        several = len(self._sources) > 1
        self._choice.setVisible(several)
        self._name.setVisible(not several)
        if self._file not in self._sources:
            known = script if script in self._sources else next(iter(self._sources), "")
            self._open(known)

    def say_missing(self, missing: bool) -> None:
        """Say that a recording has no source files, instead of showing nothing."""
        self._missing = missing
        self.view.set_note(self.tr("This recording has no source files.") if missing else "")

    def clear(self) -> None:
        """Show nothing, and follow the events of the next run."""
        self._follows = True
        self._sources = {}
        self._latest = self._file = ""
        self._choice.clear()
        self._choice.hide()
        self._name.setText("")
        self.view.show_source("")

    def show_world(
        self,
        world: World,
        acting: str,
        now_ns: int,
        labels: Mapping[str, str],
        selected: str = "",
    ) -> None:
        """Show where each process is.

        Args:
            world: the state at the playhead.
            acting: id of the process of the latest event.
            now_ns: program time at the playhead.
            labels: of the scenario.
            selected: id of the thing that is selected.
        """
        actor = world.processes.get(selected) or world.processes.get(acting)
        where = actor.where if actor is not None else None
        if where is not None and where.file in self._sources:
            self._latest = where.file
            if self._follows and self._file != where.file:
                self._open(where.file)
        marks = marks_in(world, self._file, acting, now_ns, labels)
        self.view.show_marks(marks, _bad_lines(world, self._file))
        if where is not None and where.file == self._file:
            self.view.reveal(where.line)
        elif where is None:
            self.view.reveal_someone()

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self.view.set_palette(palette)

    def set_projection(self, lines: int) -> None:
        """Be as large as a screen of so many lines wants, and only the code; 0 for a desk."""
        self._header.setVisible(not lines)
        self.view.set_projection(lines)

    def set_zoom(self, zoom: float) -> None:
        """Set the code so many times as large as usual, at a desk."""
        self.view.set_zoom(zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide the name of the file anew."""
        super().resizeEvent(event)
        self._show_name()

    def _chosen(self, index: int) -> None:
        path = str(self._choice.itemData(index))
        self._follows = path == self._latest
        self._open(path)

    def _open(self, path: str) -> None:
        self._file = path
        self._show_source()
        self._choice.setCurrentIndex(max(0, self._choice.findData(path)))
        self._show_name()

    def _show_source(self) -> None:
        from core.scenarios.commenting import comments_on  # here: the first picture has no code

        source = self._sources.get(self._file, "")
        self.view.show_source(source, comments_on(self._file, source))

    def _show_name(self) -> None:
        metrics = QFontMetrics(self._name.font())
        room = max(60, self._name.width())
        name = file_name(self._file)
        self._name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room))
        self._name.setToolTip(tip(self._file))


def _bad_lines(world: World, file: str) -> frozenset[int]:
    """Return the lines of ``file`` at which an uncaught exception, or a second start, came up."""
    refused = (p.refused.where for p in world.processes.values() if p.refused is not None)
    uncaught = (
        line
        for process in world.processes.values()
        if process.error
        for line in _last_line_in(process.error, file)
    )
    return frozenset(uncaught) | {w.line for w in refused if w is not None and w.file == file}


def _last_line_in(traceback: str, file: str) -> list[int]:
    found = re.findall(r'^ *File "(.+)", line (\d{1,9})\b', traceback, re.MULTILINE)
    return [int(line) for path, line in found if path == file][-1:]
