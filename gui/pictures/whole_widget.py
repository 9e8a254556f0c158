"""A widget, such as the whole window, as a still picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from .still import Still

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def still_of(widget: QWidget, title: str = "") -> Still:
    """Return a picture of a widget as it is shown; what it paints from pixels stays pixels."""
    return Still(widget.size(), lambda painter: widget.render(painter, QPoint(0, 0)), title)
