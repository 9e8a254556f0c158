"""The sheet on what went wrong: rows to open and save, a report as plain text, a quiet way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.opened import Opened
from gui.panels.report_sheet import MOST_ROWS, ReportSheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_rows_are_opened_and_saved_and_those_of_before_are_gone(qtbot: QtBot) -> None:
    sheet = ReportSheet()
    qtbot.addWidget(sheet)
    kept = [Opened(f"/k/{n}", f"run {n}", "11:12") for n in range(MOST_ROWS + 2)]
    for _ in range(2):
        sheet.show_report("Title", "It ended.", kept, "report", folder=True)
        assert len(sheet.opens) == MOST_ROWS
        assert sheet._more.text() == "2 more stand in the list of the first screen."
    with qtbot.waitSignal(sheet.open_wanted) as opened:
        sheet.opens[1].click()
    assert opened.args == ["/k/1"]
    assert not sheet.isVisible()
    sheet.show_report("Title", "It ended.", kept[:1], "report", folder=False)
    assert not sheet._more.isVisible()
    assert not sheet.folder.isEnabled()
    assert sheet.saves[0].accessibleName() == "Save run 0"
    with qtbot.waitSignal(sheet.save_wanted) as saved:
        sheet.saves[0].click()
    assert saved.args == ["/k/0"]


def test_nothing_in_it_is_interpreted(qtbot: QtBot) -> None:
    sheet = ReportSheet()
    qtbot.addWidget(sheet)
    sheet.show_report("<b>x</b>", "<i>y</i>", [], "<u>z</u>", folder=True)
    assert sheet.happened == "<i>y</i>"
    assert sheet.report.toPlainText() == "<u>z</u>"
    with qtbot.waitSignal(sheet.copy_wanted) as copied:
        sheet.copy.click()
    assert copied.args == ["<u>z</u>"]
    with qtbot.waitSignal(sheet.folder_wanted):
        sheet.folder.click()
    sheet.leave.click()
    assert not sheet.isVisible()
