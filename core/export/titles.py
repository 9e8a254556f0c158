"""What processes, resources and states are called in an export, in English."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..model.lane import Detail, State
from ..model.world import WaitKind

if TYPE_CHECKING:
    from ..model.world import World

_WAITS = {
    WaitKind.SEND.value: "send to {}",
    WaitKind.RECEIVE.value: "receive from {}",
    WaitKind.LOCK.value: "acquire {}",
    WaitKind.JOIN.value: "join {}",
    WaitKind.SLEEP.value: "sleep",
    WaitKind.CONDITION.value: "wait for {}",
    WaitKind.FLAG.value: "wait for {}",
    WaitKind.BARRIER.value: "wait at {}",
    WaitKind.TASKS.value: "join {}",
    WaitKind.RESULT.value: "wait for a result of {}",
    WaitKind.WORKERS.value: "join {}",
    WaitKind.CALL.value: "call {}",
    WaitKind.CONNECT.value: "connect",
    WaitKind.ANY.value: "wait for the first of several",
}
_STATES: dict[int, str] = {
    State.RUNS: "running",
    State.HELD: "held by {}",
    State.SET: "set",
    State.SLEEPS: "sleeping",
    State.WAITS: "waiting: {}",
    State.SUSPENDED: "suspended",
    State.BLOCKED: "blocked: {}",
    State.DEAD_OWNER: "held for ever by {}",
}


class Titles:
    """What is called how, by a world in which everything has appeared."""

    def __init__(self, world: World) -> None:
        """Take the names from a world, the one at the end."""
        self._of = {process.id: process.name for process in world.processes.values()}
        for things in (world.channels, world.locks, world.pools, world.proxies, world.memories):
            for thing in things.values():
                self._of[thing.id] = thing.name or f"{thing.type} {thing.number}"
        self._of |= {path: os.path.basename(path) for path in world.files}

    def of(self, thing: str) -> str:
        """Return what a process, a resource, or the program (the empty id) is called."""
        return self._of.get(thing) or thing or "program"

    def state(self, state: int, detail: Detail) -> str:
        """Return a ``State`` in words, with what is waited for or who holds it."""
        return _STATES.get(state, "").format(self._about(detail))

    def _about(self, detail: Detail) -> str:
        if detail.wait:
            return _WAITS.get(detail.wait, detail.wait).format(self.of(detail.target))
        return ", ".join(dict.fromkeys(self.of(owner) for owner in detail.owners))
