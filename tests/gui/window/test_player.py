"""A turn takes in, moves and shows; when nothing can change by itself, the clock stands still."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from core.commands.request import Target
    from gui.window.parts import Parts


def test_without_anything_to_show_nothing_runs(parts: Parts) -> None:
    assert parts.player.tick(time.perf_counter()) is None
    assert not parts.clock.running


def test_a_paused_recording_costs_nothing(parts: Parts, qtbot: QtBot, recording: str) -> None:
    parts.programs.open(recording)
    qtbot.waitUntil(lambda: parts.session.cast is not None)
    qtbot.waitUntil(lambda: not parts.clock.running)
    QTest.keyClick(parts.window, Qt.Key.Key_Right)
    assert parts.clock.running
    qtbot.waitUntil(lambda: not parts.clock.running)


def test_the_clock_does_not_stand_still_while_a_caption_fades(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    parts.programs.open(recording)
    caption = parts.window.run_page.caption
    qtbot.waitUntil(lambda: parts.session.cast is not None)
    qtbot.waitUntil(lambda: not parts.clock.running)
    qtbot.wait(310)  # a caption that follows at once on another does not fade
    QTest.keyClick(parts.window, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: caption.moving)
    qtbot.waitUntil(lambda: not parts.clock.running)
    assert not caption.moving


def test_the_texts_say_the_last_moment_even_when_it_comes_at_once(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    parts.programs.open(recording)
    qtbot.waitUntil(lambda: not parts.clock.running)
    playback = parts.session.playback
    assert playback is not None
    now = time.perf_counter() + 10
    parts.player.tick(now)
    for _ in range(playback.length):
        parts.views.play(playback.forward(), playback, now + 0.01)
    assert parts.player.tick(now + 0.02) is not None, "the texts are not due yet, but wanted"
    parts.player.tick(now + 0.2)
    assert "event " not in parts.window.status._counts.text(), "it stands at the end"
    parts.player.tick(now + 1.0)
    parts.player.tick(now + 2.0)
    assert parts.player.tick(now + 3.0) is None


def test_a_program_that_has_ended_and_played_out_costs_nothing(
    parts: Parts, qtbot: QtBot, quick: Callable[[str], Target]
) -> None:
    parts.programs.run(quick("ping-pong"))
    playback = parts.session.playback
    assert playback is not None
    playback.set_speed(100)
    qtbot.waitUntil(lambda: playback.at_end, timeout=20_000)
    qtbot.waitUntil(lambda: not parts.clock.running)
    assert [t for t in parts.window.findChildren(QTimer) if t.isActive()] == []
    assert "ended" in parts.window.run_page.caption.text
    parts.controls.out()
    qtbot.waitUntil(lambda: not parts.clock.running)
    assert parts.window.in_gallery


def test_a_recording_keeps_a_place_for_all_that_will_come(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    parts.programs.open(recording)
    qtbot.waitUntil(lambda: parts.session.cast is not None)
    playback = parts.session.playback
    assert playback is not None
    assert playback.position == 0
    assert parts.session.cast is not None
    assert list(parts.session.cast.processes) == ["main", "main.1", "main.2"]
    caption = parts.window.run_page.caption
    qtbot.waitUntil(lambda: caption.text == "Press Space to play the recording.")


def test_a_turn_is_short_while_a_program_runs(
    parts: Parts, qtbot: QtBot, lasting: Callable[[str], Target]
) -> None:
    parts.programs.run(lasting("lock-writers"))
    playback = parts.session.playback
    assert playback is not None
    qtbot.waitUntil(lambda: playback.position > 10, timeout=15_000)
    parts.clock.stop()
    spent = []
    for _ in range(30):
        began = time.perf_counter()
        parts.player.tick(began)
        spent.append(time.perf_counter() - began)
        qtbot.wait(5)
    parts.clock.wake()
    assert sorted(spent)[len(spent) // 2] < 0.05


def test_a_program_that_cannot_start_is_told_on_the_stage(parts: Parts, qtbot: QtBot) -> None:
    from core.collecting.spec import ProgramSpec
    from core.commands.request import Target

    spec = ProgramSpec("/p/none.py", interpreter=["/p/no-python"], capture=True)
    parts.programs.run(Target(spec, None, {}))
    page = parts.window.run_page
    qtbot.waitUntil(lambda: page.notice_shown, timeout=15_000)
    assert page.notice.sentence.endswith(".")
    page.notice.button.click()
    assert parts.window.in_gallery
