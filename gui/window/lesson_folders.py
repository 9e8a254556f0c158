"""The folders in which the recordings of open lessons are."""

from __future__ import annotations

import os
import tempfile
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from .run_folder import LESSON, make_folder

if TYPE_CHECKING:
    from .session import Session

Folder = tempfile.TemporaryDirectory[str]


class LessonFolders(QObject):
    """Makes them, and removes each when its lesson is closed and nothing out of it is shown."""

    def __init__(self, session: Session) -> None:
        """Have none yet."""
        super().__init__(session)
        self._session = session
        self._closed: list[Folder] = []
        session.changed.connect(self._remove)

    def make(self) -> Folder:
        """Return a new one.

        Raises:
            OSError: there is no room for it.
        """
        return make_folder(LESSON)

    def shows(self, folder: Folder | None) -> bool:
        """Return whether what is shown is a recording in this folder."""
        shown = self._session.recording
        return folder is not None and bool(shown) and os.path.dirname(shown) == folder.name

    def let_go(self, folder: Folder) -> None:
        """Remove it as soon as nothing out of it is shown: that may be saved, or be a new step."""
        self._closed.append(folder)
        self._remove()

    def _remove(self) -> None:
        for folder in [one for one in self._closed if not self.shows(one)]:
            self._closed.remove(folder)
            folder.cleanup()
