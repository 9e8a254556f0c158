"""What hangs for ever is seen to hang, in red and in a sentence, until it is stopped.

Covers: narrator, views, controls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.model.world import Life
from core.scenarios.catalogue import find
from gui.stage.wires import wires_of
from gui.window.programs import scenario_target

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from core.scenarios.casts.cast import Value
    from gui.window.parts import Parts

HANGS: list[tuple[str, dict[str, Value], str]] = [
    ("deadlock-two-locks", {}, "Neither can go on."),
    ("join-before-drain", {}, "waits until somebody reads queue. Neither can go on."),
    ("killed-holding-lock", {}, "waits for ever: Owner has died with lock."),
    ("dining-philosophers", {"think": 0.0, "pause": 1.0}, "none can go on."),
]


@pytest.mark.parametrize(("name", "values", "said"), HANGS)
def test_it_is_seen_to_hang_until_it_is_stopped(
    parts: Parts, qtbot: QtBot, name: str, values: dict[str, Value], said: str
) -> None:
    scenario = find(name)
    assert scenario is not None
    parts.programs.run(scenario_target(scenario, values, None))
    playback = parts.session.playback
    assert playback is not None
    page = parts.window.run_page

    def hangs() -> bool:
        QTest.keyClick(parts.window, Qt.Key.Key_End)
        return page.caption.text.endswith(said)

    qtbot.waitUntil(hangs, timeout=30_000)
    assert playback.live
    board = page.stage.board
    assert board is not None
    assert wires_of(playback.world, board, silent=True).hang.proven
    stop = parts.window.actions_.all["stop"]
    assert stop.isEnabled()
    stop.trigger()
    qtbot.waitUntil(lambda: not playback.live, timeout=10_000)
    QTest.keyClick(parts.window, Qt.Key.Key_End)
    assert all(p.life is Life.ENDED for p in playback.world.processes.values())
