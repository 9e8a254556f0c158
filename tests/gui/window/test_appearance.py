"""The ground follows the system unless the user set it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette

from gui.theme.palette import DARK, LIGHT, contrast
from gui.window.appearance import Appearance, qt_palette
from gui.window.settings import Memory, Settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(("ground", "palette"), [("dark", DARK), ("light", LIGHT)])
def test_a_ground_that_is_set_holds(qtbot: QtBot, ground: str, palette: object) -> None:
    settings = Settings(Memory())
    settings.ground = ground
    assert Appearance(settings).palette is palette


def test_without_a_setting_the_system_is_followed(qtbot: QtBot) -> None:
    appearance = Appearance(Settings(Memory()))
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert appearance.palette is (DARK if dark else LIGHT)


def test_switching_tells_and_is_remembered(qtbot: QtBot) -> None:
    settings = Settings(Memory())
    settings.ground = "light"
    appearance = Appearance(settings)
    with qtbot.waitSignal(appearance.changed) as changed:
        appearance.switch()
    assert changed.args == [DARK]
    assert settings.ground == "dark"
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.set_ground("dark")


def test_what_has_no_style_sheet_has_the_same_colours(qtbot: QtBot) -> None:
    made = qt_palette(DARK)
    assert made.color(QPalette.ColorRole.Text).name().upper() == DARK.ink
    assert made.color(QPalette.ColorRole.Window).name().upper() == DARK.stage


class Hints:
    """Stands in for what Qt knows of the system."""

    def __init__(self) -> None:
        self.scheme = Qt.ColorScheme.Light
        self.contrast = Qt.ContrastPreference.NoPreference

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def accessibility(self) -> Hints:
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast


def test_it_follows_the_system_while_it_runs(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    appearance, system = Appearance(Settings(Memory())), Hints()
    monkeypatch.setattr(appearance, "_hints", system)
    appearance._follow()
    assert appearance.palette is LIGHT
    system.scheme = Qt.ColorScheme.Dark
    with qtbot.waitSignal(appearance.changed) as changed:
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert changed.args == [DARK]
    appearance.switch()
    assert appearance.palette is LIGHT
    with qtbot.assertNotEmitted(appearance.changed):
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    appearance.set_ground("system")
    assert appearance.palette is DARK


def test_who_wants_more_contrast_gets_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    appearance, system = Appearance(Settings(Memory())), Hints()
    monkeypatch.setattr(appearance, "_hints", system)
    system.contrast = Qt.ContrastPreference.HighContrast
    appearance._follow()
    strong = appearance.palette
    assert strong.dim == LIGHT.ink
    assert contrast(strong.outline, strong.raised) > contrast(LIGHT.outline, LIGHT.raised)
    appearance.switch()
    assert appearance.palette.name == "dark"
    assert appearance.palette.dim == DARK.ink
