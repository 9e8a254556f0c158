"""Presenter mode: all of the screen for stage, code and caption, by keys; then all is as before.

Covers: hall, pointer, spotlight, zooms, clicker.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from core.commands import request
from gui.app import begin
from gui.window.zooms import STEPS

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.playback.playback import Playback
    from gui.window.parts import Parts
    from gui.window.window import Window

Key = Qt.Key


@pytest.fixture
def window(parts: Parts, qtbot: QtBot, recording: str) -> Window:
    """Return the window, at its desk, with a recording that stands in its middle."""
    window = parts.window
    window.resize(1280, 720)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(recording)
    parts.controls.seek(12)
    return window


def present(parts: Parts, qtbot: QtBot, wide: int = 1280, high: int = 720) -> None:
    """Enter presenter mode as if the screen had this size."""
    parts.presenting.enter()
    parts.window.showNormal()
    parts.window.resize(wide, high)
    qtbot.waitUntil(lambda: parts.presenting.hall.size().toTuple() == (wide, high))
    QApplication.processEvents()


def press(window: Window, *keys: Key) -> None:
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key)


def playback_of(parts: Parts) -> Playback:
    assert parts.session.playback is not None
    return parts.session.playback


# -- entering and leaving --------------------------------------------------------------------------


def test_all_else_goes_and_comes_back_as_it_was(parts: Parts, window: Window, qtbot: QtBot) -> None:
    page = window.run_page
    page.show_tab(3)
    page.foot.show_page(page.output)
    page.foot.toggle()
    page.code.view.setFocus()
    QApplication.processEvents()

    def seen() -> tuple[object, ...]:
        parts_ = (page.stage, page.code, page.caption, page.timeline, page.foot, window.bar)
        return (
            window.geometry(), window.windowState(), page.foot.tab, page._tabs.currentIndex(),
            window.focusWidget(), [(part.isVisible(), part.size()) for part in parts_],
            window.status.isVisible(), window.shelf.isVisible(), page.stage.camera,
        )  # fmt: skip

    before = seen()
    press(window, Key.Key_F11)
    assert window.isFullScreen()
    for gone in (window.bar, window.shelf, window.status, page.foot, page.inspector):
        assert not gone.isVisible()
    for left in (page.stage, page.code, page.caption, parts.presenting.hall.top):
        assert left.isVisible()
    press(window, Key.Key_PageDown, Key.Key_Escape)

    def back() -> None:
        assert seen() == before

    qtbot.waitUntil(back)
    assert not window.in_gallery, "Esc has left presenter mode, and not the run"


def test_a_maximised_window_is_maximised_again(parts: Parts, window: Window, qtbot: QtBot) -> None:
    window.showMaximized()
    qtbot.waitUntil(window.isMaximized)
    parts.presenting.toggle()
    assert window.isFullScreen()
    QTest.mouseClick(parts.presenting.hall.top._leave, Qt.MouseButton.LeftButton)
    assert window.isMaximized()
    assert not window.isFullScreen()


def test_closed_in_presenter_mode_the_next_window_is_at_the_desk(
    parts: Parts, window: Window
) -> None:
    before = window.saveGeometry()
    parts.presenting.enter()
    parts.finish()
    assert parts.settings.place() == before


def test_without_a_run_the_gallery_has_the_screen_until_one_is_chosen(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    begin(parts, request.ShowGallery(present=True))
    window = parts.window
    assert window.isFullScreen()
    assert window.gallery.isVisible()
    assert window.bar.isVisible(), "where one finds the menu"
    window.bar.leave.click()
    assert not window.isFullScreen()
    assert not window.bar.leave.isVisible()
    press(window, Key.Key_F11)
    assert window.bar.leave.text() == "Esc  Leave"
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(recording)
    assert not window.bar.isVisible()
    assert parts.presenting.hall.isVisible()
    press(window, Key.Key_F11)
    assert window.bar.isVisible()


# -- sizes -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("wide", "high"), [(1280, 720), (1920, 1080)])
def test_each_part_has_its_share_and_nothing_is_under_a_fortieth_of_the_height(
    parts: Parts, window: Window, qtbot: QtBot, wide: int, high: int
) -> None:
    present(parts, qtbot, wide, high)
    page, hall = window.run_page, parts.presenting.hall
    assert page.stage.width() == pytest.approx(0.62 * wide, abs=2)
    assert page.code.width() == pytest.approx(0.38 * wide, abs=2)
    assert page.caption.height() == pytest.approx(0.19 * high, abs=2)
    assert page.caption.width() == wide
    assert hall.progress.height() == 6
    assert hall.progress.geometry().bottom() == high - 1
    labels = [label.fontInfo().pixelSize() for label in hall.top.findChildren(QLabel)]
    button = hall.top._leave.fontInfo().pixelSize()
    texts = (page.stage.text_size, page.caption.text_size, page.code.view.size_.text)
    assert min(*labels, button, *texts) >= high / 40 - 0.01
    assert page.code.view._page() >= 12


def test_the_desk_and_the_projector_have_each_their_zoom(
    parts: Parts, window: Window, qtbot: QtBot
) -> None:
    page = window.run_page
    desk, caption = page.code.view.size_.scale, page.caption.height()
    QTest.keyClick(window, Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page.code.view.size_.scale == desk * 1.1
    assert page.caption.height() > caption
    assert page.timeline.zoom == page.stage._ground.scale == 1.1
    told: list[int] = []
    parts.zooms.followers.append(told.append)
    present(parts, qtbot)
    assert told[-1] == 720
    usual = page.code.view.size_.text
    for _ in STEPS:
        QTest.keyClick(window, Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page.code.view.size_.text == pytest.approx(2 * usual, rel=0.05)
    QTest.keyClick(window, Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert (parts.settings.desk_zoom, parts.settings.hall_zoom) == (110, 90)
    parts.presenting.leave()
    assert told[-1] == 0
    assert page.code.view.size_.scale == desk * 1.1


# -- keys ------------------------------------------------------------------------------------------


def test_a_clicker_and_the_arrows_step_wherever_the_focus_is(
    parts: Parts, window: Window, qtbot: QtBot
) -> None:
    present(parts, qtbot)
    playback = playback_of(parts)
    for where in (window.run_page.stage, window.run_page.code.view):
        where.setFocus()
        for on, back in ((Key.Key_PageDown, Key.Key_PageUp), (Key.Key_Right, Key.Key_Left)):
            before = playback.position
            press(window, on)
            after = playback.position
            assert after > before
            press(window, back)
            assert playback.position < after
    press(window, Key.Key_End)
    assert parts.presenting.hall.progress.share == 1
    assert parts.presenting.hall.top.place.endswith(f"{playback.length} of {playback.length}")
    press(window, Key.Key_Home)
    assert parts.presenting.hall.progress.share == 0
    press(window, Key.Key_End)
    parts.session.leave()
    assert parts.presenting.hall.progress.share == 0
    assert not parts.presenting.hall.top.place


def test_black_hides_all_and_any_key_does_nothing_but_end_it(
    parts: Parts, window: Window, qtbot: QtBot
) -> None:
    present(parts, qtbot)
    before = playback_of(parts).position
    press(window, Key.Key_B)
    black = parts.presenting.black
    assert black.geometry() == window.rect()
    colour = window.grab().toImage().pixelColor(300, 300)
    assert (colour.red(), colour.green(), colour.blue()) == (0, 0, 0)
    press(window, Key.Key_Shift)
    assert black.isVisible()
    press(window, Key.Key_PageDown)
    assert not black.isVisible()
    assert playback_of(parts).position == before
    assert window.focusWidget() is window.run_page.stage


def test_the_timeline_stands_in_place_of_the_code(
    parts: Parts, window: Window, qtbot: QtBot
) -> None:
    page = window.run_page
    viewing = page.timeline.viewing
    qtbot.waitUntil(lambda: viewing.run is not None)
    viewing.set_by_events(True)
    before = viewing.axis
    present(parts, qtbot)
    press(window, Key.Key_T)
    assert page.timeline.isVisible()
    assert viewing.axis.span < before.span, "few steps, that the last row can see"
    assert not page.code.isVisible()
    press(window, Key.Key_T)
    assert page.code.isVisible()
    press(window, Key.Key_T)
    parts.presenting.leave()
    page.foot.show_page(page.timeline)
    assert page.timeline.isVisible()
    assert page.code.isVisible()
    assert (viewing.axis.begin, viewing.axis.span) == (before.begin, before.span)


def test_the_keys_of_presenter_mode_do_nothing_at_the_desk(parts: Parts, window: Window) -> None:
    press(window, Key.Key_B, Key.Key_T, Key.Key_1)
    assert not parts.presenting.black.isVisible()
    assert not parts.presenting.hall.shows_timeline
    assert not window.run_page.stage.lit


# -- the light and the pointer ---------------------------------------------------------------------


def test_a_digit_lights_one_process_and_dims_the_others(
    parts: Parts, window: Window, qtbot: QtBot
) -> None:
    present(parts, qtbot)
    stage = window.run_page.stage
    main, producer, consumer = stage.in_order
    press(window, Key.Key_2)
    assert stage.lit == producer
    assert {main, consumer} <= stage.dimmed
    assert producer not in stage.dimmed
    press(window, Key.Key_3)
    assert stage.lit == consumer
    press(window, Key.Key_3)
    assert not stage.lit
    press(window, Key.Key_1, Key.Key_0)
    assert not stage.lit
    press(window, Key.Key_2, Key.Key_9)
    assert not stage.lit, "there is no ninth"
    press(window, Key.Key_2)
    parts.presenting.leave()
    assert not stage.lit


def test_the_pointer_that_rests_on_a_card_or_clicks_it_lights_it(
    parts: Parts, window: Window, qtbot: QtBot
) -> None:
    present(parts, qtbot)
    stage, light = window.run_page.stage, parts.presenting.spotlight
    producer = stage.in_order[1]
    assert stage.board is not None
    node = stage.board.node(producer)
    assert node is not None
    at = QPointF(*stage.camera.to_widget(node.body.centre))

    def move(place: QPointF) -> None:
        whole = QPointF(stage.mapToGlobal(place))
        none = Qt.MouseButton.NoButton
        modifiers = Qt.KeyboardModifier.NoModifier
        moved = QMouseEvent(QEvent.Type.MouseMove, place, whole, none, none, modifiers)
        QApplication.sendEvent(stage, moved)

    move(at)
    assert not stage.lit
    assert light.resting.isActive()
    light.resting.timeout.emit()
    assert stage.lit == producer
    move(QPointF(2, 2))
    assert not stage.lit
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=QPoint(round(at.x()), round(at.y())))
    assert stage.lit == producer
    assert not parts.views.selected


def test_a_pointer_that_rests_is_hidden_until_it_moves(
    parts: Parts, window: Window, qtbot: QtBot
) -> None:
    present(parts, qtbot)
    pointer = parts.presenting.pointer
    assert pointer.resting.interval() == 2000
    pointer.resting.timeout.emit()
    assert pointer.hidden
    cursor = QApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() is Qt.CursorShape.BlankCursor
    QTest.mouseMove(window.windowHandle(), QPoint(40, 300))
    qtbot.waitUntil(lambda: not pointer.hidden)
    pointer.resting.timeout.emit()
    parts.presenting.leave()
    assert QApplication.overrideCursor() is None


def test_it_is_left_though_what_had_the_keys_is_no_more(
    parts: Parts, window: Window, qtbot: QtBot
) -> None:
    row = QPushButton(window)
    row.show()
    row.setFocus()
    parts.presenting.black.cover()
    present(parts, qtbot)
    assert parts.presenting.black.geometry() == window.rect(), "on whatever screen"
    shiboken6.delete(row)  # as a list does with its rows when it is made anew
    assert parts.presenting.leave()
    assert window.focusWidget() is window.run_page.stage


def test_what_is_told_at_the_foot_of_the_window_is_told_before_a_room(
    parts: Parts, window: Window, tmp_path: Path
) -> None:
    title = parts.presenting.hall.top._title
    parts.presenting.enter()
    before = title.text()
    (tmp_path / "bad.lesson").write_bytes(b"no zip")
    parts.programs.open(str(tmp_path / "bad.lesson"))
    assert title.text().endswith("This is no lesson, or a damaged one.")
    window.status.take_back(window.status.text)
    assert title.text() == before
    parts.presenting.leave()
