"""The questions on what several processes share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...events.program import OutputWritten
from ...events.shared import CallBegan, ProxyOpened
from ..options import NO, YES, YES_NO
from ..question import Settled
from ..watching import question, until

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ...scenarios.casts.cast import Value
    from ..question import Question
    from ..watching import Ask, Story

ADDED_IN_ALL = ("1 in all", "2 in all")
ADDED = re.compile(r"read (\d+), wrote (\d+)")


def shared_value_race(values: Mapping[str, Value]) -> Iterator[Question]:
    """Whether additions get lost, and what two of them make of one number."""
    if int(values["workers"]) < 2:
        return
    yield question("lost", "Do additions get lost?", YES_NO, are_some_lost)
    if values["locking"] == "none" and float(values["delay"]):
        asks = "Two read the same number, each adds 1. What is added?"
        yield question("grows", asks, ADDED_IN_ALL, how_it_grows)


def are_some_lost() -> Story:
    """Yes if a number was read twice: the total then lacks one. No, if the program says so."""
    read: set[str] = set()
    while True:
        number, event = yield
        if not isinstance(event, OutputWritten):
            continue
        for seen, _ in ADDED.findall(event.text):
            if seen in read:
                return Settled(YES, number)
            read.add(seen)
        total = re.search(r"(\d+) are lost", event.text)
        if total:
            return Settled(YES if int(total[1]) else NO, number)


def how_it_grows() -> Story:
    """What two processes wrote that had read the same number."""
    wrote: dict[str, int] = {}
    while True:
        number, event = yield
        if isinstance(event, OutputWritten):
            for seen, written in ADDED.findall(event.text):
                if seen in wrote:
                    grown = max(wrote[seen], int(written)) - int(seen)
                    return Settled(0 if grown == 1 else 1, number)
                wrote[seen] = int(written)


WHERE = ("In main", "In each worker", "In the manager's process")
APPENDS = ("It changes a copy of its own", "It asks the manager, and waits")


def manager_list(_values: Mapping[str, Value]) -> Iterator[Question]:
    """Ask where the list is, and what becomes of a call."""
    yield question("where", "In which process is the list?", WHERE, where_it_is)
    yield question("append", "What does append() do in a worker?", APPENDS, what_append_does)


def where_it_is() -> Story:
    """The process to which the first proxy leads."""
    number, opened = yield from until(ProxyOpened)
    if not opened.manager:
        return None
    return Settled(0 if opened.manager == "main" else 2, number)


def what_append_does() -> Story:
    """It is a call to whoever has the list, if that is another process."""
    _, opened = yield from until(ProxyOpened, lambda e: bool(e.manager))
    number, call = yield from until(CallBegan, lambda e: e.method == "append")
    return Settled(0 if call.process == opened.manager else 1, number)


STATE: Mapping[str, Ask] = {
    "shared-value-race": shared_value_race,
    "manager-list": manager_list,
}
