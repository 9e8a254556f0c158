"""Little programs of the three kinds, told on a tape, and the captions of what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.events.program import OutputWritten, ProgramEnded
from core.tracing import records as rec
from gui.words import captions, sentence
from gui.words.errors import last_line
from gui.words.moment import Moment, event_before
from gui.words.names import Names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.events.base import Event
    from core.model.world import World
    from tests.core.conftest import Hand, Tape

    Steps = Callable[[], Iterator[tuple[Event, World, list[Event]]]]


@pytest.fixture
def told(steps: Steps, tape: Tape) -> Callable[..., list[str]]:
    """Return a function that gives the captions of the tape, in order.

    It takes the names of a scenario, if the program is one.
    """

    def tell(names: Names | None = None) -> list[str]:
        texts, names = [], names or Names()
        for event, world, earlier in steps():
            printed = ""
            if isinstance(event, ProgramEnded):
                outputs = [e for e in earlier if isinstance(e, OutputWritten)]
                printed = last_line(outputs[-1].text) if outputs else ""
            before = event_before(event, reversed(earlier))
            caption = captions.caption(Moment(event, world, names, before, None, printed))
            if caption is not None:
                assert 1 <= len(caption) <= 2
                texts.append(sentence.plain(caption))
        return texts

    return tell


@pytest.fixture
def queue_of(tape: Tape) -> Callable[[int], tuple[Hand, Hand, Hand, int]]:
    """Return a function that makes a queue of so many places: main, producer, consumer, queue."""

    def make(capacity: int) -> tuple[Hand, Hand, Hand, int]:
        main = tape.program()
        queue = main.channel(rec.QUEUE, capacity, "queue")
        return main, main.child("Producer"), main.child("Consumer"), queue

    return make


@pytest.fixture
def pipe_of(tape: Tape) -> tuple[Hand, Hand, Hand, int]:
    """Return main, A, B and the pipe between those two."""
    main = tape.program()
    pipe = main.channel(rec.PIPE, 0, "left, right")
    return main, main.child("A"), main.child("B"), pipe


@pytest.fixture
def lock_of(tape: Tape) -> tuple[Hand, list[Hand], int]:
    """Return main, three writers and their lock."""
    main = tape.program()
    lock = main.lock(name="lock")
    return main, [main.child(f"Writer {n}") for n in (1, 2, 3)], lock
