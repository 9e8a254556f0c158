"""How the window appears: dark or light, as the system has it or as wanted; moving or still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from gui.theme.palette import DARK, LIGHT, Palette, stronger

if TYPE_CHECKING:
    from .settings import Settings


def qt_palette(palette: Palette) -> QPalette:
    """Return the palette for what the style sheet does not reach, such as file dialogs."""
    made = QPalette()
    role = QPalette.ColorRole
    for colour, roles in (
        (palette.stage, (role.Window, role.HighlightedText, role.ToolTipText)),
        (palette.panel, (role.Base,)),
        (palette.raised, (role.AlternateBase, role.Button)),
        (palette.ink, (role.WindowText, role.Text, role.ButtonText, role.Link)),
        (palette.ink, (role.Highlight, role.ToolTipBase)),
        (palette.dim, (role.PlaceholderText,)),
        (palette.outline, (role.Mid, role.Dark)),
    ):
        for one in roles:
            made.setColor(one, QColor(colour))
    for one in (role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(palette.outline))
    return made


class Appearance(QObject):
    """Knows which palette holds.

    Attributes:
        palette: the colours of now.

    Signals:
        changed: the new ``Palette``.
        motion_changed: whether things move from now on.
    """

    changed = Signal(object)
    motion_changed = Signal(bool)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        """Take the ground from the settings, and follow the system where they say so."""
        super().__init__(parent)
        self._settings = settings
        self._system_rests = False  # until it is known
        self._hints = QGuiApplication.styleHints()
        self.palette = self._wanted()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    def set_ground(self, ground: str) -> None:
        """Set ``system``, ``dark`` or ``light``."""
        self._settings.ground = ground
        self._follow()

    def switch(self) -> None:
        """Go to the other ground than the one that is shown."""
        self.set_ground("light" if self.palette.name == DARK.name else "dark")

    @property
    def animated(self) -> bool:
        """Whether things move; else each change is shown at rest, with the edge that was used."""
        motion = self._settings.motion
        return motion == "moving" or (motion == "system" and not self._system_rests)

    def set_motion(self, motion: str) -> None:
        """Set ``system``, ``moving`` or ``still``."""
        before = self.animated
        self._settings.motion = motion
        self._tell_motion(before)

    def follow_motion(self, *, rests: bool) -> None:
        """Take it that the system wants things to rest, or to move."""
        before = self.animated
        self._system_rests = rests
        self._tell_motion(before)

    def _tell_motion(self, before: bool) -> None:
        if self.animated is not before:
            self.motion_changed.emit(self.animated)

    def switch_motion(self) -> None:
        """Let things move, or let them rest."""
        self.set_motion("still" if self.animated else "moving")

    def _follow(self, _hint: object = None) -> None:
        palette = self._wanted()
        if palette is not self.palette:
            self.palette = palette
            self.changed.emit(palette)

    def _wanted(self) -> Palette:
        ground = self._settings.ground
        dark = ground == "dark"
        if ground == "system":
            dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        palette = DARK if dark else LIGHT
        wanted = self._hints.accessibility().contrastPreference()
        return stronger(palette) if wanted is Qt.ContrastPreference.HighContrast else palette
