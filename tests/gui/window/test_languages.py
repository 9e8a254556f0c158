"""The language changes at once, whatever is shown, and everything else stays as it was.

Covers: language_menu, title.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from core import language
from gui.window import languages
from gui.window.language_menu import TITLES, LanguageMenu
from gui.window.title import told_title
from gui.words.language import chosen, speak, use
from tests.gui.window.reading import Wide, painted, told, untranslated
from tests.gui.window.test_untranslated import ALLOWED, SHEETS, of_this_machine, run

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from core.commands.request import Target
    from gui.window.parts import Parts
    from gui.window.settings import Settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing|propagate)")


@pytest.fixture
def menu(parts: Parts) -> LanguageMenu:
    (found,) = parts.menus.menu.findChildren(LanguageMenu)
    return found


def test_the_menu_says_each_language_in_its_own_words(menu: LanguageMenu) -> None:
    assert menu.title() == TITLES[0] == "Language / 语言"
    texts = [action.text() for action in menu.actions()]
    assert texts == ["As the system", "English", "简体中文"]
    assert menu.choices["system"].isChecked()


def test_it_is_chosen_in_the_menu_by_keys_alone(
    parts: Parts, menu: LanguageMenu, qtbot: QtBot
) -> None:
    whole = parts.menus.menu
    QTest.keyClick(parts.window, Qt.Key.Key_F10)
    qtbot.waitUntil(whole.isVisible)
    whole.setActiveAction(menu.menuAction())
    QTest.keyClick(whole, Qt.Key.Key_Right)
    qtbot.waitUntil(menu.isVisible)
    menu.setActiveAction(menu.choices["zh_CN"])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert parts.settings.language == "zh_CN"
    assert parts.window.actions_.all["quit"].text() == "关闭 Procession"
    menu.aboutToShow.emit()
    assert menu.choices["zh_CN"].isChecked()
    assert menu.choices["system"].text() == "跟随系统"


def test_what_was_asked_for_at_the_start_holds_for_this_time(
    settings: Settings, parts: Parts, menu: LanguageMenu
) -> None:
    settings.lend_language("zh_CN")
    menu.aboutToShow.emit()
    assert menu.choices["zh_CN"].isChecked()
    assert settings.store.value("language") is None
    parts.languages.choose("en")
    assert settings.language == "en"


def test_a_change_in_the_middle_of_a_run_keeps_everything_else(
    parts: Parts, lasting: Callable[[str], Target], qtbot: QtBot
) -> None:
    window, page = parts.window, parts.window.run_page
    parts.programs.run(lasting("lock-writers"))
    playback, book = parts.session.playback, parts.session.notebook
    assert playback is not None
    assert book is not None
    qtbot.waitUntil(lambda: playback.length > 30, timeout=10_000)
    parts.controls.seek(20)
    parts.controls.select("main.2")
    book.write(20, "look")
    page.foot.tab = 2
    qtbot.waitUntil(lambda: not parts.views.stale)
    page.events.table.setFocus()
    english = page.caption.text, window.status.text, window.windowTitle()
    parts.sheets.show_settings()
    sheet = parts.sheets.choices
    sheet.language.buttons["zh_CN"].click()
    qtbot.waitUntil(lambda: not parts.views.stale)
    assert sheet.isVisible()
    assert sheet.windowTitle() == "设置"
    assert (parts.session.playback, playback.live) == (playback, True)
    assert (playback.position, parts.views.selected) == (20, "main.2")
    assert [note.text for note in book.notes] == ["look"]
    assert (page.foot.tab, window.focusWidget()) == (2, page.events.table)
    chinese = page.caption.text, window.status.text, window.windowTitle()
    assert all(one != other for one, other in zip(english, chinese, strict=True)), chinese
    assert window.windowTitle() == f"{parts.session.title}[*] \N{EN DASH} Procession"
    sheet.reject()
    parts.controls.stop()


def test_after_a_change_nothing_is_left_in_the_language_before(
    parts: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    menu = parts.menus.menu
    program, length = run(parts, "lock-writers", qtbot)
    parts.controls.seek(length // 2)
    parts.bookmarks.toggle()
    page = parts.window.run_page
    for tab in range(4):
        page.show_tab(tab)
        page.foot.tab = tab % 3
        parts.controls.refresh()
        qtbot.waitUntil(lambda: not (parts.views.stale or parts.reasons.stale))
    for opens in SHEETS:
        opens(parts).reject()
    monkeypatch.setattr(languages, "speak", lambda _: use([Wide()]))
    parts.languages.choose("zh_CN")
    allowed = ALLOWED | of_this_machine()
    found: dict[str, str] = {}
    for tab in range(4):
        page.show_tab(tab)
        page.foot.tab = tab % 3
        qtbot.waitUntil(lambda: not (parts.views.stale or parts.reasons.stale))
        found |= untranslated(painted(parts.window), allowed, program)
    for root in (page, parts.window.shelf, parts.window.gallery, menu):
        found |= untranslated(told(root), allowed, program)
    for opens in SHEETS:
        sheet = opens(parts)
        found |= untranslated([*painted(sheet), *told(sheet)], allowed, program)
        sheet.reject()
    assert found == {}


def test_a_program_that_was_not_started_is_told_anew_too(
    parts: Parts, quick: Callable[[str], Target]
) -> None:
    target = quick("ping-pong")
    assert target.scenario is not None
    parts.programs.prepare(target.scenario)
    parts.languages.choose("zh_CN")
    assert parts.window.actions_.all["play"].text() == "运行"
    parts.window.show_gallery()
    assert parts.window.windowTitle() == "Procession"
    parts.languages.choose("en")
    assert parts.window.windowTitle() == "Procession"
    assert parts.window.in_gallery


def test_a_notice_keeps_its_place_and_its_button_is_told_anew(parts: Parts) -> None:
    parts.programs.say("Nothing can be run here.")
    parts.languages.choose("zh_CN")
    page = parts.window.run_page
    assert page.notice_shown
    assert page.notice.button.text() == "返回程序列表"


def test_a_title_is_told_by_what_it_is_made_of(qapp: QApplication) -> None:
    speak("zh_CN")
    lock = language.translate("Scenarios", "Lock: three writers")
    assert lock != "Lock: three writers"
    assert told_title("Lock: three writers") == lock
    assert told_title("Lock: three writers · a.procession") == f"{lock} · a.procession"
    assert told_title("my script.py") == "my script.py"
    assert told_title("") == ""


def test_forgetting_everything_goes_back_to_the_language_of_the_system(parts: Parts) -> None:
    parts.languages.choose("zh_CN")
    parts.sheets.choices.forget_wanted.emit()
    assert parts.languages.wanted == "system"
    assert parts.window.actions_.all["quit"].text() == (
        "Close Procession" if chosen("system") == "en" else "关闭 Procession"
    )


def test_all_that_unfolds_in_the_menu_has_its_title_anew(parts: Parts) -> None:
    menu = parts.menus.menu
    parts.languages.choose("zh_CN")
    titles = [one.title() for one in menu.findChildren(QMenu)]
    assert titles[:2] == ["最近打开", "程序"]
