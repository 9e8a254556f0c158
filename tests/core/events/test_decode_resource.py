"""Records of locks and files become events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.decoder import Decoder
from core.events.file import FileOpened, LineWritten
from core.events.lock import AcquireBlocked, LockCreated, LockEvent
from core.tracing import records as rec

if TYPE_CHECKING:
    from tests.core.conftest import Tape


def test_a_lock_tells_its_story(tape: Tape) -> None:
    main = tape.program()
    lock = main.lock(name="lock")
    child = main.child("C")
    main(rec.ACQUIRED, resource=lock)
    child(rec.ACQUIRE_BLOCKED, resource=lock, arg=-1)
    main(rec.RELEASED, resource=lock)
    child(rec.ACQUIRED, resource=lock)
    child(rec.ACQUIRE_GAVE_UP, resource=lock)
    child(rec.RELEASE_FAILED, resource=lock)
    events = [e for e in tape.events() if isinstance(e, LockEvent)]
    assert [(type(e).__name__, e.process) for e in events] == [
        ("LockCreated", "main"),
        ("LockAcquired", "main"),
        ("AcquireBlocked", "main.1"),
        ("LockReleased", "main"),
        ("LockAcquired", "main.1"),
        ("AcquireGaveUp", "main.1"),
        ("ReleaseFailed", "main.1"),
    ]
    assert len({e.lock for e in events}) == 1


def test_a_wait_is_for_ever_or_for_so_long(tape: Tape) -> None:
    main = tape.program()
    lock = main.lock(rec.SEMAPHORE, 3)
    main(rec.ACQUIRE_BLOCKED, resource=lock, arg=-1)
    main(rec.ACQUIRE_BLOCKED, resource=lock, arg=500)
    events = tape.events()
    assert [e.timeout_ns for e in events if isinstance(e, AcquireBlocked)] == [None, 500]
    (created,) = [e for e in events if isinstance(e, LockCreated)]
    assert (created.type, created.value) == ("semaphore", 3)


def test_lines_of_all_processes_go_to_the_same_file(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    file = main.opens("/p/out.txt", "a")
    main.writes(file, "one")
    child.writes(file, "two and this line is longer than one piece")
    events = tape.events()
    assert [(e.path, e.mode) for e in events if isinstance(e, FileOpened)] == [("/p/out.txt", "a")]
    lines = [e for e in events if isinstance(e, LineWritten)]
    assert [(e.process, e.path) for e in lines] == [
        ("main", "/p/out.txt"),
        ("main.1", "/p/out.txt"),
    ]
    assert lines[1].preview == "two and this line is longer than one piece"
    assert lines[0].bytes == 4


def test_a_line_for_a_file_that_nobody_opened_is_counted(tape: Tape) -> None:
    main = tape.program()
    main.writes(4711, "x")
    decoder = Decoder()
    decoder.feed(tape.take())
    assert decoder.skipped == 1
