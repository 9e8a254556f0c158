"""Each process stands at the line of its latest event: full, hollow, or faint once gone on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tracing import records as rec
from gui.panels.badge import Look
from gui.panels.marks import marks_in

if TYPE_CHECKING:
    from tests.core.conftest import Tape

MS = 1_000_000
FILE = "/p/script.py"


def test_who_acts_is_full_who_waits_is_hollow_who_has_gone_on_is_faint(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE, 3, "queue")
    producer, consumer, third = (main.child(n) for n in ("Producer", "Consumer", "Third"))
    third(rec.SENT, resource=queue, message=tape.id(), site=third.at(8))
    consumer(rec.RECEIVE_BLOCKED, resource=queue, site=consumer.at(9))
    tape.t += 400 * MS
    producer(rec.SENT, resource=queue, message=tape.id(), site=producer.at(3))
    marks = {m.letters: m for m in marks_in(tape.world(), FILE, "main.1", tape.t, {})}
    assert (marks["P"].line, marks["P"].look) == (3, Look.FULL)
    assert (marks["C"].line, marks["C"].look) == (9, Look.HOLLOW)
    assert (marks["T"].line, marks["T"].look) == (8, Look.FAINT)
    assert marks["T"].since.startswith("40")
    assert marks["T"].since.endswith("ms")


def test_a_process_of_another_file_is_not_marked(tape: Tape) -> None:
    main = tape.program()
    main(rec.SLEEP_BEGAN, arg=1, site=main.at(4, file="/p/other.py"))
    assert marks_in(tape.world(), FILE, "main", tape.t, {}) == []


def test_a_worker_without_a_task_has_left_the_line_of_its_last_one(tape: Tape) -> None:
    main = tape.program()
    pool = tape.id()
    main(rec.POOL_OPENED, resource=pool, flag=rec.POOL, arg=1, message=main.text("pool"))
    worker = main.child("Worker")
    worker(rec.WORKER_STARTED, resource=pool)
    task = main.submits(pool, 0)
    worker(rec.TASK_STARTED, resource=pool, arg=task)
    worker(rec.SLEEP_BEGAN, arg=1, site=worker.at(4))
    worker(rec.SLEEP_ENDED, site=worker.at(4))
    assert [m.line for m in marks_in(tape.world(), FILE, "main.1", tape.t, {})] == [4]
    worker.finishes(pool, task)
    assert marks_in(tape.world(), FILE, "main.1", tape.t, {}) == []
