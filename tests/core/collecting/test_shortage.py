"""Kills for want of memory are counted once each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.collecting.shortage import Shortage

if TYPE_CHECKING:
    from pathlib import Path


def test_each_kill_explains_one_death(tmp_path: Path) -> None:
    counters = tmp_path / "vmstat"
    counters.write_text("pgfault 12\noom_kill 3\nother 4\n")
    shortage = Shortage(str(counters))
    assert not shortage.killed()
    counters.write_text("pgfault 12\noom_kill 5\nother 4\n")
    assert [shortage.killed() for _ in range(3)] == [True, True, False]


def test_without_the_counter_nothing_is_said(tmp_path: Path) -> None:
    assert not Shortage(str(tmp_path / "none")).killed()
