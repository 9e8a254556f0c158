"""The casts of the scenarios on queues and pipes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .cast import Cast, CastChannel, children, numbered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cast import MakeCast, Value


def producer_consumer(values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``producer-consumer``."""
    producers, consumers = int(values["producers"]), int(values["consumers"])
    processes = children(*numbered("Producer", producers), *numbered("Consumer", consumers))
    ids = tuple(processes)[1:]
    queue = CastChannel("queue", "queue", int(values["capacity"]), ids[:producers], ids[producers:])
    return Cast(processes, channels=(queue,))


def ping_pong(_values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``ping-pong``."""
    both = ("main.1", "main.2")
    pipe = CastChannel("pipe", "left, right", 0, both, both, {"main.1": 0, "main.2": 1})
    return Cast(children("A", "B"), channels=(pipe,))


MESSAGES: Mapping[str, MakeCast] = {
    "producer-consumer": producer_consumer,
    "ping-pong": ping_pong,
}
