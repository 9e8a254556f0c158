"""Traced processes are suspended and killed in the middle of what they do, and nothing is lost.

The small version of ``tests/bench/kills.py``.
"""

from __future__ import annotations

import pytest

from tests.bench.kills import METHODS, kill


@pytest.mark.parametrize("method", METHODS)
def test_a_kill_loses_nothing_jams_nobody_and_is_shown(method: str) -> None:
    score = kill(method, kills=8, each=2)
    assert score.kills >= 8
    assert score.faults() == 0, score
    assert score.owners_dead > 0
