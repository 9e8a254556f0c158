"""Many processes are noticed; few cost nothing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from core.collecting import crowd
from core.collecting.crowd import Crowd
from core.collecting.tree import Tree

if TYPE_CHECKING:
    from pathlib import Path


class Many(Tree):
    """A tree that is only asked how many there are."""

    def __init__(self) -> None:
        self.asked = 0

    def members(self) -> list[int]:
        self.asked += 1
        return list(range(40))


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel tells the number there only")
def test_the_processes_are_counted_when_the_machine_has_many_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load, tree = tmp_path / "loadavg", Many()
    monkeypatch.setattr(crowd, "LOAD", str(load))
    monkeypatch.setattr(crowd, "LOOK_SECONDS", 0.0)
    load.write_text("0.1 0.1 0.1 2/100 4711\n")
    counts = Crowd(tree, 30)
    assert counts.count() == 0
    load.write_text("0.1 0.1 0.1 2/130 4711\n")
    assert counts.count() == 0
    assert tree.asked == 0
    load.write_text("0.1 0.1 0.1 2/131 4711\n")
    assert counts.count() == 40
    load.unlink()
    assert counts.count() == 0
