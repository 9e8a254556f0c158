"""The caption says who, what, and why it waits; two sentences at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.world import World
from core.tracing import records as rec
from gui.words import captions, sentence
from gui.words.moment import Moment
from gui.words.names import Names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.events.base import Event
    from tests.core.conftest import Hand

    Told = Callable[[], list[str]]
    Steps = Callable[[], Iterator[tuple[Event, World, list[Event]]]]
    QueueOf = Callable[[int], tuple[Hand, Hand, Hand, int]]
    PipeOf = tuple[Hand, Hand, Hand, int]
    LockOf = tuple[Hand, list[Hand], int]

MS = 1_000_000


def test_every_kind_of_event_can_be_told(steps: Steps, queue_of: QueueOf) -> None:
    """A teller that fails would stop the window: each takes a world that knows nothing."""
    _, producer, _, queue = queue_of(1)
    producer.sends(queue, "'x'")
    for event, _, _ in steps():
        captions.caption(Moment(event, World(), Names()))


def test_silence_is_said_after_three_seconds_when_all_wait(steps: Steps, lock_of: LockOf) -> None:
    _, (one, two, three), lock = lock_of
    for hand in (one, two, three):
        hand(rec.ACQUIRE_BLOCKED, resource=lock)
    *_, (_, world, _) = steps()
    assert captions.silence(world, Names(), 4_000 * MS) is None, "main runs"
    world.processes["main"].waits[1] = world.processes["main.1"].wait  # type: ignore[assignment]
    assert captions.silence(world, Names(), 2_900 * MS) is None
    said = captions.silence(world, Names(), 3_100 * MS)
    assert said is not None
    assert sentence.plain(said) == "Nothing has happened for 3 s."
