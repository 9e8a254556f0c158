"""What is between a process and its parent, as the world has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.relation import MOST, Answer, Joined, Signal, with_answer
from core.tracing import records as rec

if TYPE_CHECKING:
    from tests.core.conftest import Hand, Tape

MS = 1_000_000


def asks(main: Hand, child: Hand, question: str, answer: int | None, value: int = 0) -> None:
    flag = rec.QUESTIONS.index(question) | (rec.HAS_ANSWER if answer is not None else 0)
    main(rec.ASKED, resource=child.key, flag=flag, size=value & 0xFFFFFFFF, arg=1)


def test_the_same_answer_many_times_is_one(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    for answer in (None, 1, 1, 1, None):
        asks(main, child, "is_alive()", answer)
    answers = tape.world().processes["main.1"].answers
    assert [(a.value, a.count) for a in answers] == [(False, 1), (True, 3), (False, 1)]


def test_none_false_and_zero_are_three_answers() -> None:
    answers: tuple[Answer, ...] = ()
    for value in (None, False, 0):
        answers = with_answer(answers, Answer("exitcode", value, 1, "main", 0))
    assert [a.value for a in answers] == [None, False, 0]
    for value in range(10):
        answers = with_answer(answers, Answer("pid", value, 1, "main", 0))
    assert len(answers) == MOST


def test_a_negative_exit_code_is_one(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    asks(main, child, "exitcode", None)
    asks(main, child, "exitcode", 1, -15)
    assert [a.value for a in tape.world().processes["main.1"].answers] == [None, -15]


def test_a_join_says_how_it_ended_until_something_else_takes_time(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    main(rec.JOIN_BEGAN, resource=child.key, arg=100 * MS)
    assert tape.world().processes["main"].joined is None
    main(rec.JOIN_ENDED, resource=child.key, flag=1)
    assert tape.world().processes["main"].joined == Joined("main.1", 100 * MS, MS, True)
    main(rec.SLEEP_BEGAN, arg=MS)
    assert tape.world().processes["main"].joined is None


def test_who_sent_a_signal_is_known(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    main(rec.SIGNALLED, resource=child.key, arg=9)
    tape.gone(child, -9)
    assert tape.world().processes["main.1"].signal_sent == Signal("SIGKILL", "main")


def test_only_a_daemon_is_ended_by_its_parent_s_end(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    main(rec.EXITING)
    main(rec.SIGNALLED, resource=child.key, arg=15)
    assert tape.world().processes["main.1"].signal_sent == Signal("SIGTERM", "main")


def test_an_object_that_was_made_is_there_and_does_not_run(tape: Tape) -> None:
    main = tape.program()
    key = rec.child_key(main.key, 1)
    words = ("main.1", "main", "C", "1", "spawn", "Greeter.run", "")
    main(rec.MADE, resource=key, message=main.text(rec.FIELD.join(words)), site=main.at(7))
    world = tape.world()
    child = world.processes["main.1"]
    assert (child.name, child.daemon, child.call) == ("C", True, "Greeter.run()")
    assert child.life.value == "created"
    where = world.processes["main"].where
    assert where is not None
    assert where.line == 7


def test_a_second_start_leaves_the_process_as_it_is(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    before = tape.world().processes["main.1"].life
    text = main.text("AssertionError('cannot start a process twice')")
    main(rec.START_REFUSED, resource=child.key, message=text, site=main.at(9))
    after = tape.world().processes["main.1"]
    assert after.life is before
    assert after.refused is not None
    assert after.refused.where is not None
    assert after.refused.where.line == 9
