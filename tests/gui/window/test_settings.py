"""Settings survive, and what is damaged or gone does no harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from gui.window.settings import MOST_RECENT, Memory, Settings

if TYPE_CHECKING:
    from pathlib import Path


def test_they_survive_in_a_file(tmp_path: Path) -> None:
    path = str(tmp_path / "settings.ini")
    first = tmp_path / "a.py"
    first.touch()
    settings = Settings(QSettings(path, QSettings.Format.IniFormat))
    settings.ground = "dark"
    settings.animated = False
    settings.add_recent(str(first))
    settings.set_place(QByteArray(b"x"))
    del settings
    again = Settings(QSettings(path, QSettings.Format.IniFormat))
    assert again.ground == "dark"
    assert not again.animated
    assert again.recent == [str(first)]
    assert again.place() == QByteArray(b"x")


def test_a_module_is_recent_while_its_folder_is_there(tmp_path: Path) -> None:
    settings = Settings(Memory())
    here, gone = str(tmp_path / "-m shop.cli"), str(tmp_path / "none" / "-m shop.cli")
    for key in (here, gone):
        settings.add_recent(key)
    assert settings.recent == [here]


def test_recent_files_are_few_the_latest_first_and_still_there(tmp_path: Path) -> None:
    settings = Settings(Memory())
    paths = [tmp_path / f"{n}.py" for n in range(MOST_RECENT + 3)]
    for path in paths:
        path.touch()
        settings.add_recent(str(path))
    assert settings.recent[0] == str(paths[-1])
    assert len(settings.recent) == MOST_RECENT
    settings.add_recent(str(paths[-2]))
    assert settings.recent[:2] == [str(paths[-2]), str(paths[-1])]
    paths[-2].unlink()
    assert settings.recent[0] == str(paths[-1])


def test_bad_values_fall_back() -> None:
    store = Memory()
    for key, value in (("ground", "pink"), ("recent", 5), ("place", "x")):
        store.setValue(key, value)
    settings = Settings(store)
    assert settings.ground == "system"
    assert settings.recent == []
    assert settings.place() is None
    assert settings.animated
