"""Every control does what it says, on a recording and on real programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton

from core.playback.pace import Pace
from core.playback.source import Status
from gui.panels.keys import KeySheet
from gui.theme.palette import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.commands.request import Target
    from core.playback.playback import Playback
    from gui.window.parts import Parts


def opened(parts: Parts, qtbot: QtBot, path: str) -> Playback:
    parts.programs.open(path)
    playback = parts.session.playback
    assert playback is not None
    qtbot.waitUntil(lambda: playback.length > 20)
    qtbot.waitUntil(lambda: parts.session.cast is not None)
    return playback


def press(parts: Parts, key: Qt.Key) -> None:
    QTest.keyClick(parts.window, key)


def ended(parts: Parts) -> bool:
    playback = parts.session.playback
    return playback is not None and not playback.live and playback.length > 0


def test_a_recording_has_no_form_of_the_program_before(
    parts: Parts, qtbot: QtBot, recording: str, quick: Callable[[str], Target]
) -> None:
    form = parts.window.run_page.parameters
    parts.session.prepare(quick("ping-pong"))
    assert form.editors
    opened(parts, qtbot, recording)
    assert not form.editors


def test_the_keys_step_through_a_recording(parts: Parts, qtbot: QtBot, recording: str) -> None:
    playback = opened(parts, qtbot, recording)
    press(parts, Qt.Key.Key_End)
    assert playback.position == playback.length
    press(parts, Qt.Key.Key_Home)
    assert playback.position == 0
    press(parts, Qt.Key.Key_Right)
    first = playback.position
    press(parts, Qt.Key.Key_Right)
    assert playback.position > first > 0
    press(parts, Qt.Key.Key_Left)
    assert playback.position == first


def test_space_plays_and_pauses(parts: Parts, qtbot: QtBot, recording: str) -> None:
    playback = opened(parts, qtbot, recording)
    press(parts, Qt.Key.Key_Space)
    assert playback.playing
    qtbot.waitUntil(lambda: playback.position > 0)
    press(parts, Qt.Key.Key_Space)
    assert not playback.playing


def test_at_the_end_of_a_recording_space_plays_it_again(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    playback = opened(parts, qtbot, recording)
    press(parts, Qt.Key.Key_End)
    press(parts, Qt.Key.Key_Space)
    assert playback.playing
    assert playback.position < playback.length


def test_plus_and_minus_change_the_speed_within_its_bounds(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    playback = opened(parts, qtbot, recording)
    press(parts, Qt.Key.Key_Plus)
    assert playback.speed == 2.0
    press(parts, Qt.Key.Key_Minus)
    press(parts, Qt.Key.Key_Minus)
    assert playback.speed == 0.5
    for _ in range(20):
        press(parts, Qt.Key.Key_Minus)
    assert playback.speed == 0.01


def test_the_slider_and_the_segments_set_speed_and_pace(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    playback = opened(parts, qtbot, recording)
    transport = parts.window.bar.transport
    transport.slider.setValue(transport.slider.maximum())
    assert playback.speed == 100.0
    for pace in (Pace.REAL_TIME, Pace.ONE_BY_ONE):
        transport._paces.buttons[pace].click()
        assert playback.pace is pace


def test_a_button_does_what_its_key_does(parts: Parts, qtbot: QtBot, recording: str) -> None:
    playback = opened(parts, qtbot, recording)
    buttons = {
        button.defaultAction().objectName(): button
        for button in parts.window.bar.findChildren(QToolButton)
        if button.defaultAction() is not None
    }
    buttons["forward"].click()
    assert playback.position > 0
    qtbot.waitUntil(buttons["to start"].isEnabled)
    buttons["to start"].click()
    assert playback.position == 0


def test_caption_code_output_and_status_follow_the_playhead(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    playback = opened(parts, qtbot, recording)
    page = parts.window.run_page
    page.foot.show_page(page.output)
    while 'puts "morning"' not in page.caption.text:
        assert not playback.at_end
        press(parts, Qt.Key.Key_Right)
        qtbot.wait(120)
    assert page.caption.text == 'Producer puts "morning".'
    assert page.code.file == "/p/script.py"
    assert [m.line for m in page.code.view.marks if m.process.name == "Producer"] == [2]
    assert page.output.toPlainText() == "put 'good'"
    press(parts, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: page.output.toPlainText() == "")


def test_a_bad_file_says_so_in_one_sentence_with_one_button(parts: Parts, tmp_path: Path) -> None:
    bad = tmp_path / "bad.procession"
    bad.write_bytes(b"not a recording")
    parts.programs.open(str(bad))
    page = parts.window.run_page
    assert page.notice_shown
    assert page.notice.sentence.endswith(".")
    assert "bad.procession" in page.notice.sentence
    page.notice.button.click()
    assert parts.window.in_gallery


def test_a_bad_file_does_not_take_away_what_is_shown(
    parts: Parts, qtbot: QtBot, recording: str, tmp_path: Path
) -> None:
    playback = opened(parts, qtbot, recording)
    parts.programs.open(str(tmp_path / "missing.procession"))
    assert parts.session.playback is playback
    assert not parts.window.run_page.notice_shown


def test_a_program_runs_and_its_end_is_told(
    parts: Parts, qtbot: QtBot, quick: Callable[[str], Target]
) -> None:
    parts.programs.run(quick("ping-pong"))
    qtbot.waitUntil(lambda: ended(parts), timeout=15_000)
    press(parts, Qt.Key.Key_End)
    caption = parts.window.run_page.caption
    qtbot.waitUntil(lambda: "two replies" in caption.text)
    assert caption.text == "Two questions, two replies. Both have ended."
    play = parts.window.actions_.all["play"]
    qtbot.waitUntil(lambda: play.text() == "Run again")


def test_running_again_replaces_the_run(
    parts: Parts, qtbot: QtBot, quick: Callable[[str], Target]
) -> None:
    parts.programs.run(quick("ping-pong"))
    qtbot.waitUntil(lambda: ended(parts), timeout=15_000)
    before = parts.session.playback
    parts.window.run_page.parameters.editors["rounds"].setValue(1)  # type: ignore[union-attr]
    press(parts, Qt.Key.Key_F5)
    assert parts.session.playback is not before
    assert parts.session.target is not None
    assert parts.session.target.values["rounds"] == 1
    qtbot.waitUntil(lambda: ended(parts), timeout=15_000)


def test_stop_ends_the_program(
    parts: Parts, qtbot: QtBot, lasting: Callable[[str], Target]
) -> None:
    parts.programs.run(lasting("lock-writers"))
    playback = parts.session.playback
    assert playback is not None
    qtbot.waitUntil(lambda: playback.position > 5, timeout=15_000)
    press(parts, Qt.Key.Key_F8)
    assert playback.status is Status.STOPPING
    qtbot.waitUntil(lambda: not playback.live, timeout=5_000)
    assert playback.status.value == "ended"


def test_live_is_said_and_a_click_catches_up(
    parts: Parts, qtbot: QtBot, lasting: Callable[[str], Target]
) -> None:
    parts.programs.run(lasting("ping-pong"))
    playback = parts.session.playback
    assert playback is not None
    live = parts.window.bar._live
    qtbot.waitUntil(lambda: live.isVisible() and live.text().endswith("behind"), timeout=15_000)
    behind = playback.length - playback.position
    live.click()
    assert playback.length - playback.position < behind
    assert playback.playing


def test_the_ground_is_switched_by_a_key(parts: Parts) -> None:
    assert parts.appearance.palette is LIGHT
    press(parts, Qt.Key.Key_D)
    assert parts.appearance.palette is DARK
    assert DARK.panel in parts.window.styleSheet()


def test_search_by_key_from_everywhere(parts: Parts, qtbot: QtBot, recording: str) -> None:
    parts.window.activateWindow()
    QTest.keyClick(parts.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(parts.window.shelf.search.hasFocus)
    QTest.keyClicks(parts.window.shelf.search, "pong")
    assert [c.scenario.name for c in parts.window.gallery.cards] == ["ping-pong"]
    QTest.keyClick(parts.window.shelf.search, Qt.Key.Key_Escape)
    assert parts.window.shelf.search.text() == ""


def test_arrows_lead_from_the_search_to_what_was_found(parts: Parts, qtbot: QtBot) -> None:
    window = parts.window
    window.activateWindow()
    window.search()
    qtbot.waitUntil(window.shelf.search.hasFocus)
    QTest.keyClicks(window.shelf.search, "pong")
    QTest.keyClick(window.shelf.search, Qt.Key.Key_Down)
    qtbot.waitUntil(window.gallery.cards[0].hasFocus)
    QTest.keyClick(window.gallery.cards[0], Qt.Key.Key_Return)
    assert parts.session.title == "Ping-pong"
    window.search()
    qtbot.waitUntil(window.shelf.search.hasFocus)
    QTest.keyClicks(window.shelf.search, "lock: three")
    QTest.keyClick(window.shelf.search, Qt.Key.Key_Down)
    row = window.focusWidget()
    assert isinstance(row, QPushButton)
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert parts.session.title == "Lock: three writers"
    press(parts, Qt.Key.Key_Escape)
    assert window.in_gallery
    assert window.shelf.search.text() == ""
    assert len(window.gallery.cards) > 3, "what was searched for is forgotten"


def test_typing_in_the_search_is_no_command(parts: Parts, qtbot: QtBot) -> None:
    parts.window.search()
    qtbot.waitUntil(parts.window.shelf.search.hasFocus)
    QTest.keyClicks(parts.window.shelf.search, "d ?+")
    assert parts.appearance.palette is LIGHT
    assert parts.window.shelf.search.text() == "d ?+"


def test_escape_leads_out_and_back_in(parts: Parts, qtbot: QtBot, recording: str) -> None:
    opened(parts, qtbot, recording)
    parts.controls.select("main.1")
    press(parts, Qt.Key.Key_Escape)
    assert parts.views.selected == ""
    press(parts, Qt.Key.Key_Escape)
    assert parts.window.in_gallery
    press(parts, Qt.Key.Key_Escape)
    assert not parts.window.in_gallery


def test_no_program_goes_on_unseen(
    parts: Parts, qtbot: QtBot, lasting: Callable[[str], Target]
) -> None:
    parts.programs.run(lasting("lock-writers"))
    playback = parts.session.playback
    assert playback is not None
    qtbot.waitUntil(lambda: playback.position > 5, timeout=15_000)
    press(parts, Qt.Key.Key_Escape)
    assert parts.window.in_gallery
    qtbot.waitUntil(lambda: not playback.live, timeout=5_000)
    press(parts, Qt.Key.Key_Escape)
    assert not parts.window.in_gallery
    assert parts.session.playback is playback, "what it did so far is still there"


def test_escape_first_closes_what_is_open(parts: Parts, qtbot: QtBot, recording: str) -> None:
    opened(parts, qtbot, recording)
    parts.window.resize(1280, 800)
    parts.window.activateWindow()
    parts.window.search()
    qtbot.waitUntil(parts.window.shelf.search.hasFocus)
    QTest.keyClicks(parts.window.shelf.search, "x")
    QTest.keyClick(parts.window.shelf.search, Qt.Key.Key_Escape)
    assert (parts.window.shelf.search.text(), parts.window.shelf.isVisible()) == ("", True)
    QTest.keyClick(parts.window.shelf.search, Qt.Key.Key_Escape)
    assert not parts.window.shelf.isVisible()
    assert not parts.window.in_gallery


def test_motion_is_switched_by_a_key_and_remembered(parts: Parts) -> None:
    press(parts, Qt.Key.Key_M)
    assert not parts.window.run_page.animated
    assert parts.settings.motion == "still"
    assert parts.window.actions_.all["motion"].text() == "Let things move"
    press(parts, Qt.Key.Key_M)
    assert parts.window.run_page.animated


def test_the_sheet_of_keys(parts: Parts) -> None:
    QTest.keyClicks(parts.window, "?")
    sheet = parts.window.findChild(KeySheet)
    assert isinstance(sheet, KeySheet)
    assert sheet.isVisible()
    sheet.reject()
    assert not sheet.isVisible()


def test_what_is_selected_on_the_stage_is_inspected(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    opened(parts, qtbot, recording)
    press(parts, Qt.Key.Key_End)
    parts.window.run_page.stage.selected.emit("main.1")
    qtbot.waitUntil(lambda: parts.window.run_page.inspector.title == "Producer")


def test_a_file_is_opened_where_it_is_dropped(parts: Parts, qtbot: QtBot, recording: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(recording)])
    event = QDropEvent(
        QPoint(300, 300).toPointF(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    parts.window.dropEvent(event)
    assert parts.session.key == recording
    assert parts.settings.recent.keys == [recording]


def test_a_script_of_ones_own(parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    script = tmp_path / "mine.py"
    script.write_text("import sys\nprint('hello', sys.argv[1:])\nraise ValueError('no <b>')\n")
    parts.window.shelf.script_wanted.emit()
    sheet = parts.programs.own.sheet
    assert sheet.isVisible()
    QTest.keyClicks(sheet.script.editor, str(script))
    QTest.keyClick(sheet.script.editor, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    qtbot.waitUntil(lambda: ended(parts), timeout=15_000)
    press(parts, Qt.Key.Key_End)
    page = parts.window.run_page
    qtbot.waitUntil(lambda: page.caption.text == "ValueError: no <b>")
    page.foot.show_page(page.output)
    qtbot.waitUntil(lambda: page.output.toPlainText() != "")
    assert "hello []" in page.output.toPlainText()
    assert "ValueError: no <b>" in page.output.toPlainText()
