"""Settings survive, and what is damaged or gone does no harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from gui.window.settings import Memory, Settings

if TYPE_CHECKING:
    from pathlib import Path


def test_they_survive_in_a_file(tmp_path: Path) -> None:
    path = str(tmp_path / "settings.ini")
    settings = Settings(QSettings(path, QSettings.Format.IniFormat))
    settings.ground = "dark"
    settings.motion = "still"
    settings.recent.add("/p/a.py")
    settings.folder = "/p"
    settings.set_place(QByteArray(b"x"))
    del settings
    again = Settings(QSettings(path, QSettings.Format.IniFormat))
    assert again.ground == "dark"
    assert again.motion == "still"
    assert again.recent.keys == ["/p/a.py"]
    assert again.folder == "/p"
    assert again.place() == QByteArray(b"x")


def test_bad_values_fall_back() -> None:
    store = Memory()
    for key, value in (("ground", "pink"), ("recent", 5), ("place", "x")):
        store.setValue(key, value)
    settings = Settings(store)
    assert settings.ground == "system"
    assert settings.recent.keys == []
    assert settings.place() is None
    assert settings.motion == "system"
