"""An instant of a run, as the command line names it."""

from __future__ import annotations

from typing import NamedTuple

from ..language import translate
from ..scenarios.groups.scenario import did_you_mean
from .request import UsageError
from .values import number


class Instant(NamedTuple):
    """An instant; the end, if nothing of it is given.

    Attributes:
        seconds: since the start.
        event: so many events lie before it.
        kind: name of a kind of event: just after the ``nth`` of that kind.
        nth: from 1.
    """

    seconds: float | None = None
    event: int | None = None
    kind: str = ""
    nth: int = 1


def parse_instant(text: str | None, telling: tuple[str, int] | None = None) -> Instant:
    """Return the instant that a text such as ``1.5``, ``event:7`` or ``SendBlocked:2`` names.

    Args:
        text: None is the end.
        telling: what ``telling`` means: a kind and which of it, the end if that is empty.

    Raises:
        UsageError: it names none.
    """
    if text is None:
        return Instant()
    if text == "telling":
        if telling is None:
            raise UsageError(translate("Commands", "--at telling goes with a scenario."))
        return Instant(kind=telling[0], nth=telling[1])
    head, colon, tail = text.partition(":")
    counted = tail.isascii() and tail.isdigit() and 0 < len(tail) <= 12
    if head == "event" and counted:
        return Instant(event=int(tail))
    if head[:1].isupper() and (counted or not colon):
        return Instant(kind=_kind(head), nth=max(int(tail), 1) if colon else 1)
    seconds = number(text)
    if seconds is None:
        said = translate(
            "Commands",
            "--at is seconds since the start, event:N, the name of a kind of event, or telling, "
            "not {text!r}.",
        )
        raise UsageError(said.format(text=text[:40]))
    return Instant(seconds=seconds)


def _kind(name: str) -> str:
    from ..events.kinds import KINDS  # here: other commands start without it

    if name not in KINDS:
        said = translate("Commands", "There is no event {name!r}{hint}")
        raise UsageError(said.format(name=name[:40], hint=did_you_mean(name, KINDS)))
    return name
