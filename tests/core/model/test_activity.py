"""Who is at work, who is idle, and whose children are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.activity import children_left, gave_up_after, is_idle, task_of
from core.tracing import records as rec

if TYPE_CHECKING:
    from tests.core.conftest import Tape


def test_a_worker_is_idle_until_it_has_a_task(tape: Tape) -> None:
    main = tape.program()
    pool = main.pool()
    worker = main.child("W")
    worker(rec.WORKER_STARTED, resource=pool)
    world = tape.world()
    assert is_idle(world.processes["main.1"], world)
    assert not is_idle(world.processes["main"], world)
    task = main.submits(pool, 7)
    worker(rec.TASK_STARTED, resource=pool, arg=task)
    world = tape.world()
    assert not is_idle(world.processes["main.1"], world)
    found = task_of("main.1", world)
    assert found is not None
    assert found.function == "work"
    assert task_of("main", world) is None


def test_children_that_nobody_joins_are_not_left(tape: Tape) -> None:
    main = tape.program()
    pool = main.pool()
    main.child("A")
    b = main.child("B")
    main.child("W")(rec.WORKER_STARTED, resource=pool)
    world = tape.world()
    left = [child.id for child in children_left(world.processes["main"], world)]
    assert left == ["main.1", "main.2"]
    tape.gone(b)
    world = tape.world()
    assert [child.id for child in children_left(world.processes["main"], world)] == ["main.1"]
    assert gave_up_after(world.processes["main"]) is None


def test_a_child_that_was_started_is_left_before_it_runs_a_line(tape: Tape) -> None:
    """Else a parent that waits for it would be told to have what it waits for."""
    main = tape.program()
    child = main.starts("A")
    world = tape.world()
    assert not list(children_left(world.processes["main"], world))
    main(rec.STARTED, resource=child.key, arg=1001)
    world = tape.world()
    assert [left.id for left in children_left(world.processes["main"], world)] == ["main.1"]
