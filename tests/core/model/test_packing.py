"""Events and worlds come back from bytes as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.base import Where
from core.events.kinds import KINDS
from core.model.packing import pack_events, pack_world, unpack_events, unpack_world
from core.tracing import records as rec

if TYPE_CHECKING:
    from core.events.base import Event
    from tests.core.conftest import Tape


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


def test_an_event_takes_few_bytes_because_its_line_is_kept_once(tape: Tape) -> None:
    main = tape.program()
    place = main.at(12, "a_function", "/a/rather/long/path/to/a/script/that/somebody/wrote.py")
    for _ in range(1_000):
        main(rec.SLEEP_BEGAN, arg=5, site=place)
    events = tape.events()
    assert len(pack_events(events)) < 40 * len(events)


def test_a_world_comes_back(tape: Tape) -> None:
    main = tape.program("x")
    queue, pipe, lock = main.channel(rec.QUEUE, 2), main.channel(rec.PIPE), main.lock()
    child = main.child("C")
    main.sends(queue, "b")
    child.receives(pipe, main.sends(pipe, "ping", end=0), end=1)
    child(rec.ACQUIRED, resource=lock)
    child.writes(child.opens("/p/out.txt"), "line")
    main(rec.ACQUIRE_BLOCKED, resource=lock, arg=-1, site=main.at(3))
    world = tape.world()
    back = unpack_world(pack_world(world))
    assert back == world
    assert back is not world
