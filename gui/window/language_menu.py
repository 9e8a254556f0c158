"""The menu in which the language is chosen; it can be read whatever the language of now is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from gui.words.language import OWN_NAMES, SYSTEM, is_readable, own_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from .languages import Languages

TITLES = ("Language / 语言", "Language")
"""Found in whatever language; the other one where there is no font for it."""


class LanguageMenu(QMenu):
    """Each language in its own words; the one that was chosen is ticked.

    Attributes:
        choices: name of a language, or ``system`` -> its action.
    """

    def __init__(self, languages: Languages, parent: QWidget) -> None:
        """Offer the languages that there are."""
        super().__init__(TITLES[0 if is_readable("zh_CN") else 1], parent)
        self._languages = languages
        group = QActionGroup(self)
        self.choices: dict[str, QAction] = {}
        for wanted in (SYSTEM, *OWN_NAMES):
            name = own_name(wanted) if wanted in OWN_NAMES else ""
            action = self.choices[wanted] = group.addAction(name)
            action.setCheckable(True)
            action.setMenuRole(QAction.MenuRole.NoRole)
            action.setObjectName(f"language {wanted}")
            action.triggered.connect(lambda _=False, wanted=wanted: languages.choose(wanted))
            self.addAction(action)
        self.aboutToShow.connect(self._tick)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.choices[SYSTEM].setText(self.tr("As the system"))
        self._tick()

    def _tick(self) -> None:
        self.choices[self._languages.wanted].setChecked(True)
