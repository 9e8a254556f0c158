"""Index, lanes and causes go through a history in step, within a budget, and back."""

from __future__ import annotations

import itertools
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from core.model import overview
from core.model.history import History
from core.model.overview import AT_ONCE, Overview
from tests.core.model.any_run import any_run
from tests.core.model.test_lanes import dump, fed

if TYPE_CHECKING:
    from core.events.base import Event


class Kept:
    """Stands for what is derived of events: it keeps them."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def feed(self, events: list[Event]) -> None:
        self.events += events

    def forget(self, count: int) -> int:
        del self.events[count:]
        return count


@pytest.fixture(autouse=True)
def kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overview, "EventIndex", Kept)
    monkeypatch.setattr(overview, "Causes", Kept)


def test_all_go_in_step_whatever_comes_late() -> None:
    events = any_run(5, 400)
    late = [event for event in events if event.seq % 9 == 4]
    with closing(History(page=64)) as history:
        over: Any = Overview(history)
        history.extend([event for event in events if event not in late])
        assert over.advance(1.0)
        history.extend(late)
        assert over.advance(1.0)
        assert over.complete
        assert over.position == len(events)
        assert over.index.events == over.causes.events == events
        assert dump(over.lanes) == dump(fed(events))
        assert not over.advance(1.0), "there is nothing new"


def test_a_budget_is_kept_and_the_rest_comes_later() -> None:
    events = any_run(6, 3 * AT_ONCE)
    with closing(History()) as history:
        over = Overview(history)
        history.extend(events)
        clock = itertools.count().__next__
        assert over.advance(0.5, lambda: float(clock()))
        assert (over.position, over.lanes.count, over.complete) == (AT_ONCE, AT_ONCE, False)
        assert over.advance(1.5, lambda: float(clock()))
        assert over.position == over.lanes.count == 3 * AT_ONCE
