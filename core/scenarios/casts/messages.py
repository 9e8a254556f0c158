"""The casts of the scenarios on queues and pipes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .cast import Cast, CastChannel, children, crew, numbered

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


def joinable_queue(values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``joinable-queue``."""
    processes = children(*crew("Worker", values["workers"]))
    queue = CastChannel("joinable queue", "queue", 0, ("main",), tuple(processes)[1:])
    return Cast(processes, channels=(queue,))


def pool_pipeline(values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``pool-pipeline``."""
    processes = children("Reader", *crew("Worker", values["workers"]), "Writer")
    reader, *middle, writer = tuple(processes)[1:]
    numbers = CastChannel("queue", "numbers", 0, (reader,), tuple(middle))
    squares = CastChannel("queue", "squares", 0, tuple(middle), (writer,))
    return Cast(processes, channels=(numbers, squares))


MESSAGES: Mapping[str, MakeCast] = {
    "producer-consumer": producer_consumer,
    "ping-pong": ping_pong,
    "joinable-queue": joinable_queue,
    "pool-pipeline": pool_pipeline,
}
