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
