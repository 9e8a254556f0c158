"""Notices when the files of the program that is shown are not any more as they were run."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from core.collecting.sources import read_source

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_FILES = 64
SETTLE_MS = 150  # an editor that replaces a file takes a few steps to do it

Stamp = tuple[int, int, int] | None
"""What tells a file's states apart: inode, size, time of its change (ns); None for no file."""


class Changes(QObject):
    """Watches the sources of one run.

    The folders are watched, too: an editor that writes a new file in place of the old one, and a
    file that comes back, are seen there. And when the window comes to the front there is a look, as
    not every file system tells of changes.

    Attributes:
        changed: paths of files that have another text than was run.
        gone: paths of files that are not there.

    Signals:
        told: ``changed`` or ``gone`` is another than before.
    """

    told = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self.changed: list[str] = []
        self.gone: list[str] = []
        self._texts: dict[str, str] = {}
        self._stamps: dict[str, Stamp] = {}
        self._missing: set[str] = set()
        self._watcher: QFileSystemWatcher | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._come_back)

    def watch(self, sources: Mapping[str, str]) -> None:
        """Watch files, too; those that are watched already stay as they were run.

        Args:
            sources: path -> text as it was run.
        """
        new = [path for path in sources if path not in self._texts]
        new = new[: MOST_FILES - len(self._texts)]
        if not new:
            return
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._soon)
            self._watcher.directoryChanged.connect(self._soon)
        self._texts.update((path, sources[path]) for path in new)
        self._watch_again()
        self._soon()  # it may have changed between its run and now

    def forget(self) -> None:
        """Watch nothing any more."""
        self._settle.stop()
        self._texts.clear()
        self._stamps.clear()
        self._missing.clear()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._tell([], [])

    def _soon(self, _path: str = "") -> None:
        if self._texts and not self._settle.isActive():  # it may be told without end
            self._settle.start(SETTLE_MS)

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._soon()

    def _look(self) -> None:
        """Compare the files with what was run; only those that were touched since are read."""
        self._watch_again()
        changed: list[str] = []
        missing: set[str] = set()
        for path, text in self._texts.items():
            stamp = _stamp(path)
            if stamp is None:
                missing.add(path)
            elif stamp == self._stamps.get(path):
                if path in self.changed:
                    changed.append(path)
            elif read_source(path) != text:
                changed.append(path)
            self._stamps[path] = stamp
        if missing - self._missing:  # perhaps only for the moment of its being replaced
            self._settle.start(SETTLE_MS)
        gone = sorted(missing & self._missing)
        self._missing = missing
        self._tell(changed, gone)

    def _tell(self, changed: list[str], gone: list[str]) -> None:
        if (changed, gone) != (self.changed, self.gone):
            self.changed, self.gone = changed, gone
            self.told.emit()

    def _watch_again(self) -> None:
        """Watch what is there by now: a watcher forgets a file that was removed or replaced."""
        watcher = self._watcher
        if watcher is None:
            return
        watched = {*watcher.files(), *watcher.directories()}
        wanted = {*self._texts, *(os.path.dirname(path) for path in self._texts)}
        missing = [path for path in wanted - watched if os.path.exists(path)]
        if missing:
            watcher.addPaths(missing)


def _stamp(path: str) -> Stamp:
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns
