"""Scenarios recorded for real, in a process of their own, and read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.events.process import ProcessEnded, ProcessStarted
from core.events.program import ProgramEnded
from tests.core.scenarios import recorded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from core.scenarios.casts.cast import Value
    from tests.core.scenarios.recorded import Recorded

    Record = Callable[..., Recorded]


@pytest.fixture
def record() -> Iterator[Record]:
    """Return a function that records a scenario in a process of its own and reads it back."""
    made: list[Recorded] = []

    def record(
        name: str, method: str, ends: Mapping[str, int] | None = None, **parameters: Value
    ) -> Recorded:
        """Record one run; ``ends`` has the exit code of each child whose code is not 0."""
        run = recorded.record(name, method, parameters)
        made.append(run)
        for event in run.events:
            print(event)  # seen when the test fails
        whole(run, ends or {})
        return run

    yield record
    for run in made:
        run.close()


def whole(run: Recorded, ends: Mapping[str, int]) -> None:
    """Check what holds for every run: the order, and that everybody came to an end."""
    times = [(event.t_ns, event.seq) for event in run.events]
    assert [t for t, _ in times] == sorted(t for t, _ in times)
    started = {event.process for event in run.of(ProcessStarted)}
    ended = {e.process: e.exit_code for e in run.of(ProcessEnded) if e.exit_code is not None}
    assert {p: ended.get(p) for p in started} == {p: ends.get(p, 0) for p in started}
    assert [event.exit_code for event in run.of(ProgramEnded)] == [0]
