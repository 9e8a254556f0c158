"""Scenarios recorded for real, in a process of their own, and read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.events.process import ProcessEnded, ProcessStarted
from core.events.program import ProgramEnded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.core.scenarios.recorded import Recorded
    from tests.core.scenarios.recordings import Recordings

    Record = Callable[..., Recorded]


@pytest.fixture
def record(recordings: Recordings) -> Record:
    """Return a function that gives the run of a scenario in which everybody has come to an end."""

    def record(key: str, method: str, ends: Mapping[str, int] | None = None) -> Recorded:
        """Return one run; ``ends`` has the exit code of each child whose code is not 0."""
        run = recordings.get(key, method)
        for event in run.events:
            print(event)  # seen when the test fails
        whole(run, ends or {})
        return run

    return record


def whole(run: Recorded, ends: Mapping[str, int]) -> None:
    """Check what holds for every run: the order, and that everybody came to an end."""
    times = [(event.t_ns, event.seq) for event in run.events]
    assert [t for t, _ in times] == sorted(t for t, _ in times)
    started = {event.process for event in run.of(ProcessStarted)}
    ended = {e.process: e.exit_code for e in run.of(ProcessEnded) if e.exit_code is not None}
    assert {p: ended.get(p) for p in started} == {p: ends.get(p, 0) for p in started}
    assert [event.exit_code for event in run.of(ProgramEnded)] == [0]
