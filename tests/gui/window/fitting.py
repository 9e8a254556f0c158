"""Finds text that does not fit its place in a window, whatever the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontInfo, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from gui.geometry.text import ELLIPSIS
from gui.panels.caption import CaptionPanel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pytest

SLACK = 1  # px by which hinting may move an edge


def cut_texts(root: QWidget) -> list[str]:
    """Return what is cut, or lies outside of what shows it: one line each, with its widget."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not root.window():
            continue
        why = "; ".join(_complaints(widget))
        if why:
            found.append(f"{type(widget).__name__} {words_of(widget)!r}: {why}")
    return found


def cut_painted(widget: QWidget, patch: pytest.MonkeyPatch) -> list[str]:
    """Return the texts that a widget, and all within it, paints beyond their place or shortened.

    What is set in the fixed pitch is the program's own: code, previews, figures. It may be cut.
    """
    found = []
    draw: Callable[..., object] = QPainter.drawText

    def look(painter: QPainter, *args: object) -> None:
        text = next(arg for arg in reversed(args) if isinstance(arg, str))
        ours = not QFontInfo(painter.font()).fixedPitch()
        if ours and text.endswith(ELLIPSIS):
            found.append(f"{text!r} is shortened")
        if ours and isinstance(args[0], QRectF) and args[1] is not text:
            flag = args[1]
            flags = flag.value if isinstance(flag, (Qt.AlignmentFlag, Qt.TextFlag)) else flag
            assert isinstance(flags, int)
            place, wants = args[0], painter.boundingRect(args[0], flags, text)
            if wants.width() > place.width() + SLACK or wants.height() > place.height() + SLACK:
                found.append(f"{text!r} wants {wants.size()}, has {place.size()}")
        draw(painter, *args)

    with patch.context() as only_here:
        only_here.setattr(QPainter, "drawText", look)
        widget.grab()
    return list(dict.fromkeys(found))


def words_of(widget: QWidget) -> str:
    """Return what is written on a widget by itself; empty for nothing."""
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    return ""


def _complaints(widget: QWidget) -> Iterator[str]:
    words = words_of(widget)
    if isinstance(widget, QLabel) and words:
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton) and words:
        wants = widget.sizeHint().width()
        if widget.width() + SLACK < wants and not _elides(widget):
            yield f"{widget.width()} px wide, wants {wants}"
    elif isinstance(widget, QLineEdit) and not widget.text():
        wants = widget.fontMetrics().horizontalAdvance(words)
        if _inner(widget).width() + SLACK < wants:
            yield f"{_inner(widget).width()} px wide, wants {wants}"
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, CaptionPanel):
        height = widget._fitting(widget._caption).size().height()
        if widget._caption and height > widget.height() + SLACK:
            yield f"{widget.text!r} is {height} px high"
    if words and not _is_within(widget):
        yield "it lies outside"


def _elides(widget: QWidget) -> bool:
    """Return whether it shortens what it shows by itself, and has the whole in its tip."""
    return bool(widget.toolTip()) and hasattr(widget, "_elide")


def _label(label: QLabel) -> Iterator[str]:
    if label.text().endswith(ELLIPSIS) and _elides(label):
        if not label.property("foreign"):
            yield "elided"
        return
    room = label.contentsRect()
    if label.wordWrap():
        wants = label.heightForWidth(label.width())
        if label.height() + SLACK < wants:
            yield f"{label.height()} px high, wants {wants}"
        return
    wants = label.sizeHint().width()
    if label.width() + SLACK < wants and not _elides(label):
        yield f"{room.width()} px wide, wants {wants}"
    if label.height() + SLACK < label.fontMetrics().height():
        yield f"{label.height()} px high, wants {label.fontMetrics().height()}"


def _inner(edit: QLineEdit) -> QRect:
    margins = edit.textMargins()
    return edit.contentsRect().adjusted(margins.left() + 8, 0, -margins.right() - 8, 0)


def _tabs(bar: QTabBar) -> Iterator[str]:
    for tab in range(bar.count()):
        wants = bar.fontMetrics().horizontalAdvance(bar.tabText(tab))
        room = bar.tabRect(tab).width()
        if room < wants or bar.tabRect(tab).right() > bar.width():
            yield f"tab {bar.tabText(tab)!r}: {room} px wide, wants {wants}"


def _is_within(widget: QWidget) -> bool:
    """Return whether it lies within all that is around it, up to what scrolls."""
    around = widget
    while not around.isWindow():
        parent = around.parentWidget()
        assert parent is not None
        if isinstance(parent.parentWidget(), QScrollArea):
            return True
        box = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(box):
            return False
        around = parent
    return True
