"""Events come back from bytes as they were, and what are no events is not believed."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import msgspec
import pytest

from core.events.base import Where
from core.events.kinds import KINDS
from core.events.packing import pack_events, unpack_events, unpack_known
from core.events.process import SleepEnded
from core.tracing import records as rec

if TYPE_CHECKING:
    from core.events.base import Event
    from tests.core.conftest import Tape

encode = msgspec.msgpack.encode
SLEEP = {"kind": "SleepEnded", "t_ns": 1, "seq": 2, "process": "main", "thread": 3, "where": None}


def one_of_each() -> list[Event]:
    """Return an event of every kind, each field filled with something of its type."""
    values = {"str": "text \u00e9", "int": 2**60, "bool": True, "list[str]": ["a", "b"]}
    values["bool | int"] = -9
    events = []
    for number, kind in enumerate(KINDS.values()):
        names = kind.__struct_fields__
        hints = {name: hint for c in kind.__mro__ for name, hint in _own(c).items()}
        fields = {name: values[hints[name].removesuffix(" | None")] for name in names[5:]}
        where = Where("/p/a.py", number % 3, "f") if number % 4 else None
        events.append(kind(number, number, "main.1", 1, where, **fields))
    return events


def _own(kind: type) -> dict[str, str]:
    return dict(getattr(kind, "__annotations__", {}))


def test_every_kind_of_event_comes_back() -> None:
    events = one_of_each()
    assert len(events) == len(KINDS)
    assert unpack_events(pack_events(events)) == events
    assert unpack_events(pack_events([])) == []


def test_an_event_takes_few_bytes_when_it_is_compressed(tape: Tape) -> None:
    main = tape.program()
    place = main.at(12, "a_function", "/a/rather/long/path/to/a/script/that/somebody/wrote.py")
    for _ in range(1_000):
        main(rec.SLEEP_BEGAN, arg=5, site=place)
    events = tape.events()
    assert len(zlib.compress(pack_events(events), 1)) < 20 * len(events)


NO_EVENTS = {
    "nothing": b"",
    "no list": encode({"kind": "SleepEnded"}),
    "no kind": encode([{"t_ns": 1}]),
    "a number as text": encode([{**SLEEP, "t_ns": "1"}]),
    "no number": encode([{**SLEEP, "t_ns": float("nan")}]),
    "a field is missing": encode([{"kind": "SleepEnded", "t_ns": 1}]),
    "a length that lies": b"\xdd\xff\xff\xff\xff" + encode(SLEEP),
    "too deep": b"\x91" * 100_000,
}


@pytest.mark.parametrize("data", NO_EVENTS.values(), ids=NO_EVENTS)
def test_what_are_no_events_is_not_believed(data: bytes) -> None:
    with pytest.raises(ValueError, match="no events"):
        unpack_events(data)


def test_kinds_that_are_not_known_are_passed_over_and_counted() -> None:
    data = encode(
        [SLEEP, {**SLEEP, "kind": "LaterKind", "more": [1]}, SLEEP, 5, {**SLEEP, "new": 1}]
    )
    with pytest.raises(ValueError, match="LaterKind"):
        unpack_events(data)
    events, unknown = unpack_known(data)
    assert (events, unknown) == ([SleepEnded(1, 2, "main", 3, None)] * 3, 2)
    with pytest.raises(ValueError, match="no events"):
        unpack_known(b"\xc1")
