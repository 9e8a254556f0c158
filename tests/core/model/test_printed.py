"""Of very much output the last is at hand, and the rest on demand; nothing of it is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.process import SleepEnded
from core.events.program import OutputWritten
from core.model import printed as module
from core.model.event_index import EventIndex
from core.model.history import History
from core.model.printed import Printed

if TYPE_CHECKING:
    import pytest

    from core.events.base import Event


def happened(i: int) -> Event:
    """Return what happens as the i-th: every third event is a line of one of two processes."""
    head = (10 * i, i, f"main.{i % 2}", 1, None)
    return OutputWritten(*head, "stdout", f"Line {i}\n", 8) if i % 3 == 0 else SleepEnded(*head)


class Run:
    """A history of so many events, and what finds the output in it."""

    def __init__(self, count: int, processes: frozenset[str] | None = None, text: str = "") -> None:
        self.history, self.index = History(page=64), EventIndex()
        self.printed = Printed(self.history, self.index, processes, text)
        self.add(count)

    def add(self, count: int) -> None:
        begin = len(self.history)
        events = [happened(i) for i in range(begin, begin + count)]
        self.history.extend(events)
        self.index.feed(events)
        self.printed.advance(10.0)

    def numbers(self, position: int) -> list[int]:
        return [int(piece.text.split()[1]) for piece in self.printed.until(position)]


def test_the_last_before_the_playhead_is_there_and_more_on_demand(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "PIECES", 20)
    run = Run(300)
    assert run.numbers(300) == list(range(240, 300, 3))
    assert run.printed.earlier == 80
    assert run.printed.more() == 40
    assert run.numbers(300) == list(range(180, 300, 3))
    while run.printed.earlier:
        run.printed.more()
    assert run.numbers(300) == list(range(0, 300, 3))
    assert run.numbers(150) == list(range(0, 150, 3)), "nothing that was printed later"
    run.add(30)
    assert run.numbers(330) == list(range(0, 330, 3)), "what was wanted earlier stays"
    assert run.numbers(0) == []
    assert run.numbers(300)[-20:] == list(range(240, 300, 3))


def test_only_what_some_process_printed_or_what_has_a_text() -> None:
    run = Run(300, frozenset({"main.0"}))
    assert run.numbers(300) == list(range(0, 300, 6))
    assert Run(300, None, "LINE 2").numbers(300) == [
        i for i in range(0, 300, 3) if str(i).startswith("2")
    ]
    assert Run(300, None, "main").numbers(300) == []


def test_pages_far_apart_are_not_all_looked_into_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAGE", 30)
    monkeypatch.setattr(module, "PLACES", 3)
    run = Run(300)
    assert run.numbers(300) == list(range(210, 300, 3))
    run.printed.more()
    assert run.numbers(300) == list(range(120, 300, 3))


def test_late_output_comes_into_its_place() -> None:
    run = Run(30)
    run.numbers(30)
    late = OutputWritten(95, 99, "main.1", 1, None, "stdout", "Line 9\n", 7)
    run.history.extend([late])
    run.index.forget(10)
    run.index.feed(run.history.events(10, 31))
    run.printed.advance(10.0)
    assert run.numbers(31) == [0, 3, 6, 9, 9, 12, 15, 18, 21, 24, 27]
