"""A watch: it answers once, as soon as it is certain, and never from what was not seen.

Covers: question.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from core.events.lock import AcquireBlocked
from core.events.process import ErrorRaised, ProcessEnded
from core.events.program import EventsLost, OutputWritten, ProgramEnded
from core.questions.groups.messages import does_it_wait
from core.questions.groups.synchronisation import has_to_wait
from core.questions.options import NO, YES
from core.questions.question import Settled
from core.questions.watching import Told, until

if TYPE_CHECKING:
    from core.events.base import Event
    from core.questions.watching import Story


def blocked(t: int, process: str = "main.1") -> Event:
    return AcquireBlocked(t, t, process, 1, None, "lock-1", None)


def ends(t: int, code: int = 0) -> Event:
    return ProgramEnded(t, t, "main", 1, None, code, None)


def told(story: Story, *events: Event) -> list[Settled]:
    """Return the answers that a watch gives to some events and to the end of the run."""
    watch = Told(story)
    given = [watch.see(number, event) for number, event in enumerate(events)]
    return [one for one in (*given, watch.end(len(events) - 1)) if one is not None]


def test_the_first_event_that_settles_it_is_the_answer_and_the_only_one() -> None:
    assert told(has_to_wait(), blocked(0), blocked(1), ends(2)) == [Settled(YES, 0)]


def test_what_never_happened_is_certain_only_at_the_end() -> None:
    printed = OutputWritten(0, 0, "main", 1, None, "stdout", "hello\n", 6)
    assert told(has_to_wait(), printed, ends(1)) == [Settled(NO, 1)]
    assert told(has_to_wait(), printed) == [], "the run was cut short"


def test_a_run_that_was_stopped_answers_nothing_that_it_did_not_show() -> None:
    error = ErrorRaised(1, 1, "main.1", 1, None, "KeyboardInterrupt")
    assert told(has_to_wait(), ends(0, -2)) == []
    assert told(has_to_wait(), error, blocked(2), ends(3)) == []
    assert told(has_to_wait(), blocked(0), error) == [Settled(YES, 0)]


def test_where_events_were_lost_nothing_follows_any_more() -> None:
    assert told(has_to_wait(), EventsLost(0, 0, "main.1", 1, None, 7), ends(1)) == []


def test_no_is_certain_as_soon_as_all_who_might_have_ended() -> None:
    over = [ProcessEnded(t, t, f"main.{t}", 1, None, 0, None) for t in (1, 2)]
    story = partial(does_it_wait, AcquireBlocked, frozenset(("main.1", "main.2")))
    assert told(story(), *over) == [Settled(NO, 1)]
    assert told(story(), over[0], blocked(2, "main.2"), over[1]) == [Settled(YES, 1)]
    stopped = ProcessEnded(2, 2, "main.2", 1, None, -2, "SIGINT")
    assert told(story(), over[0], stopped) == []


def test_a_story_goes_on_to_the_next_event_of_a_kind() -> None:
    def first_end() -> Story:
        number, event = yield from until(ProcessEnded, lambda e: e.exit_code != 0)
        return Settled(event.exit_code or 0, number)

    one = ProcessEnded(0, 0, "main.1", 1, None, 0, None)
    two = ProcessEnded(1, 1, "main.2", 1, None, 3, None)
    assert told(first_end(), blocked(0), one, two) == [Settled(3, 2)]
