"""Records of pools become events: a task has one name from its submission to its result."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from core.events.base import Event
from core.events.decode_pool import call_name, task_name
from core.events.pool import (
    PoolClosed,
    PoolEvent,
    PoolOpened,
    ResultTaken,
    ResultWaitBegan,
    ResultWaitEnded,
    TaskFinished,
    TaskStarted,
    TaskSubmitted,
)
from core.tracing import records as rec

if TYPE_CHECKING:
    from tests.core.conftest import Tape

E = TypeVar("E", bound=Event)


def only(tape: Tape, kind: type[E]) -> list[E]:
    return [event for event in tape.events() if isinstance(event, kind)]


def test_a_pool_tells_its_story(tape: Tape) -> None:
    main = tape.program()
    pool = main.pool()
    worker = main.child("Worker")
    worker(rec.WORKER_STARTED, resource=pool)
    task = main.submits(pool, 0)
    main(rec.RESULT_WAIT_BEGAN, resource=pool)
    worker(rec.TASK_STARTED, resource=pool, arg=task)
    worker.finishes(pool, task)
    main(rec.RESULT_WAIT_ENDED, resource=pool)
    main(rec.RESULT_TAKEN, resource=pool, arg=task, flag=1)
    main(rec.POOL_CLOSED, resource=pool, flag=rec.CLOSED)
    main(rec.POOL_JOIN_BEGAN, resource=pool)
    main(rec.POOL_JOIN_ENDED, resource=pool)
    events = only(tape, PoolEvent)
    assert [(type(e).__name__, e.process) for e in events] == [
        ("PoolOpened", "main"),
        ("WorkerStarted", "main.1"),
        ("TaskSubmitted", "main"),
        ("ResultWaitBegan", "main"),
        ("TaskStarted", "main.1"),
        ("TaskFinished", "main.1"),
        ("ResultWaitEnded", "main"),
        ("ResultTaken", "main"),
        ("PoolClosed", "main"),
        ("PoolJoinBegan", "main"),
        ("PoolJoinEnded", "main"),
    ]
    assert len({e.pool for e in events}) == 1


def test_pools_and_executors_have_a_name_and_so_many_workers(tape: Tape) -> None:
    main = tape.program()
    main.pool(rec.POOL, 3, "pool")
    main.pool(rec.EXECUTOR, 4, "")
    opened = only(tape, PoolOpened)
    assert [(e.type, e.name, e.workers) for e in opened] == [
        ("pool", "pool", 3),
        ("executor", "", 4),
    ]
    assert opened[0].pool != opened[1].pool


def test_a_task_is_named_by_its_pool_its_call_and_its_place(tape: Tape) -> None:
    main = tape.program()
    pool = main.pool()
    worker = main.child("Worker")
    tasks = [main.submits(pool, call, place, 5) for call, place in ((0, 0), (7, 0), (7, 300))]
    for task in tasks:
        worker(rec.TASK_STARTED, resource=pool, arg=task)
        worker.finishes(pool, task, "ValueError('no')", ok=False)
    submitted = only(tape, TaskSubmitted)
    name = submitted[0].pool.replace("pool", "task")
    assert [e.task for e in submitted] == [f"{name}:0.0", f"{name}:7.0", f"{name}:7.300"]
    assert [e.call for e in submitted] == [f"{name}:0", f"{name}:7", f"{name}:7"]
    assert [(e.function, e.preview, e.items) for e in submitted] == [("work", "1", 5)] * 3
    assert [e.task for e in only(tape, TaskStarted)] == [e.task for e in submitted]
    finished = only(tape, TaskFinished)
    assert [(e.task, e.ok, e.preview) for e in finished] == [
        (e.task, False, "ValueError('no')") for e in submitted
    ]


def test_a_result_is_waited_for_for_ever_or_for_so_long_and_one_of_several_calls(
    tape: Tape,
) -> None:
    main = tape.program()
    pool = main.pool()
    main(rec.RESULT_WAIT_BEGAN, resource=pool, arg=2)
    main(rec.RESULT_WAIT_ENDED, resource=pool, arg=2)
    main(rec.RESULT_WAIT_BEGAN, resource=pool, arg=-1, message=501)
    main(rec.RESULT_WAIT_ENDED, resource=pool, arg=-1, flag=1)
    name = call_name(only(tape, PoolOpened)[0].pool, 2)
    began = [(e.call, e.timeout_ns) for e in only(tape, ResultWaitBegan)]
    assert began == [(name, None), ("", 500)]
    ended = [(e.call, e.timed_out) for e in only(tape, ResultWaitEnded)]
    assert ended == [(name, False), ("", True)]


def test_a_result_is_that_of_a_task_or_those_of_the_whole_call(tape: Tape) -> None:
    main = tape.program()
    pool = main.pool()
    main(rec.RESULT_TAKEN, resource=pool, arg=3 << rec.PLACE_BITS | 5)
    main(rec.RESULT_TAKEN, resource=pool, arg=3 << rec.PLACE_BITS, flag=1)
    name = only(tape, PoolOpened)[0].pool
    taken = [(e.call, e.task) for e in only(tape, ResultTaken)]
    task = task_name(name, 3 << rec.PLACE_BITS | 5)
    assert taken == [(call_name(name, 3), task), (call_name(name, 3), "")]


def test_a_pool_ends_in_one_of_three_ways(tape: Tape) -> None:
    main = tape.program()
    pool = main.pool()
    for how in (rec.CLOSED, rec.TERMINATED, rec.SHUT_DOWN):
        main(rec.POOL_CLOSED, resource=pool, flag=how)
    assert [e.how for e in only(tape, PoolClosed)] == ["close", "terminate", "shutdown"]


def test_a_kind_of_pool_that_does_not_exist_is_passed_over(tape: Tape) -> None:
    from core.events.decoder import Decoder

    main = tape.program()
    main.pool(9)
    decoder = Decoder()
    events = decoder.feed(tape.take())
    assert decoder.skipped == 1
    assert not [e for e in events if isinstance(e, PoolEvent)]
