"""Each question has the right answer in every recorded run, and the picture there shows it.

Covers: processes, ends, pools, messages, synchronisation, state, wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.questions.asked import questions
from tests.core.questions import truths, truths_between
from tests.core.scenarios.recordings import GROUPS, values_of

if TYPE_CHECKING:
    from core.questions.question import Question, Settled
    from tests.core.scenarios.recorded import Recorded
    from tests.core.scenarios.recordings import Recordings

TRUTHS = {
    **truths.PROCESSES,
    **truths.ENDS,
    **truths_between.POOLS,
    **truths_between.MESSAGES,
    **truths_between.SYNCHRONISATION,
    **truths_between.STATE,
    **truths_between.WRONG,
}
METHODS = ("fork", "spawn", "forkserver")
CASES = [
    (key, method)
    for group, keys in GROUPS.items()
    for key in keys
    for method in (METHODS if group != "otherwise" else METHODS[:1])
]


def asked(key: str, method: str) -> tuple[Question, ...]:
    return questions(key.split()[0], values_of(key), method)


def answer(question: Question, run: Recorded) -> tuple[Settled, int]:
    """Return the answer and the number of the event at which it was given."""
    watch = question.watch()
    for number, event in enumerate(run.events):
        settled = watch.see(number, event)
        if settled is not None:
            return settled, number
    end = watch.end(len(run.events) - 1)
    assert end is not None, f"the run gives no answer: {question.asks}"
    return end, len(run.events) - 1


@pytest.mark.parametrize(("key", "method"), CASES)
def test_the_answer_is_what_happened_and_the_picture_shows_it(
    recordings: Recordings, key: str, method: str
) -> None:
    run = recordings.get(key, method)
    for question in asked(key, method):
        settled, known = answer(question, run)
        truth = TRUTHS[f"{key.split()[0]} {question.key}"]
        assert question.options[settled.option] == truth.right(run), question.asks
        assert 0 <= settled.event <= known
        assert truth.seen(run.world_after(settled.event)), question.asks


def test_every_question_on_every_scenario_has_been_looked_at() -> None:
    """Each is asked in some recorded run; and with other values many have another answer."""
    seen = {f"{key.split()[0]} {q.key}" for key, method in CASES for q in asked(key, method)}
    assert seen == set(TRUTHS)


@pytest.mark.parametrize(
    ("key", "question", "other"),
    [
        ("producer-consumer", "producer-waits", "producer-consumer roomy"),
        ("join-timeout", "why", "join-timeout long"),
        ("exit-code", "ended", "exit-code fine"),
        ("pool-apply-async", "at-once", "pool-apply-async few"),
        ("semaphore", "waits", "semaphore roomy"),
        ("lock-writers", "mixed", "lock-writers none"),
        ("shared-value-race", "lost", "shared-value-race with"),
        ("deadlock-two-locks", "ends", "deadlock-two-locks same"),
        ("join-before-drain", "ends", "join-before-drain small"),
        ("join-before-drain", "ends", "join-before-drain get"),
        ("killed-holding-lock", "gets", "killed-holding-lock wait"),
        ("dining-philosophers", "ends", "dining-philosophers cure"),
    ],
)
def test_with_other_values_another_answer_is_right(
    recordings: Recordings, key: str, question: str, other: str
) -> None:
    given = []
    for run_key in (key, other):
        (one,) = (q for q in asked(run_key, "fork") if q.key == question)
        given.append(one.options[answer(one, recordings.get(run_key, "fork"))[0].option])
    assert given[0] != given[1]


def test_under_forkserver_another_process_is_the_parent(recordings: Recordings) -> None:
    (parent,) = asked("process-ids", "forkserver")
    settled, _ = answer(parent, recordings.get("process-ids", "forkserver"))
    assert parent.options[settled.option] == "Another process's"
