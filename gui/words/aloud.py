"""Says something to whoever listens instead of looking: a screen reader, if there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def say(widget: QWidget, text: str) -> None:
    """Say a text that has come to stand on a widget; where nobody listens it costs nothing."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
