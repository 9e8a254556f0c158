"""One scenario follows another while the first runs: the small form of ``bench/switches.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.switches import switch

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_each_switch_ends_the_run_before_and_leaves_nothing(qtbot: QtBot) -> None:
    found = switch(8)
    assert len(found.waits_s) == 8
    assert found.left == []
