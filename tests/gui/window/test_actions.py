"""One table: every action has words and a key, no key has two, and each has its deed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton

from gui.window.actions import groups, table

if TYPE_CHECKING:
    from gui.window.parts import Parts

WANTED = {
    "Space": "play",
    "Left": "back",
    "Right": "forward",
    "Home": "to start",
    "End": "to end",
    "+": "faster",
    "-": "slower",
    "F5": "run",
    "F8": "stop",
    "Ctrl+K": "search",
    "Ctrl+O": "open",
    "Ctrl+S": "save",
    "F": "fit",
    "Esc": "out",
    "?": "keys",
    "F1": "keys",
    "F10": "menu",
    "Ctrl+,": "settings",
}


def test_the_keys_of_the_design_are_there_and_no_key_has_two_actions() -> None:
    keys = [QKeySequence(key).toString() for entry in table() for key in entry.keys]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    by_key = {key: entry.name for entry in table() for key in entry.keys}
    assert {key: by_key[key] for key in WANTED} == WANTED


def test_every_action_has_words_and_a_key(parts: Parts) -> None:
    for entry in table():
        assert entry.text
        assert entry.keys
    on_sheet = [text for _, rows in parts.window.actions_.sheet() for text, _ in rows]
    assert on_sheet == [entry.text.rstrip("…") for entry in table()]


def test_every_action_is_in_one_group_with_a_title() -> None:
    assert len({entry.name for entry in table()}) == len(table())
    assert all(group.title and group.entries for group in groups())


def test_actions_have_their_keys_and_tell_the_first(parts: Parts) -> None:
    for entry in table():
        action = parts.window.actions_.all[entry.name]
        assert action.shortcuts() == [QKeySequence(keys) for keys in entry.keys]
        assert action.toolTip().endswith(f"({entry.keys[0]})")


def test_what_belongs_to_a_run_is_off_on_the_first_screen(parts: Parts) -> None:
    for entry in table():
        assert parts.window.actions_.all[entry.name].isEnabled() is not entry.run


def test_buttons_can_be_hit_and_say_what_they_do(parts: Parts) -> None:
    parts.window.show_run("x", "", can_run_again=True)
    buttons = [b for b in parts.window.findChildren(QToolButton) if b.isVisible()]
    assert len(buttons) > 6
    for button in buttons:
        assert button.width() >= 32
        assert button.height() >= 32
        assert button.accessibleName()
