"""The events that pass are found little by little, and none is missed.

Covers: wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.lock import LockAcquired
from core.events.process import SleepBegan, SleepEnded
from core.events.program import OutputWritten
from core.model.event_index import EventIndex
from core.model.following import Following
from core.model.history import History
from core.model.resource_of import resource_of
from core.model.sieve import AT_ONCE, Sieve
from core.model.wanted import Wanted

if TYPE_CHECKING:
    from core.events.base import Event

COUNT = 3 * AT_ONCE + 100


def happened(i: int, t_ns: int | None = None) -> Event:
    """Return what happens as the i-th: one of four, in one of three processes."""
    head = (10 * i if t_ns is None else t_ns, i, f"main.{i % 3}", 1, None)
    if i % 4 == 0:
        return OutputWritten(*head, "stdout", f"line {i}\n", 8)
    if i % 4 == 1:
        return LockAcquired(*head, f"lock-{i % 2}")
    return SleepBegan(*head, i) if i % 4 == 2 else SleepEnded(*head)


class Looker:
    """Looks for a text in names as they are, and in what was printed."""

    def __init__(self, text: str) -> None:
        self.text, self.asked = text, 0

    def in_kind(self, kind: str) -> bool:
        return self.text in kind

    def in_process(self, process: str) -> bool:
        return self.text in process

    def in_resource(self, resource: str) -> bool:
        return self.text in resource

    def in_event(self, _i: int, event: Event) -> bool:
        self.asked += 1
        return isinstance(event, OutputWritten) and self.text in event.text


class Indexed:
    """A history with its index."""

    def __init__(self, count: int) -> None:
        self.history, self.index = History(page=64), EventIndex()
        self._following = Following(self.history)
        self.add([happened(i) for i in range(count)])

    def add(self, events: list[Event]) -> None:
        self.history.extend(events)
        first = self._following.rewound()
        if first is not None:
            self.index.forget(first)
        self.index.feed(self._following.take(len(self.history)))

    def passing(self, wanted: Wanted) -> list[int]:
        """Return what passes, looked up one by one."""
        looker = Looker(wanted.text)
        return [
            i
            for i, e in enumerate(self.history.events(0, len(self.history)))
            if (wanted.kinds is None or type(e).__name__ in wanted.kinds)
            and (wanted.processes is None or e.process in wanted.processes)
            and (wanted.resources is None or resource_of(e) in wanted.resources)
            and (
                looker.in_event(i, e)
                or looker.in_kind(type(e).__name__)
                or looker.in_process(e.process)
                or (resource_of(e) != "" and looker.in_resource(resource_of(e)))
            )
        ]


def sieve(of: Indexed, wanted: Wanted) -> Sieve:
    return Sieve(of.history, of.index, wanted, Looker(wanted.text) if wanted.text else None)


WANTED = [
    Wanted(),
    Wanted(kinds=frozenset({"SleepEnded"})),
    Wanted(processes=frozenset({"main.1"}), resources=frozenset({"lock-1"})),
    Wanted(text="99"),
    Wanted(text="Sleep"),
    Wanted(text="main.2"),
    Wanted(text="lock-1"),
    Wanted(text="nothing has this"),
    Wanted(frozenset({"OutputWritten"}), frozenset({"main.0"}), frozenset({""}), "line 1"),
]


def test_all_that_passes_is_found_in_order() -> None:
    for wanted in WANTED:
        run = Indexed(COUNT)
        one = sieve(run, wanted)
        while not one.complete:
            one.advance(0.0)
        assert one.passed.array.tolist() == run.passing(wanted)


def test_what_comes_later_is_looked_at_then() -> None:
    for wanted in WANTED:
        run = Indexed(300)
        one = sieve(run, wanted)
        one.advance(10.0)
        for begin in range(300, 600, 50):
            run.add([happened(i) for i in range(begin, begin + 50)])
            assert not one.complete
            one.advance(10.0)
        assert one.passed.array.tolist() == run.passing(wanted)


def test_late_events_come_into_their_places() -> None:
    for wanted in WANTED:
        run = Indexed(300)
        one = sieve(run, wanted)
        one.advance(10.0)
        run.add([happened(9_996 + i, 1_505) for i in range(4)])
        assert one.advance(10.0)
        assert one.passed.array.tolist() == run.passing(wanted)


def test_a_turn_ends_when_its_time_is_over() -> None:
    run = Indexed(COUNT)
    one = sieve(run, Wanted(text="99"))
    times = iter(range(100))
    one.advance(1.5, lambda: float(next(times)))
    assert one.position == 2 * AT_ONCE
    assert not one.complete


def test_events_whose_names_tell_enough_are_not_looked_up() -> None:
    run = Indexed(400)
    looker = Looker("main")
    one = Sieve(run.history, run.index, Wanted(text="main"), looker)
    one.advance(10.0)
    assert (len(one.passed), looker.asked) == (400, 0)
    kinds = frozenset({"LockAcquired"})
    looker = Looker("zzz")
    Sieve(run.history, run.index, Wanted(kinds, text="zzz"), looker).advance(10.0)
    assert looker.asked == 100
