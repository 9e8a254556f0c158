"""The sheet orders what was chosen on it, and says in its place what cannot be.

Covers: export_film, export_line, export_order.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.playback.pace import Pace
from gui.panels.export_line import ExportLine
from gui.panels.export_order import SLIDE, VIEWS, Offer, Order
from gui.panels.export_sheet import NO_GROUND, ExportSheet

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QComboBox
    from pytestqt.qtbot import QtBot


@pytest.fixture
def offer(tmp_path: Path) -> Offer:
    return Offer("Lock: three writers", str(tmp_path), 12, 40, "dark", Pace.REAL_TIME, 0.2)


@pytest.fixture
def sheet(qtbot: QtBot, offer: Offer) -> ExportSheet:
    made = ExportSheet(lambda order: f"{order.view} {order.format}")
    qtbot.addWidget(made)
    made.show_offer(offer)
    made.show()
    return made


def choose(box: object, data: object) -> None:
    combo: QComboBox = box  # type: ignore[assignment]
    combo.setCurrentIndex(combo.findData(data))
    combo.activated.emit(combo.currentIndex())


def ordered(sheet: ExportSheet) -> list[Order]:
    orders: list[Order] = []
    sheet.export_wanted.connect(orders.append)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    return orders


def test_enter_is_enough_for_a_picture_of_what_is_shown(
    sheet: ExportSheet, offer: Offer, tmp_path: Path
) -> None:
    path = str(tmp_path / "lock-three-writers-12.png")
    assert ordered(sheet) == [
        Order("stage", "png", path, None, 2, "dark", True, True, 11, 40, Pace.REAL_TIME, 0.2)
    ]


def test_everything_can_be_ordered(sheet: ExportSheet, offer: Offer) -> None:
    for view, formats in VIEWS.items():
        sheet.show_view(view)
        for format_ in formats:
            choose(sheet.format.editor, format_)
            order = sheet.order
            assert (order.view, order.format) == (view, format_)
            assert order.path.rpartition(".")[2] in order.format + "-trace.chrome.json"


def test_rows_are_those_that_a_thing_has(sheet: ExportSheet) -> None:
    def rows() -> set[str]:
        fields = {
            "size": sheet.extent, "sharpness": sheet.sharpness, "ground": sheet.ground,
            "words": sheet.words, "events": sheet.film.events, "pace": sheet.film.pace,
        }  # fmt: skip
        return {name for name, field in fields.items() if not field.editor.isHidden()}

    assert rows() == {"size", "sharpness", "ground", "words"}
    choose(sheet.format.editor, "svg")
    assert rows() == {"size", "ground", "words"}
    sheet.show_view("film")
    assert rows() == {"size", "ground", "words", "events", "pace"}
    sheet.show_view("window")
    assert rows() == {"sharpness"}
    sheet.show_view("data")
    assert rows() == set()


def test_a_slide_without_ground(sheet: ExportSheet) -> None:
    choose(sheet.extent.editor, SLIDE)
    sheet._theme.buttons[NO_GROUND].click()
    assert (sheet.order.size, sheet.order.ground, sheet.order.theme) == (SLIDE, False, "dark")
    choose(sheet.format.editor, "pdf")  # which is never without
    assert sheet.order.ground


def test_a_film_is_from_here_or_of_all(sheet: ExportSheet) -> None:
    sheet.show_view("film")
    assert (sheet.order.start, sheet.order.end) == (11, 40)
    sheet.film._whole.click()
    assert (sheet.order.start, sheet.order.end) == (0, 40)
    sheet.film.start.setValue(9)
    sheet.film.end.setValue(5)
    assert ordered(sheet) == []
    assert sheet.film.events.wrong == "The last event is before the first."


def test_no_file_is_replaced_unless_it_was_chosen(sheet: ExportSheet, tmp_path: Path) -> None:
    there = tmp_path / "there.png"
    there.touch()
    sheet._place.setText(str(there))
    assert ordered(sheet) == []
    assert "already" in sheet.file.wrong
    sheet.set_place(str(there))
    assert [order.path for order in ordered(sheet)] == [str(there)]


@pytest.mark.parametrize(("text", "wrong"), [("", "Which file?"), ("/none/a.png", "no folder")])
def test_a_place_that_cannot_be(sheet: ExportSheet, text: str, wrong: str) -> None:
    sheet._place.setText(text)
    assert ordered(sheet) == []
    assert wrong in sheet.file.wrong


def test_the_next_picture_has_another_name(offer: Offer, tmp_path: Path) -> None:
    (tmp_path / "lock-three-writers-12.png").touch()
    assert offer.path("stage", ".png").endswith("lock-three-writers-12-2.png")
    hostile = offer._replace(title="../../<b>\n" + "x" * 300)
    assert len(json.dumps(hostile.path("film", ".gif"))) < len(str(tmp_path)) + 80
    assert hostile.path("film", ".gif").startswith(str(tmp_path))


def test_what_was_chosen_stays_chosen(sheet: ExportSheet, offer: Offer) -> None:
    sheet.show_view("film")
    sheet._theme.buttons["light"].click()
    sheet.show_offer(offer._replace(position=20))
    assert (sheet.order.view, sheet.order.theme, sheet.order.start) == ("film", "light", 19)
    sheet.show_offer(offer._replace(views=("stage", "data"), video=False))
    assert sheet.order.view == "stage"


def test_the_line_at_the_foot(qtbot: QtBot) -> None:
    line = ExportLine()
    qtbot.addWidget(line)
    assert line.isHidden()
    line.show_progress(0.427)
    assert line.words.text() == "Exporting: 42 %"
    with qtbot.waitSignal(line.cancelled):
        line.cancel.click()
    line.show_saved("<b>a</b>.png")
    assert (line.words.text(), line.cancel.isHidden()) == ("Saved as <b>a</b>.png", True)
    assert line.words.textFormat() == Qt.TextFormat.PlainText
    line.say("")
    assert line.isHidden()
