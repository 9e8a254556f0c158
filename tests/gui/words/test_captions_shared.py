"""Managers, shared memory, joinable queues, and waiting for any of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tracing import records as rec
from gui.words.resources import size

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.conftest import Tape

    Told = Callable[[], list[str]]


def test_a_call_to_a_managers_object_waits_for_its_answer(tape: Tape, told: Told) -> None:
    main = tape.program()
    manager = main.child("SyncManager-1")
    proxy = tape.id()
    text = main.text(rec.FIELD.join(("dict", "counts")))
    manager(rec.OBJECT_MADE, resource=proxy)
    main(rec.PROXY_OPENED, resource=proxy, message=text)
    assert told()[-1] == "main has a dict that lives in SyncManager-1."
    call = main.text(rec.FIELD.join(("get", "'a'")))
    main(rec.CALL_BEGAN, resource=proxy, message=call)
    assert told()[-1] == (
        "main asks SyncManager-1 for counts.get('a'). main is blocked until the answer is there."
    )
    main(rec.CALL_ENDED, resource=proxy, flag=1)
    assert told()[-1] == "main has the answer of counts."


def test_a_joinable_queue_counts_what_is_not_done(tape: Tape, told: Told) -> None:
    main = tape.program()
    queue = main.channel(rec.JOINABLE_QUEUE, 0, "tasks")
    worker = main.child("Worker")
    messages = [main.sends(queue, f"'job {n}'") for n in (1, 2)]
    main(rec.QUEUE_JOIN_BEGAN, resource=queue)
    assert told()[-1] == "main waits in join() until all is done: 2 of 2 undone."
    for message in messages:
        worker.receives(queue, message)
    worker(rec.TASK_DONE, resource=queue)
    assert told()[-1] == "Worker calls task_done(): 1 of 2 still undone."
    worker(rec.TASK_DONE, resource=queue)
    assert told()[-1] == "Worker calls task_done(): nothing is left to do."
    main(rec.QUEUE_JOIN_ENDED, resource=queue)
    assert told()[-1] == "All of tasks is done: main goes on."


def test_sizes_have_a_unit() -> None:
    assert size(1) == "1 byte"
    assert size(4) == "4 bytes"
    assert size(4096) == "4 KiB"
    assert size(3 * 1024 * 1024) == "3 MiB"
