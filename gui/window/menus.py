"""The menu of the window, made from the table of actions and the list of what was opened."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from gui.words.paths import short_name, told_apart
from gui.words.recent import about

from .actions import groups
from .language_menu import LanguageMenu

if TYPE_CHECKING:
    from .actions import Entry
    from .languages import Languages
    from .opening import Opening
    from .settings import Settings
    from .window import Window

OPEN = ("file", "application")
"""Groups whose actions stand in the menu itself; the others unfold from it."""

ELSEWHERE = {
    "menu": "it opens the menu",
    "out": "it leaves whatever is open, and so the menu itself",
}
"""Actions that are not in the menu, and why."""

BEFORE = frozenset(("save", "quit"))
"""A line stands before each of them."""

AFTER = "script"
"""The list of what was opened stands behind it."""

LANGUAGES_AFTER = "settings"
"""The choice of the language stands behind it."""

ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""Where macOS has a place of its own for an action."""


class Menus(QObject):
    """Makes the menu when it is first wanted; on macOS the system's bar, at once."""

    def __init__(
        self, window: Window, settings: Settings, opening: Opening, languages: Languages
    ) -> None:
        """Make nothing that is not in view."""
        super().__init__(window)
        self._window = window
        self._recent = settings.recent
        self._opening = opening
        self._languages = languages
        self._menu: QMenu | None = None
        self._titled: list[tuple[QMenu, str]] = []
        window.actions_.connect({"menu": self.show})
        if sys.platform == "darwin":
            window.setMenuBar(self.make_bar())
            window.bar.menu.hide()

    @property
    def menu(self) -> QMenu:
        """The menu, made now if there is none yet."""
        if self._menu is None:
            self._menu = QMenu(self._window)
            # A click on the button closes the menu, and must not open it again.
            self._menu.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
            self._fill(self._menu)
            self._menu.aboutToShow.connect(self._turn_off)
            self.retell()
        return self._menu

    def show(self) -> None:
        """Open the menu under its button, its first action chosen."""
        button, menu = self._window.bar.menu, self.menu
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + 4))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
        menu.setActiveAction(menu.actions()[0])

    def make_bar(self) -> QMenuBar:
        """Return the same actions as a bar of menus, with the places that macOS has for some."""
        bar = QMenuBar()
        made = groups()
        for group in made:
            last = group is made[-1]  # what is left there is help: the rest has places of its own
            self._add(self._titled_menu(bar, "help" if last else group.name), group.entries)
        self.retell()
        for name, action in self._window.actions_.all.items():
            action.setMenuRole(ROLES.get(name, QAction.MenuRole.NoRole))
        return bar

    def _fill(self, menu: QMenu) -> None:
        unfolded = True
        for group in groups():
            if group.name in OPEN or unfolded:
                menu.addSeparator()
            unfolded = group.name in OPEN
            self._add(menu if unfolded else self._titled_menu(menu, group.name), group.entries)

    def _titled_menu(self, above: QMenu | QMenuBar, name: str) -> QMenu:
        """Return a new menu that unfolds from another one, or from the bar."""
        made = above.addMenu("")
        self._titled.append((made, name))
        return made

    def retell(self) -> None:
        """Say everything in the language of now."""
        titles = {group.name: group.title for group in groups()}
        titles |= {"help": self.tr("Help"), "recent": self.tr("Open recent")}
        if self._menu is not None:
            self._menu.setAccessibleName(self.tr("Menu"))
        for menu, name in self._titled:
            menu.setTitle(titles[name])

    def _add(self, menu: QMenu, entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            if entry.name in ELSEWHERE:
                continue
            if entry.name in BEFORE:
                menu.addSeparator()
            menu.addAction(self._window.actions_.all[entry.name])
            if entry.name == LANGUAGES_AFTER:
                menu.addMenu(LanguageMenu(self._languages, menu))
            if entry.name == AFTER:
                self._add_recent(menu)

    def _add_recent(self, menu: QMenu) -> None:
        recent = self._titled_menu(menu, "recent")
        recent.setToolTipsVisible(True)
        recent.aboutToShow.connect(lambda: self._show_recent(recent))

    def _turn_off(self) -> None:
        """Turn off what unfolds where nothing in it can be done now."""
        for action in self.menu.actions():
            unfolds = action.menu()
            if isinstance(unfolds, QMenu) and unfolds.actions():
                action.setEnabled(any(one.isEnabled() for one in unfolds.actions()))

    def _show_recent(self, menu: QMenu) -> None:
        """List what was opened last; what is not there any more is told and cannot be chosen."""
        menu.clear()
        entries, now = self._recent.entries, round(time.time())
        names = told_apart(entry.key for entry in entries)
        for entry in entries:
            action = menu.addAction(short_name(names[entry.key]).replace("&", "&&"))
            if not entry.there:
                action.setText(f"{action.text()} ({about(0, now, 0, 0, there=False)})")
            action.setToolTip(entry.key)
            action.setEnabled(entry.there)
            action.triggered.connect(lambda _=False, key=entry.key: self._opening.open(key))
        if not entries:
            menu.addAction(self.tr("Nothing was opened yet")).setEnabled(False)
        menu.addSeparator()
        clear = menu.addAction(self.tr("Clear this list"))
        clear.setEnabled(bool(entries))
        clear.triggered.connect(lambda: self._opening.forget_all())
