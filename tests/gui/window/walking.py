"""Walks through a window with Tab alone, as somebody does who has no mouse."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from gui.stage.stage import Stage

MOST = 200  # stops of a walk
OUTSIDE = {"open", "quit", "out", "stop", "run", "play", "save lesson", "tutorial", "close lesson"}
OUTSIDE |= {"step after", "step before", "black"}
"""Actions that open a dialog of the system's, or lead away from what is looked at."""
INTERACTIVE = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)
WITH_PARTS = (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar, QHeaderView, QScrollBar)
"""What has smaller widgets within, which are no places of their own."""


class Stop(NamedTuple):
    """Where the focus was: a widget, and on the stage a node."""

    widget: QWidget
    node: str = ""


def here(window: QWidget) -> Stop:
    """Return where the focus is."""
    widget = window.focusWidget()
    assert widget is not None, "nothing has the focus"
    return Stop(widget, widget._hands.focus if isinstance(widget, Stage) else "")


def walk(window: QWidget, *, back: bool = False) -> list[Stop]:
    """Press Tab, or Shift+Tab, until the focus is where it was; return all stops on the way."""
    stops = [here(window)]
    while len(stops) < MOST:
        QTest.keyClick(stops[-1].widget, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        stop = here(window)
        if stop == stops[0]:
            return stops
        assert stop not in stops, f"Tab leads in a circle that leaves out the rest: {named(stop)}"
        assert stop.widget.isVisible(), f"the focus is out of sight: {named(stop)}"
        assert stop.widget.isEnabled(), f"the focus is where nothing can be done: {named(stop)}"
        stops.append(stop)
    raise AssertionError("Tab does not come round")


def reachable(window: QWidget) -> set[QWidget]:
    """Return every widget that a mouse can do something with, and all that wants the focus."""
    found = set()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or widget.window() is not window:
            continue
        if isinstance(widget.parentWidget(), WITH_PARTS) or isinstance(widget, QScrollBar):
            continue
        wants = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if (wants or isinstance(widget, INTERACTIVE)) and widget.focusProxy() is None:
            found.add(widget)
    return found


def group_of(widget: QWidget) -> set[QWidget]:
    """Return what the arrow keys lead to from here: the others of which only one is chosen."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return set(group.buttons()) if group is not None and group.exclusive() else {widget}


def follows(one: QWidget, other: QWidget) -> bool:
    """Return whether one reads ``other`` after ``one``: right of it, below it, or within it."""
    if one is other or one.isAncestorOf(other):
        return True
    around = parent(one)
    while not around.isAncestorOf(other):
        around = parent(around)
    a, b = (_within(around, widget).geometry() for widget in (one, other))
    return b.left() > a.right() or b.top() > a.bottom() or b.center().y() > a.bottom()


def _within(around: QWidget, widget: QWidget) -> QWidget:
    """Return the child of ``around`` that is, or holds, the widget."""
    while parent(widget) is not around:
        widget = parent(widget)
    return widget


def parent(widget: QWidget) -> QWidget:
    """Return what a widget, which is no window, lies in."""
    found = widget.parentWidget()
    assert found is not None
    return found


def named(stop: Stop) -> str:
    """Return what a stop is called, for a failed assertion."""
    widget = stop.widget
    words = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {words!r} {stop.node}".rstrip()
