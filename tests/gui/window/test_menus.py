"""The menu has each action of the table once, opens without a mouse, and lists what was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from gui.window.actions import table
from gui.window.language_menu import LanguageMenu
from gui.window.menus import ELSEWHERE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from gui.window.parts import Parts


@pytest.fixture
def menu(parts: Parts) -> Iterator[QMenu]:
    yield parts.menus.menu
    parts.menus.menu.close()


def leaves(menu: QWidget) -> list[QAction]:
    """Return the actions of a menu and of all that unfold from it; the languages are none."""
    found = []
    for action in menu.actions():
        unfolds = action.menu()
        if isinstance(unfolds, LanguageMenu):
            continue
        if isinstance(unfolds, QMenu):
            found += leaves(unfolds)
        elif not action.isSeparator():
            found.append(action)
    return found


def part(menu: QMenu, title: str) -> QMenu:
    found = next(action.menu() for action in menu.actions() if action.text() == title)
    assert isinstance(found, QMenu)
    return found


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_every_action_is_in_the_menu_once_or_there_is_a_reason(parts: Parts, menu: QMenu) -> None:
    names = sorted(action.objectName() for action in leaves(menu))
    assert names == sorted({entry.name for entry in table()} - set(ELSEWHERE))
    assert all(ELSEWHERE.values())
    assert set(leaves(menu)) <= set(parts.window.actions_.all.values()), "the very same actions"


def test_the_bar_of_macos_has_the_same_actions_and_their_places(parts: Parts) -> None:
    bar = parts.menus.make_bar()
    names = sorted(action.objectName() for action in leaves(bar))
    assert names == sorted({entry.name for entry in table()} - set(ELSEWHERE))
    roles = {action.objectName(): action.menuRole() for action in leaves(bar)}
    assert roles.pop("quit") == QAction.MenuRole.QuitRole
    assert roles.pop("about") == QAction.MenuRole.AboutRole
    assert roles.pop("settings") == QAction.MenuRole.PreferencesRole
    assert set(roles.values()) == {QAction.MenuRole.NoRole}
    bar.deleteLater()


def test_f10_opens_it_and_it_is_used_without_a_mouse(parts: Parts, qtbot: QtBot) -> None:
    QTest.keyClick(parts.window, Qt.Key.Key_F10)
    menu = parts.menus.menu
    qtbot.waitUntil(menu.isVisible)
    assert QApplication.activePopupWidget() is menu
    QTest.keyClick(menu, Qt.Key.Key_Up)  # from the first to the last
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert not menu.isVisible()
    assert parts.sheets.about.isVisible()
    assert parts.sheets.close()


def test_its_button_opens_it_below_itself_within_the_window(parts: Parts) -> None:
    button = parts.window.bar.menu
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert button.accessibleName() == "Menu"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = parts.menus.menu
    assert menu.isVisible()
    assert menu.y() >= button.mapToGlobal(button.rect().bottomLeft()).y()
    assert menu.geometry().right() <= button.mapToGlobal(button.rect().topRight()).x() + 1
    menu.close()


def test_what_can_not_be_done_now_is_off(
    parts: Parts, menu: QMenu, qtbot: QtBot, recording: str
) -> None:
    off = {"Playhead", "Events and notes"}

    def turned_off() -> set[str]:
        menu.aboutToShow.emit()
        return {action.text() for action in menu.actions() if not action.isEnabled()}

    assert turned_off() >= off | {"Save", "Export…"}
    parts.programs.open(recording)
    qtbot.waitUntil(lambda: not parts.window.in_gallery)
    assert not turned_off() & (off | {"Save", "Export…"})


def test_recent_files_are_listed_told_apart_and_opened(
    parts: Parts, menu: QMenu, qtbot: QtBot, recording: str, tmp_path: Path
) -> None:
    recent = part(menu, "Open recent")
    recent.aboutToShow.emit()
    assert texts(recent) == ["Nothing was opened yet", "Clear this list"]
    assert not any(action.isEnabled() for action in recent.actions() if not action.isSeparator())
    for path in (tmp_path / "gone" / "a & b.py", recording):
        parts.settings.recent.add(str(path))
    recent.aboutToShow.emit()
    assert texts(recent) == [
        "words.procession",
        "a && b.py (not there any more)",
        "Clear this list",
    ]
    there, gone = recent.actions()[:2]
    assert there.toolTip() == recording
    assert not gone.isEnabled()
    there.trigger()
    qtbot.waitUntil(lambda: parts.session.key == recording)
    recent.actions()[-1].trigger()
    assert parts.settings.recent.keys == []


def test_what_another_window_opened_is_listed_too(parts: Parts, menu: QMenu) -> None:
    recent = part(menu, "Open recent")
    recent.aboutToShow.emit()
    type(parts.settings)(parts.settings.store).recent.add("/p/other.py")
    recent.aboutToShow.emit()
    assert "other.py (not there any more)" in texts(recent)
