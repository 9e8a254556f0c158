"""The keyboard's focus: in which order Tab goes through a window, and which keys are its own.

What has the focus has the first say: Space presses the button that has it, and plays elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

Key = Qt.Key
ENTER = {Key.Key_Return, Key.Key_Enter}
_ARROWS = {Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down}
_ENDS = {Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown}
_PAGES = {Key.Key_PageUp, Key.Key_PageDown}
_PRINTED = range(Key.Key_Space, Key.Key_AsciiTilde + 1)


def takes_tab(widget: QWidget) -> bool:
    """Return whether Tab can give this widget the focus now."""
    wants = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return wants and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def reading_order(root: QWidget) -> list[QWidget]:
    """Return what Tab reaches within a widget as one reads: rows from above, each from the left.

    A region is read to its end before the one at its right or below it.
    """
    children = (child for child in root.children() if isinstance(child, QWidget))
    found: list[QWidget] = []
    for child in _in_rows(c for c in children if c.isVisible() and not c.isWindow()):
        found += [child] if takes_tab(child) else []
        found += reading_order(child)
    return found


def _in_rows(widgets: Iterable[QWidget]) -> list[QWidget]:
    """Return widgets of one parent row by row."""
    rows: list[list[QWidget]] = []
    for widget in sorted(widgets, key=lambda w: w.y()):
        if rows and widget.geometry().center().y() < rows[-1][0].geometry().bottom():
            rows[-1].append(widget)
        else:
            rows.append([widget])
    return [widget for row in rows for widget in sorted(row, key=lambda w: w.x())]


def go_on(window: QWidget, forward: bool) -> bool:
    """Give the focus to the next widget of a window, or to the one before.

    Returns:
        whether there is any.
    """
    order = reading_order(window)
    if not order:
        return False
    now, step = window.focusWidget(), 1 if forward else -1
    place = order.index(now) + step if now in order else 0 if forward else -1
    target = order[place % len(order)]
    reason = Qt.FocusReason
    target.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
    show(target)
    return True


def show(widget: QWidget) -> None:
    """Scroll what lies around a widget so that it is seen."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and around.widget() is not None:
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def keeps(widget: QWidget | None, event: QKeyEvent, *, turns: bool = False) -> bool:
    """Return whether a key is for the widget that has the focus, not for the window's actions.

    Args:
        widget: that has it.
        event: the key.
        turns: the keys for pages turn those of what is presented, wherever the focus is.
    """
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if widget is None or modifiers != Qt.KeyboardModifier.NoModifier:
        return False
    key = event.key()
    if key in _PAGES and (turns or isinstance(widget, (QAbstractScrollArea, QLineEdit))):
        return not turns
    if isinstance(widget, QAbstractButton):
        group = widget.group()
        chosen = group is not None and group.exclusive()
        return key == Key.Key_Space or (chosen and key in _ARROWS)
    if isinstance(widget, QComboBox):
        return key in _ARROWS or key in _ENDS or key in _PRINTED
    if isinstance(widget, (QAbstractSlider, QTabBar)):
        return key in _ARROWS or key in _ENDS
    return isinstance(widget, QAbstractItemView) and key in _ENDS


def press(widget: QWidget | None, event: QKeyEvent) -> bool:
    """Do what a key means everywhere and Qt does not do; return whether there was anything to do.

    Enter presses the button that has the focus, and Shift+F10 opens the menu of what has it: not
    every keyboard has a key for menus.
    """
    if widget is None:
        return False
    if event.key() in ENTER and isinstance(widget, QAbstractButton):
        widget.click()
        return True
    if event.key() == Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
        middle = QPoint(widget.width() // 2, widget.height() // 2)
        place = widget.mapToGlobal(middle)
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(widget, QContextMenuEvent(reason, middle, place))
        return True
    return False
