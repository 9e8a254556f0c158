"""The inspector on rooms, pools, managers and memory, in the words of ``multiprocessing``.

Covers: people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tracing import records as rec
from gui.words.facts import facts, title
from gui.words.names import Names

if TYPE_CHECKING:
    from core.model.world import World
    from tests.core.conftest import Tape

MS = 1_000_000


def rows(world: World, thing: str, now_ns: int = 0) -> dict[str, str]:
    return dict(facts(world, thing, Names(), now_ns))


def test_a_semaphore_has_its_value_and_what_is_free(tape: Tape) -> None:
    main = tape.program()
    lock = main.lock(rec.SEMAPHORE, 3, "slots")
    main(rec.ACQUIRED, resource=lock)
    told = rows(tape.world(), next(iter(tape.world().locks)), tape.t)
    assert (told["value"], told["free"]) == ("3", "2")


def test_an_event_and_a_barrier_answer_as_the_program_would_ask(tape: Tape) -> None:
    main = tape.program()
    event, barrier = main.lock(rec.EVENT, 0, "ready"), main.lock(rec.BARRIER, 3, "start")
    child = main.child("A")
    child(rec.WAIT_BEGAN, resource=event, arg=-1)
    main(rec.BARRIER_REACHED, resource=barrier, arg=-1)
    world = tape.world()
    ids = list(world.locks)
    assert rows(world, ids[0], tape.t)["is_set()"] == "False"
    assert rows(world, ids[0], tape.t)["in wait()"] == "A, 1 ms"
    told = rows(world, ids[1], tape.t)
    assert (told["parties"], told["n_waiting"], told["broken"]) == ("3", "1", "False")


def test_a_pool_tells_how_many_run_and_wait(tape: Tape) -> None:
    main = tape.program()
    pool = tape.id()
    main(rec.POOL_OPENED, resource=pool, flag=rec.POOL, arg=2, message=main.text("pool"))
    worker = main.child("W")
    worker(rec.WORKER_STARTED, resource=pool)
    tasks = [main.submits(pool, call) for call in range(3)]
    worker(rec.TASK_STARTED, resource=pool, arg=tasks[0])
    world = tape.world()
    id_ = next(iter(world.pools))
    told = rows(world, id_)
    assert title(world, id_, Names()) == "pool"
    assert (told["run"], told["wait"], told["submitted"]) == ("1", "2", "3")
    assert rows(world, "main.1")["task"] == "work(1)"
    tape.gone(worker, -9)
    assert rows(tape.world(), id_)["lost"] == "1"


def test_shared_memory_says_that_its_contents_are_not_traced(tape: Tape) -> None:
    main = tape.program()
    memory = tape.id()
    main(
        rec.MEMORY_OPENED,
        resource=memory,
        flag=rec.SHARED_MEMORY | rec.CREATED,
        size=4096,
        message=main.text("psm_1"),
    )
    world = tape.world()
    told = rows(world, next(iter(world.memories)))
    assert told["contents"] == "not traced"
    assert told["lock"] == "no lock"
    assert told["opened by"] == "main"
