"""What a question is made of: its words, and what watches the run for the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..events.base import Event


class Settled(NamedTuple):
    """The answer that a run has given.

    Attributes:
        option: number of the right option.
        event: number of the event that settles it: the picture behind it shows the answer.
    """

    option: int
    event: int


class Watch(Protocol):
    """Sees each event of one run once, in order, and knows the answer as soon as it is certain."""

    def see(self, number: int, event: Event) -> Settled | None:
        """Return the answer if this event, of this number from 0 on, settles it."""

    def end(self, last: int) -> Settled | None:
        """Return the answer that the end of the run gives; None if it was cut short before."""


class Question(NamedTuple):
    """A question on a scenario as it will be run.

    Attributes:
        key: kebab-case; unique within the scenario.
        asks: one short sentence in English, which is translated where it is shown.
        options: two to four answers in English, likewise.
        watch: makes what watches one run.
    """

    key: str
    asks: str
    options: tuple[str, ...]
    watch: Callable[[], Watch]
