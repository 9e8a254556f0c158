"""The stories that several scenarios share, on runs told in a few events.

Covers: options.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.events.file import LineWritten
from core.events.lock import AcquireBlocked, LockAcquired, LockReleased
from core.events.process import SleepBegan, SleepEnded
from core.events.program import OutputWritten, ProgramEnded
from core.questions.options import NO, YES, counted, numbers, picked
from core.questions.question import Settled
from core.questions.stories import comes_to_an_end, gets_mixed, keeps_asleep, most
from core.questions.watching import Told

if TYPE_CHECKING:
    from core.events.base import Event
    from core.questions.watching import Story


def run(*words: str) -> list[Event]:
    """Return the events that words such as ``1 gets a`` stand for; the number is the child's."""
    kinds = {"gets": LockAcquired, "frees": LockReleased}
    events: list[Event] = []
    for t, line in enumerate(words):
        who, does, *rest = line.split(maxsplit=2)
        about = (t, t, f"main.{who}", 1, None)
        if does in kinds:
            events.append(kinds[does](*about, rest[0]))
        elif does == "wants":
            events.append(AcquireBlocked(*about, rest[0], None))
        elif does == "asks":  # for a while only
            events.append(AcquireBlocked(*about, rest[0], 1_000))
        elif does == "sleeps":
            events.append(SleepBegan(*about, 1_000))
        elif does == "wakes":
            events.append(SleepEnded(*about))
        elif does == "writes":
            events.append(LineWritten(*about, "/shared.txt", rest[0], 20))
        elif does == "says":
            events.append(OutputWritten(t, t, "main", 1, None, "stdout", rest[0], 20))
        else:
            events.append(ProgramEnded(t, t, "main", 1, None, 0, None))
    return events


def told(story: Story, *words: str) -> Settled | None:
    """Return the answer that a story gives to a run."""
    watch = Told(story)
    answers = (watch.see(number, event) for number, event in enumerate(run(*words)))
    return next((answer for answer in answers if answer is not None), None)


def test_options_are_numbers_each_once_and_any_other() -> None:
    options = numbers(10, 1, 10, 5)
    assert options == ("1", "5", "10", "Another number")
    assert counted(options, 5, 7) == Settled(1, 7)
    assert counted(options, 4, 7) == Settled(3, 7)
    assert picked(("None", "0"), "0", 3) == Settled(1, 3)
    assert picked(("None", "0"), "1", 3) is None


def at_once(limit: int, total: int) -> Story:
    return most(numbers(1, 2, 3), (LockAcquired, LockReleased), limit, total)


def test_how_many_at_once_is_certain_when_no_more_are_possible() -> None:
    assert told(at_once(2, 9), "1 gets a", "2 gets a", "3 gets a") == Settled(1, 1)


def test_how_many_at_once_is_certain_when_nobody_will_begin_any_more() -> None:
    """The picture is of the moment when so many did it first."""
    words = ("1 gets a", "2 gets a", "1 frees a", "2 frees a", "3 gets a", "1 ends")
    assert told(at_once(3, 3), *words) == Settled(1, 1)
    assert told(at_once(3, 4), *words) is None


def test_two_who_wait_for_each_other_never_come_to_an_end() -> None:
    words = ("1 gets a", "2 gets b", "1 wants b", "2 wants a")
    assert told(comes_to_an_end(), *words) == Settled(NO, 3)


def test_a_circle_of_three_is_found_and_a_chain_of_three_is_none() -> None:
    held = ("1 gets a", "2 gets b", "3 gets c", "1 wants b", "2 wants c")
    assert told(comes_to_an_end(), *held, "3 wants a") == Settled(NO, 5)
    assert told(comes_to_an_end(), *held, "3 wants d", "3 ends") == Settled(YES, 6)


def test_who_waits_only_for_a_while_closes_no_circle() -> None:
    words = ("1 gets a", "2 gets b", "1 wants b", "2 asks a", "2 frees b", "1 gets b", "1 ends")
    assert told(comes_to_an_end(), *words) == Settled(YES, 6)


@pytest.mark.parametrize(
    ("words", "at"),
    [
        (("1 gets a", "2 wants a", "1 sleeps", "1 wakes"), 2),
        (("1 gets a", "1 sleeps", "2 wants a", "1 wakes"), 2),
    ],
)
def test_an_owner_that_sleeps_keeps_the_lock(words: tuple[str, ...], at: int) -> None:
    """The picture has both: the one sleeps, the other waits."""
    assert told(keeps_asleep(), *words) == Settled(0, at)
    assert told(keeps_asleep(), *words[:-1]) is None, "it might still give it back"


def test_one_that_sleeps_without_the_lock_says_nothing() -> None:
    words = ("1 gets a", "2 wants a", "1 frees a", "1 sleeps", "2 gets a", "1 wakes")
    assert told(keeps_asleep(), *words) is None


def line(who: int, number: int) -> str:
    return f"{who} writes {who}: line {number}, round 1"


def test_a_line_between_two_of_anothers_three_is_mixed() -> None:
    words = (line(1, 1), "1 sleeps", line(2, 1), "2 sleeps", line(1, 2))
    assert told(gets_mixed(), *words) == Settled(YES, 4)


def test_of_two_lines_written_at_the_same_moment_nobody_knows_which_is_first() -> None:
    at_once = (line(1, 1), line(2, 1), line(1, 2))
    assert told(gets_mixed(), *at_once) is None
    begun_before = (line(1, 1), "1 sleeps", line(2, 1), line(1, 2), "2 sleeps")
    assert told(gets_mixed(), *begun_before) is None


def test_after_three_lines_it_is_the_next_ones_turn() -> None:
    words = (*(line(1, n) for n in (1, 2, 3)), "1 sleeps", line(2, 1), "2 sleeps", line(1, 1))
    assert told(gets_mixed(), *words) is None


def test_what_the_program_finds_in_its_file_is_right() -> None:
    whole = "0 says 9 lines, and every three belong together."
    assert told(gets_mixed(), whole) == Settled(NO, 0)
    assert told(gets_mixed(), "0 says 27 lines, 9 of 9 threes belong together.") == Settled(NO, 0)
    mixed = "0 says Line 2 is Writer 1's, in the middle of Writer 2's three."
    assert told(gets_mixed(), mixed) == Settled(YES, 0)


def test_where_lines_were_only_counted_none_is_said_to_be_between() -> None:
    """Of too many lines in a second only the number is told."""
    words = (line(1, 1), "1 sleeps", line(2, 1), "2 sleeps", "1 writes … 8 more lines", line(1, 2))
    assert told(gets_mixed(), *words) is None
