"""Words on and about pictures and films."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def place_text(position: int, length: int) -> str:
    """Return where in a run a picture stands."""
    translate = QCoreApplication.translate
    if not position:
        return translate("Pictures", "before the first event")
    return translate("Pictures", "event {number} of {count}").format(number=position, count=length)
