"""Who runs and tells nothing is known; who waits, or is idle, is not meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tracing import records as rec
from gui.words.quiet import quiet, quiet_texts

if TYPE_CHECKING:
    from tests.core.conftest import Tape

S = 1_000_000_000


def test_who_runs_and_has_told_nothing_for_three_seconds_is_quiet(tape: Tape) -> None:
    main = tape.program()
    child = main.child("Child")
    main(rec.JOIN_BEGAN, resource=child.key, arg=-1, site=main.at(3))
    child(rec.SLEEP_BEGAN, arg=1, site=child.at(1))
    child(rec.SLEEP_ENDED, site=child.at(1))
    world = tape.world()
    last = tape.t
    assert quiet(world, last + 2 * S) == {}
    assert quiet(world, last + 4 * S) == {child.id: 4}
    assert quiet_texts(4) == ("no event for 4 s", "4 s")


def test_an_idle_worker_is_not_quiet_but_idle(tape: Tape) -> None:
    main = tape.program()
    pool = main.pool(workers=1)
    worker = main.child("Worker")
    worker(rec.WORKER_STARTED, resource=pool)
    assert worker.id not in quiet(tape.world(), tape.t + 9 * S)
    worker(rec.TASK_STARTED, resource=pool, arg=main.submits(pool, 0))
    assert worker.id in quiet(tape.world(), tape.t + 9 * S)
