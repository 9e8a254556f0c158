"""Table, output and playhead lead one another in the window, with a recording and a real run.

Covers: outputs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.model.event_index import EventIndex
from core.model.wanted import Wanted
from gui.window.events import only

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from core.commands.request import Target
    from core.playback.playback import Playback
    from gui.window.parts import Parts


def opened(parts: Parts, qtbot: QtBot, path: str) -> Playback:
    """Open a recording, its events in view, and wait until all is known of them."""
    parts.session.open(path)
    page, playback = parts.window.run_page, parts.session.playback
    assert playback is not None
    page.foot.show_page(page.events)
    qtbot.waitUntil(lambda: page.events.table.events.rowCount() == playback.length > 0)
    qtbot.waitUntil(lambda: parts.overviews.complete)
    return playback


def cells(parts: Parts, column: int) -> list[str]:
    """Return the texts of a column."""
    model = parts.window.run_page.events.table.events
    return [str(model.data(model.index(n, column))) for n in range(model.rowCount())]


def test_a_row_leads_the_playhead_and_the_playhead_the_row(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    playback = opened(parts, qtbot, recording)
    table = parts.window.run_page.events.table
    playback.play()
    QTest.keyClick(table, Qt.Key.Key_End)
    assert (playback.position, playback.playing) == (playback.length, False)
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert playback.position == playback.length - 1
    qtbot.waitUntil(lambda: table.shown_row == playback.position - 1)
    parts.controls.seek(4)
    qtbot.waitUntil(lambda: table.shown_row == table.currentIndex().row() == 3)
    with qtbot.waitSignal(parts.events.told) as told:
        QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["1 row copied."]
    parts.controls.seek(0)
    qtbot.waitUntil(lambda: not table.currentIndex().isValid())


def test_events_are_filtered_and_what_was_received_is_said(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    playback = opened(parts, qtbot, recording)
    panel = parts.window.run_page.events
    parts.controls.filter()
    qtbot.waitUntil(panel.tools.field.hasFocus)
    QTest.keyClicks(panel.tools.field, "morning")
    count = playback.length
    qtbot.waitUntil(lambda: panel.tools.told == f"3 of {count} events")
    assert cells(parts, 3) == ["sent", "printed", "received"]
    assert cells(parts, 5) == ['"morning"', "put 'morning'", '"morning"']
    QTest.keyClick(panel.tools.field, Qt.Key.Key_Return)
    QTest.keyClick(panel.table, Qt.Key.Key_End)
    last = playback.last_event
    assert type(last).__name__ == "MessageReceived"
    parts.controls.out()
    qtbot.waitUntil(lambda: panel.tools.told == f"{count} events")
    assert panel.table.currentIndex().row() == playback.position - 1, "now amid the others"
    assert {entry.text for entry in panel.entries("things")} == {"queue"}
    assert next(entry.number for entry in panel.entries("processes")) >= 3
    assert "sent" in {entry.text for entry in panel.entries("kinds")}


def test_only_what_is_selected_on_the_stage(parts: Parts, qtbot: QtBot, recording: str) -> None:
    playback = opened(parts, qtbot, recording)
    parts.controls.seek(playback.length)
    tools = parts.window.run_page.events.tools
    parts.controls.select("main.2")
    qtbot.waitUntil(tools.selected.isEnabled)
    tools.selected.click()
    qtbot.waitUntil(lambda: set(cells(parts, 2)) == {"Consumer"})
    parts.controls.select("")
    qtbot.waitUntil(lambda: len(cells(parts, 2)) == playback.length)


def test_one_thing_is_wanted_on_top_of_what_else_is() -> None:
    index, wanted = EventIndex(), Wanted(processes=frozenset({"main"}))
    index.processes += ["main", "main.1"]
    assert only(wanted, "", index) == wanted
    assert only(wanted, "main.1", index).processes == frozenset()
    assert only(Wanted(), "main.1", index) == Wanted(processes=frozenset({"main.1"}))
    assert only(wanted, "lock-1", index) == wanted._replace(resources=frozenset({"lock-1"}))


def test_a_live_run_is_seen_and_found_as_it_comes(
    parts: Parts, qtbot: QtBot, quick: Callable[[str], Target]
) -> None:
    page = parts.window.run_page
    parts.session.run(quick("producer-consumer"))
    page.foot.show_page(page.events)
    page.events.tools.field.setText("received")
    playback = parts.session.playback
    assert playback is not None
    playback.set_speed(100)
    qtbot.waitUntil(lambda: playback.at_end and not playback.live, timeout=20_000)
    qtbot.waitUntil(lambda: page.events.tools.told == f"4 of {playback.length} events")
    assert cells(parts, 3) == ["received"] * 4
    assert cells(parts, 5)[-1] == '"quit"'


def test_output_is_found_and_leads_the_playhead(parts: Parts, qtbot: QtBot, recording: str) -> None:
    playback = opened(parts, qtbot, recording)
    page = parts.window.run_page
    parts.controls.seek(playback.length)
    page.foot.show_page(page.output)
    whole = "put 'good'\nput 'morning'\nput 'everyone'"
    qtbot.waitUntil(lambda: page.output.toPlainText() == whole)
    page.printed.field.setText("MOR")
    qtbot.waitUntil(lambda: page.output.toPlainText() == "put 'morning'")
    assert page.printed.field.accessibleDescription() == "1 found"
    centre = page.output.cursorRect().center()
    QTest.mouseClick(page.output.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    event = playback.last_event
    assert getattr(event, "text", "") == "put 'morning'\n"
    page.printed.field.setText("")
    qtbot.waitUntil(lambda: page.output.toPlainText() == "put 'good'\nput 'morning'")
    (entry,) = page.printed.entries()
    assert (entry.text, entry.number) == ("Producer", 3)
    page.printed.processes.clear()
