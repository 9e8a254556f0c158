"""The table of events with a million rows beside one with a thousand, in the same run.

Run it as a plain script, or with pytest: then with fewer rows. What is measured is the whole way
from the key or the wheel to the painted rows; and how long a filter takes, and its longest turn.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.events.base import Event, Where
from core.events.lock import LockAcquired, LockReleased
from core.events.program import OutputWritten
from core.model.event_index import EventIndex
from core.model.history import History
from core.model.sieve import Sieve
from core.model.wanted import Wanted
from gui.panels.event_rows import EventRows
from gui.panels.event_table import EventTable
from gui.theme.palette import DARK
from gui.words.called import Called
from gui.words.event_row import RowWords
from gui.words.event_search import TextLooker
from gui.words.names import Names

if TYPE_CHECKING:
    from collections.abc import Callable

MANY, FEW = 1_000_000, 1_000
TIMES = 15
BUDGET_S = 0.010  # of a turn of a search
AT_ONCE = 2048
WHERE = Where("/home/me/script.py", 12, "work")
KINDS = frozenset({"LockReleased"})


class Run(NamedTuple):
    """A history with the index of its events, and its words."""

    history: History
    events: EventIndex
    words: RowWords


def run(count: int) -> Run:
    """Return a run of so many events: three processes share a lock and print."""
    history, index = History(), EventIndex()
    for begin in range(0, count, AT_ONCE):
        events = [event(i) for i in range(begin, min(begin + AT_ONCE, count))]
        history.extend(events)
        index.feed(events)
    called = Called(history.world_at(count), Names())
    return Run(history, index, RowWords(called, 0))


def event(i: int) -> Event:
    """Return what happens as the i-th."""
    head = (1_000 * i, i, f"main.{i // 3 % 3}", 1, WHERE)
    if i % 3 == 0:
        return LockAcquired(*head, "lock-1")
    return (
        OutputWritten(*head, "stdout", f"line {i}\n", 9)
        if i % 3 == 1
        else LockReleased(*head, "lock-1")
    )


def median_ms(act: Callable[[int], None], table: EventTable) -> float:
    """Return how long an act takes until it is painted, in ms."""
    found = []
    for time_ in range(TIMES):
        begin = time.perf_counter()
        act(time_)
        table.viewport().grab()
        found.append(time.perf_counter() - begin)
    return 1e3 * statistics.median(found)


def handling(of: Run) -> dict[str, float]:
    """Return what one does with the table -> ms."""
    count = len(of.history)
    table = EventTable(DARK)
    table.resize(900, 300)
    table.show()
    table.show_rows(EventRows(of.history, of.words))
    bar = table.verticalScrollBar()
    key = Qt.Key
    places = [count * n // TIMES for n in range(TIMES)]
    bar.setValue(count // 2)
    found = {
        "wheel": median_ms(lambda _: bar.setValue(bar.value() + 3), table),
        "row down": median_ms(lambda _: QTest.keyClick(table, key.Key_Down), table),
        "page down": median_ms(lambda _: QTest.keyClick(table, key.Key_PageDown), table),
        "end and back": median_ms(
            lambda n: QTest.keyClick(table, key.Key_Home if n % 2 else key.Key_End), table
        ),
        "leap": median_ms(lambda n: table.follow(places[n * 7 % TIMES], leap=True), table),
    }
    table.close()
    table.deleteLater()
    return found


def filtering(of: Run, wanted: Wanted) -> tuple[float, float, int]:
    """Return how long a filter takes in all, its longest turn (both ms), and how many passed."""
    looker = TextLooker(wanted.text, of.words) if wanted.text else None
    sieve = Sieve(of.history, of.events, wanted, looker)
    begin, longest = time.perf_counter(), 0.0
    while not sieve.complete:
        turn = time.perf_counter()
        sieve.advance(BUDGET_S)
        longest = max(longest, time.perf_counter() - turn)
    return 1e3 * (time.perf_counter() - begin), 1e3 * longest, len(sieve.passed)


def test_many_rows_take_no_longer_than_few(qapp: QApplication) -> None:
    few, many = run(FEW), run(20 * FEW)
    bare, full = handling(few), handling(many)
    slower = {name: full[name] / bare[name] for name in bare}
    assert statistics.median(slower.values()) < 3, slower
    _, _, passed = filtering(many, Wanted(KINDS))
    assert passed == 20 * FEW // 3
    for made in (few, many):
        made.history.close()


def main() -> None:
    """Measure, and print a line for each."""
    application = QApplication.instance() or QApplication([])
    few, many = run(FEW), run(MANY)
    bare, full = handling(few), handling(many)
    for name, ms in full.items():
        print(f"{name:14}{ms:8.2f} ms of {MANY:,} rows, {ms / bare[name]:.2f}x of {FEW:,}")
    for name, wanted in (
        ("one kind", Wanted(KINDS)),
        ("a rare text", Wanted(text="line 99999")),
        ("no such text", Wanted(text="nowhere")),
    ):
        all_ms, longest_ms, passed = filtering(many, wanted)
        print(f"{name:14}{all_ms:8.1f} ms, longest turn {longest_ms:.1f} ms, {passed:,} found")
    few.history.close()
    many.history.close()
    del application


if __name__ == "__main__":
    main()
