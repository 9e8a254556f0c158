"""The sheet tells of this copy, copies what it tells, and shows each licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from core.commands.shipped import Part
from core.version import VERSION
from gui.panels.about_sheet import LICENCES, AboutSheet
from gui.words.about import Fact

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

FACTS = [Fact("Python", "3.11.2"), Fact("Settings", "/home/a <b>/procession.conf")]


@pytest.fixture
def sheet(owner: QWidget, qtbot: QtBot, tmp_path: Path) -> AboutSheet:
    (tmp_path / "LICENCE").write_text("Do <i>what</i> you like.", "utf-8")
    parts = [
        Part("Qt", "6.9", "LGPL-3.0-only", (str(tmp_path / "LICENCE"),), "https://www.qt.io"),
        Part("other", "1", "MIT"),
    ]
    made = AboutSheet(lambda: FACTS, parts, owner)
    made.open()
    qtbot.waitUntil(made.isVisible)
    return made


def test_it_says_which_version_it_is_and_where_it_runs(sheet: AboutSheet) -> None:
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert f"Procession {VERSION}" in texts
    for fact in FACTS:
        assert fact.name in texts
        assert fact.value in texts


def test_copy_puts_all_of_it_on_the_clipboard(sheet: AboutSheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.copied):
        sheet.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text == "\n".join(
        [f"Procession {VERSION}", *(f"{fact.name}: {fact.value}" for fact in FACTS)]
    )
    assert sheet.copy.text() == "Copied"


def test_each_part_shows_its_licence_by_keys_alone(sheet: AboutSheet) -> None:
    button = sheet.pages.buttons[LICENCES]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert "MIT License" in sheet.text.toPlainText(), "ours is the first"
    QTest.keyClick(sheet.licences, Qt.Key.Key_Down)
    assert (
        sheet.text.toPlainText() == "LGPL-3.0-only\nhttps://www.qt.io\n\nDo <i>what</i> you like."
    )
    QTest.keyClick(sheet.licences, Qt.Key.Key_Down)
    assert sheet.text.toPlainText().startswith("MIT\n\n")


def test_it_fits_a_small_window(sheet: AboutSheet) -> None:
    assert sheet.width() <= 1000
    assert sheet.height() <= 640


def test_the_lgpl_is_named_and_where_the_sources_are(sheet: AboutSheet) -> None:
    text = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "Lesser General Public License" in text
    assert "https://download.qt.io/official_releases/" in text
