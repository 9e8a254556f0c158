"""All words change with the language: Qt's, ours, those of the core; and how dates are written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtGui import QFontDatabase

from core.language import LANGUAGES, translate
from gui.words import language
from gui.words.language import chosen, lacks_font, own_name, retell, speak

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def said() -> tuple[str, str, str]:
    """Return something of ours, of Qt's and of the core's."""
    tr = QCoreApplication.translate
    return tr("Views", "Pause"), tr("QPlatformTheme", "Cancel"), translate("Scenarios", "Pool")


def test_ours_and_qts_and_the_cores_are_said_in_the_same_language(qapp: QApplication) -> None:
    english = said()
    assert english == ("Pause", "Cancel", "Pool")
    speak("zh_CN")
    assert said() == ("暂停", "取消", "进程池")
    speak("en")
    assert said() == english


def test_the_translators_of_the_language_before_are_gone(qapp: QApplication) -> None:
    for wanted in ("zh_CN", "en", "zh_CN", "zh_CN"):
        speak(wanted)
        now = [Path(one.filePath()).stem for one in language._translators]
        assert now == [f"qtbase_{wanted}", f"procession_{wanted}"]


def test_dates_are_written_as_the_language_has_them(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak("zh_CN")
    assert QLocale().name() == "zh_CN"
    assert QLocale().monthName(3) == "三月"
    british = QLocale("en_GB")
    monkeypatch.setattr(QLocale, "system", lambda: british)
    speak("en")
    assert QLocale().name() == "en_GB", "as the system has them, where it speaks the language"
    speak("zh_CN")
    assert QLocale().name() == "zh_CN"


def test_each_language_has_a_name_of_its_own(qapp: QApplication) -> None:
    assert [own_name(wanted) for wanted in LANGUAGES] == ["English", "简体中文"]
    assert chosen("zh_CN") == "zh_CN"
    assert chosen("en") == "en"


@pytest.mark.parametrize(
    ("system", "expected"),
    [
        ("zh-Hans-CN", "zh_CN"),
        ("zh_CN", "zh_CN"),
        ("zh-Hant-TW", "en"),
        ("en-GB", "en"),
        ("de-DE", "en"),
    ],
)
def test_the_system_is_followed_where_it_speaks_one_of_ours(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, system: str, expected: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    monkeypatch.setattr(QFontDatabase, "families", lambda _system: ["a font"])
    assert chosen("system") == expected
    assert not lacks_font()


def test_nobody_is_shown_boxes_where_the_system_has_no_font(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "of_system", lambda: "zh_CN")
    monkeypatch.setattr(QFontDatabase, "families", lambda _system: [])
    assert lacks_font()
    assert chosen("system") == "en"
    assert chosen("zh_CN") == "zh_CN", "whoever wants it gets it"
    assert own_name("zh_CN") == "Chinese"


class Told(QObject):
    """Counts how often it was told."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.times = 0

    def retell(self) -> None:
        """Be told."""
        self.times += 1


def test_all_below_is_told_once_and_what_has_nothing_to_say_is_left_alone() -> None:
    root = Told()
    within = QObject(root)
    below = Told(within)
    retell(root)
    assert (root.times, below.times) == (1, 1)


def test_what_goes_while_the_rest_is_told_is_left_alone() -> None:
    class Drops(Told):
        def retell(self) -> None:
            super().retell()
            last.setParent(None)
            import shiboken6

            shiboken6.delete(last)

    root = Drops()
    last = Told(root)
    retell(root)
    assert root.times == 1
