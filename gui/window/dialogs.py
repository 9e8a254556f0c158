"""What the user is asked for: files to open and to save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from core.lessons.file import SUFFIX as LESSON
from gui.words.saving import SUFFIX


class Dialogs:
    """Asks for files, over one window."""

    def __init__(self, parent: QWidget) -> None:
        """Ask over this window."""
        self._parent = parent

    def file_to_open(self, folder: str = "") -> str:
        """Return the path of a file that can be opened, from a folder on; empty for none."""
        translate = QCoreApplication.translate
        title = translate("Dialogs", "Open a script, a recording or a lesson")
        kinds = translate(
            "Dialogs",
            "Scripts, recordings and lessons (*.py *.pyw *.pyz {suffixes});;All files (*)",
        )
        kinds = kinds.format(suffixes=f"*{SUFFIX} *{LESSON}")
        return QFileDialog.getOpenFileName(self._parent, title, folder, kinds)[0]

    def script_to_open(self, folder: str = "") -> str:
        """Return the path of a script, looked for from a folder on; empty for none."""
        translate = QCoreApplication.translate
        title = translate("Dialogs", "Choose a script")
        kinds = translate("Dialogs", "Python scripts (*.py *.pyw *.pyz);;All files (*)")
        return QFileDialog.getOpenFileName(self._over(), title, folder, kinds)[0]

    def folder_to_open(self, folder: str = "") -> str:
        """Return the path of a folder; empty if the user wants none."""
        title = QCoreApplication.translate("Dialogs", "Choose the working folder")
        return QFileDialog.getExistingDirectory(self._over(), title, folder)

    def python_to_open(self, folder: str = "") -> str:
        """Return the path of a Python; empty if the user wants none."""
        title = QCoreApplication.translate("Dialogs", "Choose a Python")
        return QFileDialog.getOpenFileName(self._over(), title, folder)[0]

    def _over(self) -> QWidget:
        """Return what is in front: the window, or a sheet over it."""
        return QApplication.activeModalWidget() or self._parent

    def place_to_export(self, path: str, title: str, ending: str) -> str:
        """Return the path for an export, with its ending; empty if the user wants none.

        Args:
            path: to begin with.
            title: what the format is called.
            ending: of its files.
        """
        words = QCoreApplication.translate("Dialogs", "Export as")
        chosen = QFileDialog.getSaveFileName(self._over(), words, path, f"{title} (*{ending})")[0]
        return chosen if not chosen or Path(chosen).suffix else chosen + ending

    def place_to_save(self, path: str) -> str:
        """Return where a recording goes, with its ending; empty if the user wants none.

        Args:
            path: where it would go if the user had nothing to say.
        """
        translate = QCoreApplication.translate
        title = translate("Dialogs", "Save the recording")
        kinds = translate("Dialogs", "Recordings (*{suffix})").format(suffix=SUFFIX)
        chosen = QFileDialog.getSaveFileName(self._over(), title, path, kinds)[0]
        return chosen if not chosen or Path(chosen).suffix else chosen + SUFFIX

    def place_for_lesson(self, path: str) -> str:
        """Return where a lesson goes, with its ending; empty if the user wants none.

        Args:
            path: where it would go if the user had nothing to say.
        """
        translate = QCoreApplication.translate
        title = translate("Dialogs", "Save the lesson")
        kinds = translate("Dialogs", "Lessons (*{suffix})").format(suffix=LESSON)
        chosen = QFileDialog.getSaveFileName(self._over(), title, path, kinds)[0]
        return chosen if not chosen or chosen.endswith(LESSON) else chosen + LESSON
