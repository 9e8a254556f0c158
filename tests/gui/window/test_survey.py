"""The whole of a run is looked at after its first picture, and seldom in a flood."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from gui.window.survey import BUSY_S, FLOOD_S, IDLE_S, Survey

if TYPE_CHECKING:
    from core.playback.playback import Playback


class Looks:
    """Stands for the parts, and counts what they are asked for."""

    def __init__(self) -> None:
        self.budgets: list[float] = []
        self.shown = 0
        self.complete = True
        self.stale = False

    def advance(self, budget_s: float) -> bool:
        self.budgets.append(budget_s)
        return True

    def look_through(self, budget_s: float) -> None:
        self.budgets.append(budget_s)

    def refresh(self, _playback: object, _now_s: float) -> None:
        self.shown += 1


@pytest.fixture
def looks() -> Looks:
    return Looks()


@pytest.fixture
def survey(looks: Looks) -> Survey:
    parts: Any = looks
    window: Any = SimpleNamespace(run_page=SimpleNamespace(timeline=looks))
    return Survey(window, parts, parts, parts, parts)


def run_of(length: int) -> Playback:
    playback = SimpleNamespace(length=length)  # that is all that is asked of it
    return cast("Playback", playback)


def test_the_first_picture_of_a_run_comes_first(survey: Survey, looks: Looks) -> None:
    empty, other = SimpleNamespace(length=0), run_of(5)
    run = cast("Playback", empty)
    survey.go_on(run, 1.0, busy=False, flood=False)
    empty.length = 3
    survey.go_on(run, 1.1, busy=False, flood=False)
    assert looks.shown == 0
    survey.go_on(run, 1.2, busy=False, flood=False)
    assert looks.shown == 2, "in the timeline and in words"
    assert looks.budgets == [IDLE_S, IDLE_S]
    survey.go_on(other, 1.3, busy=False, flood=False)
    assert looks.shown == 2, "another run has its own first picture"


def test_it_takes_less_time_while_something_moves(survey: Survey, looks: Looks) -> None:
    run = run_of(3)
    for now_s in (1.0, 1.1):
        survey.go_on(run, now_s, busy=True, flood=False)
    assert looks.budgets == [BUSY_S, BUSY_S]


def test_a_table_is_searched_only_where_all_has_been_gone_through(
    survey: Survey, looks: Looks
) -> None:
    looks.complete = False
    run = run_of(3)
    for now_s in (1.0, 1.1):
        survey.go_on(run, now_s, busy=False, flood=False)
    assert looks.budgets == [IDLE_S]
    assert not survey.complete
    assert survey.go_on(run, 1.2, busy=False, flood=False), "there is more, and time for it"
    assert not survey.go_on(run, 1.3, busy=True, flood=False)


def test_in_a_flood_it_is_looked_at_now_and_then(survey: Survey, looks: Looks) -> None:
    run = run_of(3)
    survey.go_on(run, 10.0, busy=True, flood=True)
    for i in range(10):
        survey.go_on(run, 10.0 + i * FLOOD_S / 5, busy=True, flood=True)
    assert looks.shown == 2 * 2


def test_it_wants_another_turn_while_something_shows_an_earlier_moment(
    survey: Survey, looks: Looks
) -> None:
    assert not survey.stale
    looks.stale = True
    assert survey.stale
