"""The sheets that tell of Procession itself: keys, settings, what it is; made when first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from gui.panels.about_sheet import AboutSheet
    from gui.panels.keys import KeySheet
    from gui.panels.settings_sheet import SettingsSheet

    from .appearance import Appearance
    from .languages import Languages
    from .opening import Opening
    from .own_memory import OwnMemory
    from .settings import Settings
    from .window import Window


class Sheets(QObject):
    """Opens them, and does at once what is chosen among the settings.

    Signals:
        forgotten: nothing is remembered any more.
        questions_wanted: whether questions are to be asked before a run.
    """

    forgotten = Signal()
    questions_wanted = Signal(bool)

    def __init__(
        self,
        window: Window,
        settings: Settings,
        appearance: Appearance,
        languages: Languages,
        opening: Opening,
        memory: OwnMemory,
    ) -> None:
        """Make no sheet before it is wanted."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._appearance = appearance
        self._languages = languages
        self._opening = opening
        self._memory = memory
        self._keys: KeySheet | None = None
        self._choices: SettingsSheet | None = None
        self._about: AboutSheet | None = None
        window.actions_.connect({
            "keys": lambda: self.keys.open(),
            "settings": self.show_settings,
            "about": lambda: self.about.open(),
        })  # fmt: skip

    @property
    def keys(self) -> KeySheet:
        """The sheet of keys."""
        if self._keys is None:
            from gui.panels.keys import KeySheet

            from .place_keys import place_keys

            actions = self._window.actions_
            self._keys = KeySheet(lambda: [*actions.sheet(), *place_keys()], self._window)
        return self._keys

    @property
    def about(self) -> AboutSheet:
        """What Procession is, and of what it is made."""
        if self._about is None:
            from core.commands.shipped import shipped
            from gui.panels.about_sheet import AboutSheet

            from .about import facts

            parts = shipped()
            file = self._settings.file
            self._about = AboutSheet(lambda: facts(file, parts), parts, self._window)
        return self._about

    @property
    def choices(self) -> SettingsSheet:
        """The sheet of settings."""
        if self._choices is None:
            from gui.panels.settings_sheet import SettingsSheet

            made = self._choices = SettingsSheet(self._window)
            made.ground_chosen.connect(self._appearance.set_ground)
            made.motion_chosen.connect(self._appearance.set_motion)
            made.language_chosen.connect(self._languages.choose)
            made.questions_wanted.connect(self.questions_wanted)
            made.recent_wanted.connect(self._want_recent)
            made.python_removed.connect(self._forget_python)
            made.forget_wanted.connect(self._forget)
        return self._choices

    def show_settings(self) -> None:
        """Show the settings as they are now."""
        self._show_choices()
        self.choices.open()

    def close(self) -> bool:
        """Close what is open; return whether anything was."""
        sheets: tuple[QDialog | None, ...] = (self._keys, self._choices, self._about)
        shown = [sheet for sheet in sheets if sheet is not None and sheet.isVisible()]
        for sheet in shown:
            sheet.reject()
        return bool(shown)

    def _show_choices(self) -> None:
        sheet, settings = self.choices, self._settings
        sheet.show_ground(settings.ground)
        sheet.show_motion(settings.motion)
        sheet.show_language(self._languages.wanted)
        sheet.show_questions(settings.questions)
        sheet.show_recent(settings.recent.wanted)
        sheet.show_pythons(self._memory.pythons)

    def _want_recent(self, wanted: bool) -> None:
        self._settings.recent.wanted = wanted
        self._opening.show()

    def _forget_python(self, path: str) -> None:
        self._memory.forget_python(path)
        self.choices.show_pythons(self._memory.pythons)

    def _forget(self) -> None:
        """Forget everything, and show what holds then."""
        self._appearance.set_ground("system")
        self._appearance.set_motion("system")
        self._languages.choose("system")
        self._settings.forget()
        self.forgotten.emit()
        self._opening.show()
        self._show_choices()
