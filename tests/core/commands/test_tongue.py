"""In which language a command is answered."""

from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING

import pytest

from core.commands.tongue import asked_for, mac_locale, of_system

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("list", ""),
        ("list --lang zh_CN", "zh_CN"),
        ("--lang=en", "en"),
        ("list --lang en --lang=zh_CN", "zh_CN"),
        ("list --lang", ""),
        ("list --lang de", ""),
        ("record x.py -- --lang zh_CN", ""),
        ("record --lang zh_CN x.py -- --lang en", "zh_CN"),
    ],
)
def test_the_words_say_it_before_they_are_understood(words: str, language: str) -> None:
    assert asked_for(words.split()) == language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "de_DE"}, "en"),
        ({"LANG": "de_DE", "LC_ALL": "zh_CN"}, "zh_CN"),
        ({"LANG": "zh_TW.UTF-8"}, "en"),
        ({"LC_ALL": "C", "LANG": "zh_CN"}, "en"),
    ],
)
def test_else_the_environment_does(environment: dict[str, str], language: str) -> None:
    assert of_system(environment, "linux") == language


def test_macos_is_asked_where_the_environment_says_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert of_system({}, "darwin") == "en"
    settings = tmp_path / "Library" / "Preferences" / ".GlobalPreferences.plist"
    settings.parent.mkdir(parents=True)
    settings.write_bytes(plistlib.dumps({"AppleLanguages": ["zh-Hans-DE", "de-DE"]}))
    assert of_system({}, "darwin") == "zh_CN"
    assert of_system({"LANG": "en_US.UTF-8"}, "darwin") == "en"


@pytest.mark.parametrize("content", [b"", b"no plist", plistlib.dumps({}), plistlib.dumps([1])])
def test_settings_that_say_nothing_are_no_trouble(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings"
    path.write_bytes(content)
    assert mac_locale(path) == ""
