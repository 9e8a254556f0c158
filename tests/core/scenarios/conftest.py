"""Scenarios recorded for real, in a process of their own, and read back."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, TypeVar

import pytest

from core.events.base import Event
from core.events.process import ProcessEnded, ProcessStarted
from core.events.program import ProgramEnded
from core.model.history import History
from core.recording.reader import Recording

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Record = Callable[..., "Run"]

Kind = TypeVar("Kind", bound=Event)


class Run:
    """What came of a recorded run.

    Attributes:
        lines: what it printed.
        events: what happened, in order.
    """

    def __init__(self, lines: list[str], events: list[Event]) -> None:
        self.lines = lines
        self.events = events

    def of(self, kind: type[Kind]) -> list[Kind]:
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture
def record(root: Path, tmp_path: Path) -> Record:
    """Return a function that records a scenario in a process of its own and reads it back."""

    def record(
        name: str, method: str, ends: Mapping[str, int] | None = None, **parameters: object
    ) -> Run:
        """Record one run; ``ends`` has the exit code of each child whose code is not 0."""
        settings = [f"--param={key}={value}" for key, value in parameters.items()]
        path = tmp_path / "run.procession"
        command = [sys.executable, str(root / "main.py"), "record", name, "-o", str(path)]
        done = subprocess.run(
            [*command, "--start-method", method, *settings],
            env=os.environ | {"TMPDIR": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        history = History()
        with Recording.open(path) as recording:
            assert not recording.cut
            for _, chunk in recording.blocks():
                history.append(chunk)
        run = Run(done.stdout.splitlines(), history.events(0, len(history)))
        for event in run.events:
            print(event)  # seen when the test fails
        whole(run, ends or {})
        return run

    return record


def whole(run: Run, ends: Mapping[str, int]) -> None:
    """Check what holds for every run: the order, and that everybody came to an end."""
    times = [(event.t_ns, event.seq) for event in run.events]
    assert [t for t, _ in times] == sorted(t for t, _ in times)
    started = {event.process for event in run.of(ProcessStarted)}
    ended = {e.process: e.exit_code for e in run.of(ProcessEnded) if e.exit_code is not None}
    assert {p: ended.get(p) for p in started} == {p: ends.get(p, 0) for p in started}
    assert [event.exit_code for event in run.of(ProgramEnded)] == [0]
