"""Shared memory is not traced: what processes print tells what they do to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tracing import records as rec
from gui.words.printed import told_by_prints, without_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.conftest import Hand, Tape

    Told = Callable[[], list[str]]


def value(main: Hand, tape: Tape) -> None:
    """Record that the program makes a Value."""
    main(rec.MEMORY_OPENED, resource=tape.id(), flag=rec.VALUE | rec.CREATED, arg=4)


def test_what_is_printed_is_told_beside_shared_memory(tape: Tape, told: Told) -> None:
    main = tape.program()
    value(main, tape)
    worker = main.child("Worker 1")
    worker.prints("Worker 1: read 7, wrote 8\n")
    assert told()[-1] == "Worker 1 prints: read 7, wrote 8"
    process = tape.world().processes["main.1"]
    assert process.printed == "Worker 1: read 7, wrote 8"
    assert without_name(process) == "read 7, wrote 8"


def test_what_is_printed_is_not_told_where_there_is_more_to_see(tape: Tape) -> None:
    main = tape.program()
    assert not told_by_prints(tape.world())
    value(main, tape)
    assert told_by_prints(tape.world())
    main.channel(rec.QUEUE, 0, "queue")
    assert not told_by_prints(tape.world())


def test_an_empty_line_leaves_what_was_printed(tape: Tape) -> None:
    main = tape.program()
    main.prints("first\nlast\n")
    main.prints("\n")
    assert tape.world().processes["main"].printed == "last"


def test_that_another_one_has_read_the_same_number_is_told(tape: Tape, told: Told) -> None:
    """This alone shows that one of the two additions is lost."""
    main = tape.program()
    value(main, tape)
    one, two = main.child("Worker 1"), main.child("Worker 2")
    one.prints("Worker 1: read 7, wrote 8\n")
    two.prints("Worker 2: read 7, wrote 8\n")
    assert told()[-1] == "Worker 2 prints: read 7, wrote 8. Worker 1 has printed the same."
