"""What the keys mean on a question card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

Pressed = tuple[str, int]
"""What is meant, and how much or which: ``choose`` an option, ``move`` the focus, ``add`` hands,
``type`` a digit of a count (-1: take the last away), ``hands``, ``skip all``, ``on``."""

Key = Qt.Key
ASKING: dict[int, Pressed] = {
    Key.Key_Left: ("move", -1),
    Key.Key_Right: ("move", 1),
    Key.Key_H: ("hands", 0),
    Key.Key_S: ("skip all", 0),
}
COUNTING: dict[int, Pressed] = {
    Key.Key_Up: ("add", 1),
    Key.Key_Down: ("add", -1),
    Key.Key_Plus: ("add", 1),
    Key.Key_Equal: ("add", 1),
    Key.Key_Minus: ("add", -1),
}
ON = {Key.Key_Return, Key.Key_Enter, Key.Key_Space}
PLAIN = Qt.KeyboardModifier.NoModifier
IGNORED = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


def meant(event: QKeyEvent, *, settled: bool, counting: bool, on_option: bool) -> Pressed | None:
    """Return what a key means; None for nothing that is the card's.

    Args:
        event: the key.
        settled: the card tells the answer, and asks nothing.
        counting: hands are counted.
        on_option: an option has the focus.
    """
    if settled or event.modifiers() & ~IGNORED != PLAIN:
        return None
    key = event.key()
    if on_option and key in COUNTING:
        return COUNTING[Key(key)]
    if on_option and counting:
        if Key.Key_0 <= key <= Key.Key_9:
            return "type", key - Key.Key_0
        if key == Key.Key_Backspace:
            return "type", -1
        if key in ON:
            return "on", 0
    if Key.Key_1 <= key <= Key.Key_4:
        return "choose", key - Key.Key_1
    return ASKING.get(key)
