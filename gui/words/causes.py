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
        Relation.ORDER: translate(
            "Causes", "Nothing that was recorded in another process had to happen first."
        ),
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


def waited(begin: Event, ns: int, who: str, other: str) -> Sentence:
    """Return how long a wait lasted, and who ended it.

    Args:
        begin: the event that began it.
        ns: how long it lasted.
        who: name of who waited.
        other: name of who ended it; empty if no other process did.
    """
    if isinstance(begin, SleepBegan):
        template = translate("Causes", "{who} slept for {time}.")
    elif other and isinstance(begin, JoinBegan):
        template = translate("Causes", "{who} waited for {time}, until {other} ended.")
    elif other:
        template = translate("Causes", "{who} waited for {time}, until {other} ended the wait.")
    else:
        template = translate("Causes", "{who} waited for {time}; no other process ended the wait.")
    names = {"who": who, "other": other} if other else {"who": who}
    return Sentence(template, names, {"time": duration(ns)})


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
    return translate("Causes", "This event is marked: others are compared with it.")


def no_event() -> str:
    """Return what stands where there is no event."""
    return translate("Causes", "Nothing has happened yet.")


def not_yet() -> str:
    """Return what is said while causes are still being worked out."""
    return translate("Causes", "Causes and consequences are still being worked out.")


def more(count: int) -> str:
    """Return that there are more consequences than are listed."""
    if count == 1:
        return translate("Causes", "There is one more consequence.")
    return translate("Causes", "There are {n} more consequences.").format(n=count)


def apart(ns: int, *, later: bool) -> str:
    """Return how long before or after an event another one happened."""
    if later:
        return translate("Causes", "{time} later").format(time=duration(ns))
    return translate("Causes", "{time} before").format(time=duration(ns))


def spoken(text: str, distance: str, *, later: bool) -> str:
    """Return a link in words: what it leads to, and how far away that is."""
    if later:
        return translate("Causes", "Consequence, {distance}: {text}").format(
            distance=distance, text=text
        )
    return translate("Causes", "Cause, {distance}: {text}").format(distance=distance, text=text)


def place(ns: int, number: int, count: int, line: str) -> str:
    """Return where an event stands: when, which of how many, and at which line if that is known."""
    seconds = f"{max(ns, 0) / 1e9:.6f}"
    if not line:
        return translate("Causes", "{seconds} s, event {n} of {count}").format(
            seconds=seconds, n=number, count=count
        )
    return translate("Causes", "{seconds} s, event {n} of {count}, {line}").format(
        seconds=seconds, n=number, count=count, line=line
    )
