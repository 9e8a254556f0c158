"""What a lesson is made of."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..scenarios.casts.cast import Value


ALL = ("*",)
"""In place of keys: all questions that the scenario has, those too that a later version adds."""


class OwnQuestion(NamedTuple):
    """A question of the author's own, on a recording.

    Attributes:
        asks: one sentence, as written by the author.
        options: two to four answers.
        right: number of the right option.
        event: number of the event that settles it.
    """

    asks: str
    options: tuple[str, ...]
    right: int
    event: int


class Step(NamedTuple):
    """One scenario or recording of a lesson.

    Attributes:
        scenario: name of ours; empty for a recording.
        recording: name of the recording in the lesson's file; empty for a scenario.
        title: in place of the scenario's own; may be empty for that.
        values: parameters of the scenario that are not as by default.
        method: start method; empty for the system's.
        begin: the instant at which the step begins, as ``--at`` has it: seconds, ``event:N``,
            ``KIND:N`` or ``telling``; empty for the start.
        until: the instant behind which the step is over; empty for the end of the run.
        questions: keys of the scenario's questions that are asked; none if empty, ``ALL`` for all.
        own: questions of the author's own.
        notes: plain text for the presenter.
    """

    scenario: str = ""
    recording: str = ""
    title: str = ""
    values: Mapping[str, Value] = MappingProxyType({})
    method: str = ""
    begin: str = ""
    until: str = ""
    questions: tuple[str, ...] = ()
    own: tuple[OwnQuestion, ...] = ()
    notes: str = ""


class Lesson(NamedTuple):
    """A lesson.

    Attributes:
        title: for people.
        steps: in their order.
    """

    title: str
    steps: tuple[Step, ...] = ()
