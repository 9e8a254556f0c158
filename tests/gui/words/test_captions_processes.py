"""Processes: start, end, join, errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.events.base import Event
    from core.model.world import World
    from tests.core.conftest import Hand, Tape

    Told = Callable[[], list[str]]
    Steps = Callable[[], Iterator[tuple[Event, World, list[Event]]]]
    QueueOf = Callable[[int], tuple[Hand, Hand, Hand, int]]
    PipeOf = tuple[Hand, Hand, Hand, int]
    LockOf = tuple[Hand, list[Hand], int]

MS = 1_000_000


def test_an_error_shows_the_last_line_of_its_traceback(tape: Tape, told: Told) -> None:
    main = tape.program()
    text = 'Traceback (most recent call last):\n  File "x.py", line 1\nValueError: <b>no</b>\n'
    main(rec.ERROR, message=main.text(text))
    assert told()[-1] == "main ended with an error. ValueError: <b>no</b>"
    main(rec.EXITING, arg=1)
    tape.gone(main, 1)
    tape.ends(1)
    assert told()[-1] == "ValueError: <b>no</b>"


def test_a_join_that_gives_up(tape: Tape, told: Told) -> None:
    main = tape.program()
    child = main.child("Slow")
    main(rec.JOIN_BEGAN, resource=child.key, arg=100 * MS)
    assert told()[-1] == "main waits until Slow has ended, at most 0.1 s."
    main(rec.JOIN_ENDED, resource=child.key, flag=1)
    assert told()[-1] == "join() gave up after 0.1 s: Slow still runs."


def test_start_run_and_end_of_a_child(tape: Tape, told: Told) -> None:
    main = tape.program()
    child = main.child("Worker")
    assert told()[-2:] == ["main starts Worker.", "Worker runs."]
    child(rec.EXITING, arg=3)
    tape.gone(child, 3)
    assert told()[-1] == "Worker ended with exit code 3."


def test_a_parent_that_waits_at_exit_says_for_whom(tape: Tape, told: Told) -> None:
    main = tape.program()
    main.child("Worker")
    main(rec.EXITING)
    assert told()[-1] == "main has finished its code, but waits for Worker."


def test_killed_says_the_signal_and_the_exit_code(tape: Tape, told: Told) -> None:
    child = tape.program().child("Worker")
    tape.gone(child, -9)
    assert told()[-1] == "Worker was killed (SIGKILL): exit code -9."


def test_who_is_stopped_is_interrupted_and_no_error(tape: Tape, told: Told) -> None:
    main = tape.program()
    main(rec.ERROR, message=main.text("Traceback (most recent call last):\nKeyboardInterrupt\n"))
    assert told()[-1] == "main was interrupted."
    tape.gone(main, -2)
    tape.ends(-2)
    assert told()[-1] == "The program was stopped."


def test_a_short_sleep_keeps_the_caption_and_a_long_one_is_told(tape: Tape, told: Told) -> None:
    main = tape.program()
    before = told()
    main(rec.SLEEP_BEGAN, arg=200 * MS)
    assert told() == before
    main(rec.SLEEP_ENDED)
    main(rec.SLEEP_BEGAN, arg=5_000 * MS)
    assert told()[-1] == "main sleeps for 5 s."
