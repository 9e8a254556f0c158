"""What a process does with another, in words: it makes it, asks it, waits for it, ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.relation import Answer
from core.tracing import records as rec
from gui.words.family import answer_text, join_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.conftest import Hand, Tape

    Told = Callable[[], list[str]]

MS = 1_000_000


def asks(main: Hand, child: Hand, question: str, known: bool, value: int = 0) -> None:
    flag = rec.QUESTIONS.index(question) | (rec.HAS_ANSWER if known else 0)
    main(rec.ASKED, resource=child.key, flag=flag, size=value & 0xFFFFFFFF, arg=1)


def test_an_object_is_no_process_yet(tape: Tape, told: Told) -> None:
    main = tape.program()
    words = ("main.1", "main", "C", "", "fork", "work", "2")
    text = main.text(rec.FIELD.join(words))
    main(rec.MADE, resource=rec.child_key(main.key, 1), message=text)
    assert told()[-1] == "main makes C. It is an object, and not a process yet."
    for question, answer in (("is_alive()", "False"), ("pid", "None"), ("exitcode", "None")):
        flag = rec.QUESTIONS.index(question)
        main(rec.ASKED, resource=rec.child_key(main.key, 1), flag=flag, arg=1)
        assert told()[-1] == f"{question} is {answer}: C has not been started."


def test_each_answer_says_why(tape: Tape, told: Told) -> None:
    main = tape.program()
    child = main.child("C")
    asks(main, child, "is_alive()", True)
    asks(main, child, "exitcode", False)
    asks(main, child, "pid", True, 77)
    asks(main, child, "ident", True, 77)
    tape.gone(child, -15)
    asks(main, child, "is_alive()", False)
    asks(main, child, "exitcode", True, -15)
    assert told()[-7:] == [
        "is_alive() is True: C was started and has not ended.",
        "exitcode is None: C has not ended.",
        "pid is 77: so the system knows C.",
        "ident is 77: another name for the pid of C.",
        "C was killed (SIGTERM): exit code -15.",
        "is_alive() is False: C has ended.",
        "exitcode is -15: a signal ended C.",
    ]


def test_a_second_start_names_its_error(tape: Tape, told: Told) -> None:
    main = tape.program()
    child = main.child("C")
    text = main.text("AssertionError('cannot start a process twice')")
    main(rec.START_REFUSED, resource=child.key, message=text)
    assert told()[-1] == "main calls start() again: AssertionError. A process starts only once."


def test_who_sent_the_signal_is_named(tape: Tape, told: Told) -> None:
    main = tape.program()
    first, second = main.child("A"), main.child("B")
    main(rec.SIGNALLED, resource=first.key, arg=9)
    tape.gone(first, -9)
    main(rec.SIGNALLED, resource=second.key, arg=15)
    tape.gone(second, -15)
    assert told()[-4:] == [
        "main kills A: SIGKILL.",
        "main has killed A: exit code -9.",
        "main tells B to end: SIGTERM.",
        "B has died of the SIGTERM of main: exit code -15.",
    ]


def test_a_signal_may_be_caught(tape: Tape, told: Told) -> None:
    main = tape.program()
    child = main.child("Polite")
    main(rec.SIGNALLED, resource=child.key, arg=15)
    tape.gone(child, 0)
    assert told()[-1] == "Polite has caught the SIGTERM of main and ended in its own way, with 0."


def test_an_exit_code_was_none_before_if_somebody_looked(tape: Tape, told: Told) -> None:
    main = tape.program()
    first, second = main.child("A"), main.child("B")
    asks(main, first, "exitcode", False)
    tape.gone(first, 2)
    assert told()[-1] == "A ended with exit code 2. Before that, its exitcode was None."
    tape.gone(second, 3)
    assert told()[-1] == "B ended with exit code 3."


def test_at_its_exit_a_parent_is_said_to_wait_once(tape: Tape, told: Told) -> None:
    main = tape.program()
    child = main.child("C")
    main(rec.EXITING)
    said = told()
    assert said[-1] == "main has finished its code, but waits for C."
    main(rec.JOIN_BEGAN, resource=child.key, arg=-1)
    child(rec.SLEEP_BEGAN, arg=2000 * MS)
    assert told() == said


def test_answers_and_joins_in_short() -> None:
    assert answer_text(Answer("is_alive()", True, 4, "main", 0)) == "True \N{MULTIPLICATION SIGN}4"
    assert answer_text(Answer("exitcode", None, 1, "main", 0)) == "None"
    assert join_texts(2, None)[0] == "join(): 2 left"
    assert join_texts(1, 500 * MS)[0] == "join(0.5 s): 1 left"
    assert join_texts(0, None)[0] == "join() returns"
    assert join_texts(3, 500 * MS)[-1] == "join()", "the word that matters is never cut"
