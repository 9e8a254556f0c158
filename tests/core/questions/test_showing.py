"""Each event is shown once, in order, and no more once all is answered.

Covers: own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.history import History
from core.questions.own import is_own
from core.questions.question import Question, Settled
from core.questions.showing import A_GO, Showing
from core.tracing import records as rec

if TYPE_CHECKING:
    from core.events.base import Event
    from core.questions.question import Watch
    from tests.core.conftest import Tape


class Counting:
    """A watch that knows the answer at one event, or at the end, and counts what it sees."""

    def __init__(self, at: int, at_end: int = -1) -> None:
        self.at, self.at_end = at, at_end
        self.seen: list[int] = []

    def see(self, number: int, event: Event) -> Settled | None:
        self.seen.append(number)
        return Settled(1, number) if number == self.at else None

    def end(self, last: int) -> Settled | None:
        return Settled(self.at_end, last) if self.at_end >= 0 else None


def asked(*watches: Watch) -> list[Question]:
    return [question(number, watch) for number, watch in enumerate(watches)]


def question(number: int, watch: Watch) -> Question:
    return Question(f"q{number}", "What?", ("a", "b"), lambda: watch)


def run(tape: Tape, count: int) -> History:
    """Return a history with so many events at least."""
    history = History()
    main = tape.program()
    for _ in range(count):
        main(rec.SLEEP_ENDED)
    history.append(tape.take())
    return history


def test_each_event_is_seen_once_however_often_one_looks(tape: Tape) -> None:
    history = run(tape, 10)
    early, late = Counting(3), Counting(900)
    showing = Showing(asked(early, late), history)
    for _ in range(5):
        assert not showing.look(99, 1.0, complete=False)
    assert early.seen == [0, 1, 2, 3], "who knows the answer wants to see no more"
    assert late.seen == list(range(len(history)))
    assert showing.settled == [Settled(1, 3), None]
    main = tape.supervisor
    main(rec.PROGRAM_ENDED)
    history.append(tape.take())
    showing.look(0, 1.0, complete=False)
    assert late.seen == list(range(len(history)))


def test_once_all_is_answered_nothing_more_is_taken(tape: Tape) -> None:
    history = run(tape, 5 * A_GO)
    watch = Counting(3)
    showing = Showing(asked(watch), history, clock=lambda: 0.0)
    assert not showing.look(len(history), 1.0, complete=True)
    assert watch.seen == [0, 1, 2, 3]
    assert showing._following.position == A_GO


def test_what_lies_far_ahead_waits_for_other_turns(tape: Tape) -> None:
    history = run(tape, 10 * A_GO)
    now = iter(range(1000))
    watch = Counting(9 * A_GO)
    showing = Showing(asked(watch), history, clock=lambda: float(next(now)))
    assert showing.look(10, 0.5, complete=True), "there is more"
    assert len(watch.seen) == A_GO, "only what the playhead comes to next"
    turns = 0
    while showing.look(10, 0.5, complete=True):
        turns += 1
    assert 0 < turns < 10 * A_GO
    assert showing.settled == [Settled(1, 9 * A_GO)]


def test_the_end_answers_once_and_what_it_does_not_answer_stays_open(tape: Tape) -> None:
    history = run(tape, 3)
    showing = Showing(asked(Counting(99, at_end=0), Counting(99)), history)
    showing.look(99, 1.0, complete=False)
    assert showing.settled == [None, None]
    assert not showing.over
    showing.look(99, 1.0, complete=True)
    assert showing.settled == [Settled(0, len(history) - 1), None]
    assert showing.over


def test_when_an_event_comes_late_the_answer_has_its_new_number(tape: Tape) -> None:
    history = run(tape, 10)
    watches: list[Counting] = []

    def watch() -> Counting:
        watches.append(Counting(6))
        return watches[-1]

    showing = Showing([Question("q", "What?", ("a", "b"), watch)], history)
    showing.look(99, 1.0, complete=False)
    early = history.event(4)
    tape.supervisor(rec.PROGRAM_ENDED, t=early.t_ns)
    history.append(tape.take())
    showing.look(99, 1.0, complete=False)
    assert watches[-1].seen == list(range(7)), "all of it is seen again, in order"
    assert showing.settled == [Settled(1, 6)]


def test_the_words_of_an_author_are_told_from_ours() -> None:
    mine = Question("own-1", "Na?", ("ja", "nein"), lambda: Counting(0))
    assert is_own(mine)
    assert not is_own(mine._replace(key="owner"))
