"""A program that looks closely at the synchronisation family sees the same with us and without.

Covers: patching, frames, pickling.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from core.tracing import records as rec

from .conftest import PROGRAMS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import Run


def test_signatures_errors_tracebacks_and_lifetimes_are_the_same(
    trace: Callable[..., Run], tmp_path: Path
) -> None:
    command = [sys.executable, str(PROGRAMS / "manners.py")]
    plain = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert plain.returncode == 0, plain.stderr
    run = trace("manners.py")
    assert run.code == 0, run.stderr
    assert run.stdout.splitlines() == plain.stdout.splitlines()
    assert (run.stderr, run.lost) == (plain.stderr, 0)


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_subclasses_with_a_state_of_their_own_are_told_in_every_child(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace("heirs.py", method=method)
    assert run.code == 0, run.stderr
    assert run.accounts["Child"] == [["own"]] * 5
    made = run.of(rec.LOCK_CREATED, rec.CHANNEL_OPENED)
    ids = {row.text.split(rec.FIELD)[0]: row.resource for row in made}
    assert list(ids) == ["ready", "gate", "simple", "tasks", "event"]
    told = {
        (row.kind, row.resource): row.arg
        for row in run.rows
        if row.process == "main.1" and row.kind in range(30, 80)
    }
    assert told[rec.NOTIFIED, ids["ready"]] == 2
    for kind, name in (
        (rec.ACQUIRED, "ready"),
        (rec.RELEASED, "ready"),
        (rec.BARRIER_REACHED, "gate"),
        (rec.BARRIER_PASSED, "gate"),
        (rec.SENT, "simple"),
        (rec.RECEIVED, "tasks"),
        (rec.TASK_DONE, "tasks"),
        (rec.FLAG_SET, "event"),
    ):
        assert (kind, ids[name]) in told
