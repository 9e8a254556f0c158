"""How many of a crowd do what: each state in a word, what went wrong first."""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model.activity import is_idle
from core.model.world import Life, Lock, WaitKind

from .states import ended_by_its_pool

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.model.world import Channel, Process, World

translate = QCoreApplication.translate
WRONG = ("killed", "failed", "dead", "broken")


def state_of(process: Process, world: World) -> str:
    """Return in one word what a process does: a key of ``count_words``."""
    if process.life is Life.CREATED:
        return "created"
    if process.life is Life.ENDED:
        if process.signal and not ended_by_its_pool(process, world):
            return "killed"
        return "failed" if process.error or (process.exit_code or 0) > 0 else "ended"
    wait = process.wait
    if wait is None:
        return "idle" if is_idle(process, world) else "run"
    if wait.kind is WaitKind.SLEEP:
        return "sleep"
    return "join" if wait.kind in (WaitKind.JOIN, WaitKind.WORKERS) else "blocked"


def channel_state(channel: Channel) -> str:
    """Return in one word how a queue or a pipe stands."""
    if 0 < channel.capacity <= len(channel.messages):
        return "full"
    return "holding" if channel.messages else "empty"


def lock_state(lock: Lock) -> str:
    """Return in one word how a lock or one of its kin stands."""
    if lock.owner_dead:
        return "dead"
    if lock.type == "event":
        return "set" if lock.flag else "unset"
    if lock.type == "barrier":
        return "broken" if lock.broken else ("reached" if lock.reached else "free")
    return "held" if lock.owners else "free"


def counts_of(states: Iterable[str]) -> list[tuple[str, bool]]:
    """Return (words, whether something went wrong) for each state that there is."""
    found = collections.Counter(states)
    words = count_words()
    words["waiting"] = translate("counts", "%n wait", "", found["waiting"])
    return [(text.format(n=found[s]), s in WRONG) for s, text in words.items() if found[s]]


def words_of_one(thing: Channel | Lock) -> list[tuple[str, bool]]:
    """Return (words, whether something went wrong) of a single queue, pipe or lock."""
    state = lock_state(thing) if isinstance(thing, Lock) else channel_state(thing)
    text = _of_one()[state]
    values = {"n": 0, "all": 0}
    if isinstance(thing, Lock):
        if "semaphore" in thing.type:
            text = translate("counts", "{n} of {all} free")
            values = {"n": max(thing.free, 0), "all": thing.value}
        elif state == "reached":
            values = {"n": len(thing.reached), "all": thing.value}
    else:
        values = {"n": len(thing.messages), "all": thing.capacity}
    waiting = counts_of(["waiting"] * waiting_at([thing]))
    return [(text.format(**values), state in WRONG), *waiting]


def _of_one() -> dict[str, str]:
    """Return the words for how one queue, pipe or lock stands."""
    return {
        "full": translate("counts", "full: {n} of {all}"),
        "holding": translate("counts", "{n} under way"),
        "empty": translate("counts", "empty"),
        "dead": translate("counts", "never released"),
        "broken": translate("counts", "broken"),
        "held": translate("counts", "held"),
        "free": translate("counts", "free"),
        "set": translate("counts", "set"),
        "unset": translate("counts", "not set"),
        "reached": translate("counts", "{n} of {all} here"),
    }


def count_words() -> dict[str, str]:
    """Return the words for a number of those in each state, in the order in which they stand."""
    return {
        "killed": translate("counts", "{n} killed"),
        "failed": translate("counts", "{n} failed"),
        "dead": translate("counts", "{n} never released"),
        "broken": translate("counts", "{n} broken"),
        "blocked": translate("counts", "{n} blocked"),
        "full": translate("counts", "{n} full"),
        "join": translate("counts", "{n} in join()"),
        "run": translate("counts", "{n} run"),
        "sleep": translate("counts", "{n} sleep"),
        "idle": translate("counts", "{n} idle"),
        "held": translate("counts", "{n} held"),
        "reached": translate("counts", "{n} in use"),
        "set": translate("counts", "{n} set"),
        "unset": translate("counts", "{n} not set"),
        "holding": translate("counts", "{n} filled"),
        "free": translate("counts", "{n} free"),
        "empty": translate("counts", "{n} empty"),
        "waiting": translate("counts", "%n wait"),
        "created": translate("counts", "{n} not started"),
        "ended": translate("counts", "{n} ended"),
    }


def waiting_at(things: Iterable[Channel | Lock]) -> int:
    """Return how many processes wait at queues, pipes and locks."""
    count = 0
    for thing in things:
        if isinstance(thing, Lock):
            count += len(thing.waiters) + len(thing.sleepers) + len(thing.reached)
        else:
            count += len(thing.blocked_senders) + len(thing.blocked_receivers)
    return count
