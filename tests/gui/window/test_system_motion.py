"""Things rest where the system wants it: read from files as the desktops write them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gui.window.appearance import Appearance
from gui.window.settings import Memory, Settings
from gui.window.system_motion import SystemMotion, asked_at_once

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(os.name == "nt", reason="these are the files of Linux")

GTK = "gtk-3.0/settings.ini"


@pytest.mark.parametrize(("desktop", "file", "text", "rests"), [
    ("KDE", "kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
    ("KDE", "kdeglobals", "[$Version]\n[KDE]\nAnimationDurationFactor=0.5\nx\n", False),
    ("KDE", "kdeglobals", "[KDE]\nAnimationDurationFactor=fast\n", False),
    ("KDE", "kdeglobals", "[General]\nName=x\n", False),
    ("KDE", "none", "", False),
    ("XFCE", GTK, "[Settings]\ngtk-enable-animations=0\n", True),
    ("XFCE", GTK, "[Settings]\ngtk-enable-animations=false\n", True),
    ("XFCE", "gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations = 1\n", False),
    ("XFCE", GTK, "[Settings]\ngtk-theme-name=Adwaita\n", None),
    ("XFCE", GTK, "\x00 no settings at all", None),
    ("ubuntu:GNOME", "none", "", None),
])  # fmt: skip
def test_the_desktop_s_files_are_read(
    tmp_path: Path, desktop: str, file: str, text: str, rests: bool | None
) -> None:
    path = tmp_path / ".config" / file
    path.parent.mkdir(parents=True)
    path.write_text(text)
    assert asked_at_once({"HOME": str(tmp_path), "XDG_CURRENT_DESKTOP": desktop}) is rests


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty home, with a place for a program named gsettings."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def gsettings(home: Path, script: str) -> None:
    path = home / "gsettings"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


@pytest.mark.parametrize(("answer", "rests"), [("false", True), ("true", False)])
def test_gnome_is_asked_and_not_waited_for(
    qtbot: QtBot, home: Path, answer: str, rests: bool
) -> None:
    gsettings(
        home, f'[ "$*" = "get org.gnome.desktop.interface enable-animations" ] && echo {answer}'
    )
    motion = SystemMotion()
    with qtbot.waitSignal(motion.told) as told:
        motion.ask()
    assert told.args == [rests]


@pytest.mark.parametrize(
    "script", ["echo 'No such schema' >&2; exit 1", "exec nothing-of-this-name"]
)
def test_a_system_that_does_not_know_changes_nothing(qtbot: QtBot, home: Path, script: str) -> None:
    gsettings(home, script)
    motion = SystemMotion()
    with qtbot.assertNotEmitted(motion.told):
        motion.ask()
        qtbot.waitUntil(lambda: motion._asked is None)


def test_without_gsettings_nothing_is_started(qtbot: QtBot, home: Path) -> None:
    motion = SystemMotion()
    motion.ask()
    assert motion._asked is None


def test_things_rest_as_the_system_has_it_unless_somebody_wants_it_otherwise(qtbot: QtBot) -> None:
    settings = Settings(Memory())
    appearance = Appearance(settings)
    assert appearance.animated
    with qtbot.waitSignal(appearance.motion_changed) as changed:
        appearance.follow_motion(rests=True)
    assert changed.args == [False]
    assert not appearance.animated
    assert settings.motion == "system", "nothing is remembered that nobody chose"
    appearance.switch_motion()
    assert appearance.animated
    assert settings.motion == "moving"
    with qtbot.assertNotEmitted(appearance.motion_changed):
        appearance.follow_motion(rests=False)
    appearance.set_motion("system")
    assert appearance.animated


def test_it_is_asked_again_when_one_comes_back(qtbot: QtBot, home: Path) -> None:
    path = home / ".config" / GTK
    path.parent.mkdir(parents=True)
    path.write_text("[Settings]\ngtk-enable-animations=1\n")
    motion = SystemMotion()
    told: list[bool] = []
    motion.told.connect(told.append)
    motion.ask()
    path.write_text("[Settings]\ngtk-enable-animations=0\n")
    motion._come_back(Qt.ApplicationState.ApplicationInactive)
    motion._come_back(Qt.ApplicationState.ApplicationActive)
    assert told == [False, True]
