"""A widget that the panels' actions belong to, for as long as a test runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """Return an empty widget."""
    made = QWidget()
    qtbot.addWidget(made)
    return made
