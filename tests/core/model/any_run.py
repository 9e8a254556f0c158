"""Runs of events that a die has drawn: of every kind, sense or not, on few things."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

from core.events.base import Where
from core.events.kinds import KINDS

if TYPE_CHECKING:
    from core.events.base import Event

_PROCESSES = ["main", "main.1", "main.1.1", "main.2", "main.3"]
_FIELDS: dict[str, list[Any]] = {
    "process": _PROCESSES,
    "thread": [1, 1, 1, 2],
    "where": [None, Where("/p/a.py", 3, "f"), Where("/p/a.py", 4, "f")],
    "parent": ["main", "main.1", "main"],
    "target": _PROCESSES,
    "targets": [["channel-1", "main.1"], []],
    "channel": ["channel-1", "channel-1", "pipe-1"],
    "lock": ["lock-1", "lock-1", "lock-2", "semaphore-1", "event-1", "barrier-1"],
    "pool": ["pool-1", "pool-1", "pool-2"],
    "proxy": ["object-1", "object-2"],
    "memory": ["memory-1"],
    "path": ["/p/out", "/p/other"],
    "manager": ["main.3", "main.3", "main.2", ""],
    "message": ["m1", "m2", "m3", "m4", "m5", ""],
    "task": ["1.0", "1.1", "2.0", "3.0"],
    "call": ["1", "2", "3"],
    "end": [0, 1],
    "index": [-1, 0, 1],
    "workers": [2],
    "value": [0, 1, 2],
    "capacity": [0, 3],
    "exit_code": [0, -9, 1],
    "signal": [None, "SIGKILL"],
    "timeout_ns": [None, 5],
    "start_method": ["fork", "os.fork"],
    "method": ["append"],
    "traceback": ["Traceback\nValueError: no", ""],
    "text": ["a\n"],
}
_OF_TYPE: dict[str, Any] = {"int": 1, "int | None": 1, "str": "x", "list[str]": [], "bool": True}
_TYPES = {
    "lock-1": "lock",
    "lock-2": "rlock",
    "semaphore-1": "semaphore",
    "event-1": "event",
    "barrier-1": "barrier",
    "channel-1": "queue",
    "pipe-1": "pipe",
}
_UNKNOWN = ("OutputWritten", "EventsLost", "SendDropped")
"""Kinds of which it may be unknown whose they are."""
_RARE = ("ProgramEnded", "ProcessEnded", "StartFailed", "EventsLost", "ProcessExiting")


def any_run(seed: int, count: int) -> list[Event]:
    """Return so many events in order; the same ones for the same seed."""
    dice = random.Random(seed)
    names = [name for name in KINDS if name not in _RARE]
    t_ns = 1_000
    events = []
    for seq in range(count):
        t_ns += dice.choice((0, 1, 5))
        rare = dice.random() < 0.03
        name = dice.choice(_RARE if rare else names)
        if name == "ProgramEnded" and dice.random() < 0.8:
            name = "ProcessRan"
        events.append(_event(dice, KINDS[name], t_ns, seq))
    return sorted(events, key=lambda event: (event.t_ns, event.process, event.seq))


def _event(dice: random.Random, kind: type[Event], t_ns: int, seq: int) -> Event:
    """Return an event of a kind, its fields drawn."""
    hints = {k: h for c in kind.__mro__ for k, h in getattr(c, "__annotations__", {}).items()}
    fields: dict[str, Any] = {"t_ns": t_ns, "seq": seq}
    for name in kind.__struct_fields__[2:]:
        if name in _FIELDS:
            fields[name] = dice.choice(_FIELDS[name])
        elif name in ("ok", "timed_out", "broken", "created", "daemon"):
            fields[name] = dice.random() < 0.5
        else:
            fields[name] = _OF_TYPE.get(hints[name], 1)
    if kind.__name__ in _UNKNOWN and dice.random() < 0.3:
        fields["process"] = ""
    if "type" in fields:
        thing = fields.get("lock") or fields.get("channel") or ""
        fields["type"] = _TYPES.get(thing, "pool")
    return kind(**fields)
