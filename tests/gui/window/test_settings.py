"""Settings survive, and what is damaged or gone does no harm."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
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
    settings.set_length("code", 480)
    settings.lower_tab = -1
    del settings
    again = Settings(QSettings(path, QSettings.Format.IniFormat))
    assert again.ground == "dark"
    assert again.motion == "still"
    assert again.recent.keys == ["/p/a.py"]
    assert again.folder == "/p"
    assert again.place() == QByteArray(b"x")
    assert (again.length("code"), again.length("lower"), again.lower_tab) == (480, 0, -1)


def stored(path: Path) -> Settings:
    return Settings(QSettings(str(path), QSettings.Format.IniFormat))


def test_bad_values_fall_back() -> None:
    store = Memory()
    for key, value in (
        ("ground", "pink"), ("recent", 5), ("place", "x"), ("length/code", "-7"),
        ("length/lower", "9" * 40), ("lower tab", "first"),
    ):  # fmt: skip
        store.setValue(key, value)
    settings = Settings(store)
    assert settings.ground == "system"
    assert settings.recent.keys == []
    assert settings.place() is None
    assert settings.motion == "system"
    assert (settings.length("code"), settings.length("lower"), settings.lower_tab) == (0, 0, 0)


@pytest.mark.parametrize("junk", [b"\0\xff\xfe" * 99, b"[General\nground", b"ground=@Size(1)\n"])
def test_a_damaged_file_counts_as_empty_and_is_written_anew(tmp_path: Path, junk: bytes) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(junk)
    settings = stored(path)
    assert (settings.ground, settings.recent.keys, settings.place()) == ("system", [], None)
    settings.ground = "dark"
    settings.recent.add("/p/a.py")
    del settings
    again = stored(path)
    assert (again.ground, again.recent.keys) == ("dark", ["/p/a.py"])


def test_without_a_folder_to_write_it_goes_on_and_forgets(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    settings = stored(tmp_path / "file" / "settings.ini")
    settings.ground = "dark"
    settings.recent.add("/p/a.py")
    settings.set_length("code", 500)
    settings.store.sync()
    assert (settings.ground, settings.length("code")) == ("dark", 500)
    assert settings.recent.keys == ["/p/a.py"]


TWO = """
import sys
from PySide6.QtCore import QSettings
from gui.window.settings import Settings
Settings(QSettings(sys.argv[1], QSettings.Format.IniFormat)).recent.add("/p/other.py")
"""


def test_of_two_windows_neither_loses_what_the_other_opened(tmp_path: Path) -> None:
    settings = stored(tmp_path / "settings.ini")
    settings.recent.add("/p/first.py")
    subprocess.run(
        [sys.executable, "-c", TWO, str(tmp_path / "settings.ini")], check=True, timeout=60
    )
    settings.recent.add("/p/last.py")
    assert settings.recent.keys == ["/p/last.py", "/p/other.py", "/p/first.py"]


def test_all_is_forgotten(tmp_path: Path) -> None:
    settings = stored(tmp_path / "settings.ini")
    settings.ground = "dark"
    settings.recent.add("/p/first.py")
    settings.forget()
    assert settings.ground == "system"
    assert (tmp_path / "settings.ini").read_text("utf-8").strip() == ""
    assert settings.file == str(tmp_path / "settings.ini")
    assert Settings(Memory()).file == ""
