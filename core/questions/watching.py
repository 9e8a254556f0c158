"""What a watch is made of: a story that follows one run, event by event, until it has the answer.

A story is a generator: ``number, event = yield`` waits for the next event, and ``yield from
until(...)`` for the next of a kind. What it returns is the answer; None if the run tells none.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, TypeVar

from ..events.base import Event
from ..events.process import ErrorRaised
from ..events.program import EventsLost, ProgramEnded
from .question import Question, Settled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..scenarios.casts.cast import Value
    from .question import Watch

    Ask = Callable[[Mapping[str, Value]], Iterator[Question]]
    """Yields the questions that make sense where the parameters have these values."""

Seen = tuple[int, Event]
"""An event with its number, from 0 on."""
Story = Generator[None, Seen, Settled | None]
Kind = TypeVar("Kind", bound=Event)


class Told:
    """A watch that goes by a story.

    It falls silent where events were lost, for then nothing follows from what was not seen; and
    where an error ends a process, which none of our scenarios means to happen: the run is stopped.
    """

    def __init__(self, story: Story) -> None:
        """Begin the story."""
        self._story: Story | None = story
        next(story)

    def see(self, number: int, event: Event) -> Settled | None:
        """Return the answer if this event settles it."""
        if self._story is None:
            return None
        if isinstance(event, (EventsLost, ErrorRaised)):
            self._story = None
            return None
        try:
            self._story.send((number, event))
        except StopIteration as over:
            self._story = None
            answer: Settled | None = over.value
            return answer
        return None

    def end(self, last: int) -> Settled | None:
        """Return None: a story has seen the end of a whole run; a cut one has no answer."""
        return None


def question(key: str, asks: str, options: tuple[str, ...], story: Callable[[], Story]) -> Question:
    """Return a question that a story answers.

    The others are as of :class:`Question`; ``story`` begins it anew for each run.
    """

    def watch() -> Watch:
        return Told(story())

    return Question(key, asks, options, watch)


def until(
    kind: type[Kind], holds: Callable[[Kind], bool] = lambda _: True
) -> Generator[None, Seen, tuple[int, Kind]]:
    """Go on to the next event of a kind for which something holds; return its number and it."""
    while True:
        number, event = yield
        if isinstance(event, kind) and holds(event):
            return number, event


def ran_through(event: Event) -> bool:
    """Return whether the whole program has ended by itself: it was not stopped."""
    return isinstance(event, ProgramEnded) and event.exit_code == 0
