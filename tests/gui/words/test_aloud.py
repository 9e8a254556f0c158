"""What has come to stand in the window is said to a screen reader, if there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from gui.words import aloud

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleAnnouncementEvent
    from pytestqt.qtbot import QtBot


class Listener:
    """Stands in for the part of Qt that hands on what is said."""

    def __init__(self, active: bool) -> None:
        self.active = active
        self.heard: list[str] = []

    def isActive(self) -> bool:
        return self.active

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:
        self.heard.append(event.message())


@pytest.mark.parametrize(("active", "text", "heard"), [
    (True, "Nobody holds it.", ["Nobody holds it."]), (True, "", []), (False, "Nobody.", []),
])  # fmt: skip
def test_it_is_said_where_somebody_listens(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, active: bool, text: str, heard: list[str]
) -> None:
    listener = Listener(active)
    monkeypatch.setattr(aloud, "QAccessible", listener)
    widget = QWidget()
    qtbot.addWidget(widget)
    aloud.say(widget, text)
    assert listener.heard == heard
