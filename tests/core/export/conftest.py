"""Runs to be exported: some recorded for real, one told in a few lines, one with secrets."""

from __future__ import annotations

import getpass
import socket
from typing import TYPE_CHECKING

import pytest

from core.model.history import History
from core.model.overview import Overview
from tests.core.export.secretive import recorded
from tests.core.scenarios.recorded import Runs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from core.events.base import Event
    from core.export.contents import Recorded
    from core.scenarios.casts.cast import Value
    from tests.core.conftest import Tape

QUICK: dict[str, Mapping[str, Value]] = {
    "producer-consumer": {"produce_delay": 0.02, "consume_delay": 0.05},
    "lock-with": {"delay": 0.01},
    "pool-pipeline": {"read_delay": 0.02, "work_delay": 0.05},
    "semaphore": {"stay": 0.1},
    "barrier": {"delay": 0.05},
    "killed-holding-lock": {"delay": 0.1},
}
"""Scenarios that take little time: queues and sleeps, locks, pools of workers, a death."""
LIMITS_S = {"killed-holding-lock": 1.0}


class Exported:
    """A run with what is derived from it.

    Attributes:
        events, history, overview: of the run.
    """

    def __init__(self, events: list[Event]) -> None:
        """Take up the events, in their order."""
        self.history = History()
        self.history.extend(list(events))
        self.events = self.history.events(0, len(events))
        self.overview = Overview(self.history)

    def close(self) -> None:
        """Let go of what the history keeps on the disk."""
        self.history.close()


@pytest.fixture(scope="session")
def real() -> Iterator[dict[str, Exported]]:
    """Return real runs, by the name of their scenario."""
    runs = Runs(QUICK, LIMITS_S)
    made = {name: Exported(runs.get(name, "fork").events) for name in QUICK}
    runs.close()
    yield made
    for run in made.values():
        run.close()


@pytest.fixture
def told(tape: Tape) -> Iterator[Exported]:
    """Return a run in which a child called ``=Reader`` gets ``=1+1``, prints and is killed."""
    main = tape.program("-x", "a b")
    queue = main.channel(name="words")
    child = main.child("=Reader")
    child.receives(queue, main.sends(queue, "=1+1"))
    child.prints("two\nlines\u2028and 'more'\n")
    tape.gone(child, -9)
    tape.gone(main)
    tape.ends()
    run = Exported(tape.events())
    yield run
    run.close()


@pytest.fixture
def run(tape: Tape, monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorded]:
    """Return a run in which everything is told that is not for others, on nobody's machine."""
    monkeypatch.setattr(getpass, "getuser", lambda: "root")
    monkeypatch.setattr(socket, "gethostname", lambda: "localhost")
    run = recorded(tape)
    yield run
    run.history.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where a recording may be saved."""
    return tmp_path / "run.procession"
