"""The choice of the Python that runs a script: ours, those found around it, another."""

from __future__ import annotations

import os
import platform
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from gui.words.paths import file_name
from gui.words.plain import tip

from .choice import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.commands.pythons import Python

ANOTHER = "\0"
"""No path is this: the row that asks for one."""


class PythonChoice(Choice):
    """Lists Pythons by name, with their paths in the tips.

    Signals:
        another_wanted: the user wants to choose one by hand.
    """

    another_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a list of ours alone."""
        super().__init__(parent)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._shown = ""
        self._found: Sequence[Python] = ()
        self._others: Sequence[str] = ()
        self.activated.connect(self._activated)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now; what is chosen stays."""
        self.setAccessibleName(self.tr("Python"))
        self.show_pythons(self._found, self._others, self._shown)

    @property
    def python(self) -> str:
        """Path of the chosen one; empty for ours."""
        return self._shown

    def show_pythons(self, found: Sequence[Python], others: Sequence[str], chosen: str) -> None:
        """List what there is.

        Args:
            found: around the script.
            others: paths that were once chosen by hand.
            chosen: path of the one that is chosen; empty for ours.
        """
        self._found, self._others = found, others
        self.clear()
        self._add(self._ours(), "")
        for python in found:
            self._add(self._name(python), python.path)
        for path in (*others, chosen):
            if self.findData(path) < 0:
                self._add(path, path)
        self.insertSeparator(self.count())
        self.addItem(self.tr("Another…"), ANOTHER)
        self.choose(chosen)

    def choose(self, path: str) -> None:
        """Choose one, and list it if it is not there yet."""
        if self.findData(path) < 0:
            self.insertItem(self.count() - 2, path, path)
        self._shown = path
        self.setCurrentIndex(self.findData(path))
        self.setToolTip(tip(path))

    def _activated(self, index: int) -> None:
        path = str(self.itemData(index) or "")
        if path == ANOTHER:
            self.choose(self._shown)  # until another one is there
            self.another_wanted.emit()
        else:
            self.choose(path)

    def _add(self, text: str, path: str) -> None:
        self.addItem(text, path)
        self.setItemData(self.count() - 1, tip(path), Qt.ItemDataRole.ToolTipRole)

    def _ours(self) -> str:
        if getattr(sys, "frozen", False):
            template = self.tr("The one inside Procession ({version})")
        else:
            template = self.tr("The one that runs Procession ({version})")
        return template.format(version=platform.python_version())

    def _name(self, python: Python) -> str:
        if not python.environment:
            return python.path
        folder, name = os.path.split(python.environment)
        return self.tr("{name} in {folder}").format(name=name, folder=file_name(folder))
