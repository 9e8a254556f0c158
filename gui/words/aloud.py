"""Says something to whoever listens instead of looking: a screen reader, if there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def is_heard() -> bool:
    """Return whether anybody listens."""
    return QAccessible.isActive()


def say(widget: QWidget, text: str) -> None:
    """Say a text that has come to stand on a widget; where nobody listens it costs nothing."""
    if text and is_heard():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
