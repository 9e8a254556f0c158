"""The names that a resource tracker gets are told, and its functions stay what they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.collecting.leftovers import Leftovers
from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.core.tracing.conftest import Run

PROGRAM = """
import inspect, multiprocessing as mp
from multiprocessing import resource_tracker as tracker, shared_memory
lock = mp.get_context('spawn').Lock()
memory = shared_memory.SharedMemory(create=True, size=8)
print(lock._semlock.name, memory._name)
memory.close()
memory.unlink()
print(tracker.register.__self__ is tracker._resource_tracker, inspect.signature(tracker.register))
print(tracker.unregister.__name__, tracker.unregister.__doc__)
"""


def test_what_is_to_be_removed_at_the_end_is_told(
    trace: Callable[..., Run], tmp_path: Path
) -> None:
    run = trace(PROGRAM)
    assert run.stderr == ""
    first, *rest = run.stdout.splitlines()
    semaphore, memory = first.split()
    file, told = tmp_path / "tracked", []
    left = Leftovers(str(file))
    for start in range(0, len(run.records), rec.SIZE):
        left.look(run.records[start : start + rec.SIZE])
        if file.exists() and file.read_text() not in told:
            told.append(file.read_text())
    assert told[:2] == [f"s{semaphore}", f"s{semaphore}\nm{memory}"]
    left.remove()  # nothing is left: the program itself has removed it
    assert re.fullmatch(r"/mp-\w+", semaphore)
    assert rest == [
        "True (name, rtype)",
        "unregister Unregister name of resource with resource tracker.",
    ]


def test_no_event_comes_of_it(trace: Callable[..., Run]) -> None:
    run = trace(PROGRAM)
    assert rec.TRACKED in run.records[17 :: rec.SIZE]
    assert not [event for event in run.events() if "tracker" in type(event).__name__.lower()]
