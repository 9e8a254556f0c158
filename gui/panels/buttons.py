"""Buttons that stand for actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton

from .icons import SIDE

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


def action_button(action: QAction, *, square: bool = True) -> QToolButton:
    """Return a button that does what the action does, and looks and speaks like it."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setProperty("square", square)
    button.setIconSize(QSize(SIDE, SIDE))  # as it is drawn: scaled, its lines would blur
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(
        style.ToolButtonIconOnly if square else style.ToolButtonTextBesideIcon
    )
    button.setAccessibleName(action.text())
    action.changed.connect(lambda: button.setAccessibleName(action.text()))
    return button
