"""Index, lanes and causes go through a history in step, within a budget, and back."""

from __future__ import annotations

import itertools
from contextlib import closing

from core.model.history import History
from core.model.overview import AT_ONCE, Overview
from tests.core.model.any_run import any_run
from tests.core.model.test_lanes import dump, fed


def test_all_go_in_step_whatever_comes_late() -> None:
    events = any_run(5, 400)
    late = [event for event in events if event.seq % 9 == 4]
    with closing(History(page=64)) as history:
        over = Overview(history)
        history.extend([event for event in events if event not in late])
        assert over.advance(1.0)
        history.extend(late)
        assert over.advance(1.0)
        assert over.complete
        assert over.position == len(events)
        for part in (over.index, over.causes):
            right = type(part)()
            right.feed(events)
            assert part.pack() == right.pack()
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
