"""The clock runs while it is wanted and stands still when nothing moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.window.clock import Clock

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_calls_again_as_long_as_that_is_wanted_and_then_stands_still(qtbot: QtBot) -> None:
    times: list[float] = []

    def tick(now_s: float) -> float | None:
        times.append(now_s)
        return 0.001 if len(times) < 4 else None

    clock = Clock(tick)
    assert not clock.running
    clock.wake()
    qtbot.waitUntil(lambda: not clock.running)
    assert len(times) == 4
    assert times == sorted(times)
    clock.wake()
    qtbot.waitUntil(lambda: len(times) == 5)
    assert not clock.running


def test_it_can_be_stopped(qtbot: QtBot) -> None:
    clock = Clock(lambda _now: 1.0)
    clock.wake()
    clock.stop()
    assert not clock.running


def test_waking_from_within_a_turn_is_heard(qtbot: QtBot) -> None:
    turns: list[float] = []

    def tick(now_s: float) -> float | None:
        turns.append(now_s)
        if len(turns) == 1:
            clock.wake()
        return None

    clock = Clock(tick)
    clock.wake()
    qtbot.waitUntil(lambda: len(turns) == 2)


@pytest.mark.qt_no_exception_capture
def test_an_error_in_a_turn_does_not_stop_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    turns: list[float] = []

    def tick(now_s: float) -> float | None:
        turns.append(now_s)
        if len(turns) == 1:
            raise LookupError
        return None

    clock = Clock(tick)
    clock.wake()
    qtbot.waitUntil(lambda: len(turns) == 2)
    assert not clock.running
    assert turns[1] - turns[0] > 0.1, "it does not fail sixty times a second"
