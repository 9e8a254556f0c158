"""Why an event could happen, what it ended, how it stands to another one: whole sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.events.process import JoinBegan, SleepBegan
from core.model.causal.relation import Relation

from .quantities import duration
from .sentence import Sentence

if TYPE_CHECKING:
    from core.events.base import Event

translate = QCoreApplication.translate


def reason(relation: Relation, who: str, other: str, *, inferred: bool = False) -> Sentence:
    """Return why an event could happen.

    Args:
        relation: how its cause stands to it.
        who: name of its process.
        other: name of the process of its cause.
        inferred: it is likely and not proven.
    """
    template = (_likely if inferred else _certain)()[relation]
    return Sentence(template, {"who": who, "other": other})


def _certain() -> dict[Relation, str]:
    return {
        Relation.ORDER: translate("Causes", "It needed nothing from another process."),
        Relation.MESSAGE: translate("Causes", "{other} had sent it."),
        Relation.ROOM: translate("Causes", "{other} had made room by taking a message."),
        Relation.START: translate("Causes", "{other} had started {who}."),
        Relation.END: translate("Causes", "{other} had ended."),
        Relation.SIGNAL: translate("Causes", "{other} had sent the signal."),
        Relation.RELEASE: translate("Causes", "{other} had released it: that let {who} in."),
        Relation.NOTIFY: translate("Causes", "{other} had notified: that woke {who}."),
        Relation.FLAG: translate("Causes", "{other} had set the event: that woke {who}."),
        Relation.BARRIER: translate("Causes", "{other} was the last to come: that let all go on."),
        Relation.TASK: translate("Causes", "{other} had handed in the task."),
        Relation.RESULT: translate("Causes", "{other} had worked out the result."),
        Relation.DONE: translate("Causes", "{other} had dealt with the last message."),
        Relation.CALL: translate("Causes", "The manager had answered {other} before."),
    }


def _likely() -> dict[Relation, str]:
    return {
        **_certain(),
        Relation.MESSAGE: translate(
            "Causes", "{other} had sent it, most likely: what was sent has the same size."
        ),
        Relation.ROOM: translate("Causes", "{other} had made room by reading, most likely."),
        Relation.NOTIFY: translate(
            "Causes", "{other} had notified, most likely: others had, too, and nobody says whom."
        ),
        Relation.RESULT: translate("Causes", "{other} had worked out the result, most likely."),
        Relation.CALL: translate(
            "Causes", "The manager had answered {other} before: the answer may depend on it."
        ),
    }


def waited(begin: Event, ns: int, other: str) -> Sentence:
    """Return how long a wait lasted, and who ended it.

    Args:
        begin: the event that began it.
        ns: how long it lasted.
        other: name of who ended it; empty if no other process did.
    """
    if isinstance(begin, SleepBegan):
        template = translate("Causes", "It slept for {time}.")
    elif other and isinstance(begin, JoinBegan):
        template = translate("Causes", "It waited for {time}, until {other} ended.")
    elif other:
        template = translate("Causes", "It waited for {time}, until {other} ended the wait.")
    else:
        template = translate("Causes", "It waited for {time}; no other process ended the wait.")
    return Sentence(template, {"other": other}, {"time": duration(ns)})


def waits_still() -> str:
    """Return that a wait has no end as far as the run is known."""
    return translate("Causes", "This wait has no end as far as the run is known.")


def standing(before: bool, after: bool) -> str:
    """Return how an event stands to the marked one.

    Args:
        before: it happened before the marked one.
        after: it happened after the marked one.
    """
    if before:
        return translate(
            "Causes", "It happened before the marked event, and could have influenced it."
        )
    if after:
        return translate(
            "Causes", "It happened after the marked event, which could have influenced it."
        )
    return translate(
        "Causes",
        "Neither could have influenced the other by anything that was recorded: "
        "they are concurrent.",
    )


def is_marked() -> str:
    """Return that the event is the marked one itself."""
    return translate("Causes", "This is the marked event.")


def no_event() -> str:
    """Return what stands where there is no event."""
    return translate("Causes", "Nothing has happened yet.")


def not_yet() -> str:
    """Return what is said while causes are still being worked out."""
    return translate("Causes", "Causes and consequences are still being worked out.")


def more(count: int) -> str:
    """Return that there are more consequences than are listed."""
    return translate("Causes", "There are %n more consequences.", "", count)


def spoken_mark(text: str) -> str:
    """Return the link to the marked event in words."""
    return translate("Causes", "Marked event: {text}").format(text=text)


def spoken(text: str, ns: int, *, later: bool) -> str:
    """Return a link in words: what it leads to, and how long before or after that happened."""
    if later:
        template = translate("Causes", "Consequence, {time} later: {text}")
    else:
        template = translate("Causes", "Cause, {time} before: {text}")
    return template.format(time=duration(ns), text=text)
