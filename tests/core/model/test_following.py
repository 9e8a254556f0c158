"""A reader of a history takes each event once, and again what late events have moved."""

from __future__ import annotations

from contextlib import closing

from core.events.process import SleepEnded
from core.model.following import Following
from core.model.history import History


def ended(*times: int) -> list[SleepEnded]:
    return [SleepEnded(t, t, "main", 1, None) for t in times]


def test_events_are_taken_in_pieces_as_they_come() -> None:
    with closing(History(page=3)) as history:
        following = Following(history)
        assert (following.behind, following.take(5)) == (0, [])
        history.extend([*ended(1, 2, 3, 4, 5, 6, 7)])
        assert [event.t_ns for event in following.take(4)] == [1, 2, 3, 4]
        assert (following.position, following.behind) == (4, 3)
        assert [event.t_ns for event in following.take(100)] == [5, 6, 7]
        assert following.rewound() is None


def test_where_late_events_came_in_it_begins_again() -> None:
    with closing(History(page=3)) as history:
        history.extend([*ended(10, 20, 30, 40)])
        following = Following(history)
        following.take(3)
        history.extend([*ended(35)])
        assert following.rewound() is None, "it had not come so far"
        history.extend([*ended(25)])
        history.extend([*ended(15)])
        assert following.rewound() == following.position == 1
        assert following.rewound() is None, "that was all"
        assert [event.t_ns for event in following.take(9)] == [15, 20, 25, 30, 35, 40]


def test_what_came_late_before_it_began_does_not_concern_it() -> None:
    with closing(History(page=3)) as history:
        history.extend([*ended(10, 20)])
        history.extend([*ended(5)])
        following = Following(history, 2)
        assert following.rewound() is None
        assert [event.t_ns for event in following.take(9)] == [20]
