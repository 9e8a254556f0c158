"""What processes, queues, pipes and files are called in a sentence."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from .filled import HAN
from .states import shown_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.world import Channel, World


LOCKS = ("lock", "rlock", "condition", "semaphore", "bounded semaphore")


@dataclasses.dataclass(frozen=True)
class Names:
    """Shown names.

    Attributes:
        labels: process id -> the name that a scenario gives it; else the program's own is shown.
    """

    labels: Mapping[str, str] = dataclasses.field(default_factory=dict)

    def process(self, world: World, process: str) -> str:
        """Return the shown name of a process; its id if the world does not know it."""
        known = world.processes.get(process)
        if known is not None:
            return shown_name(known, self.labels)
        return process or QCoreApplication.translate("Names", "The program")


def after(first: str, second: str) -> str:
    """Return a name as it is said after another one: of 写入进程 1 after 写入进程 3 only 1."""
    role, blank, number = second.rpartition(" ")
    alike = HAN.match(role) and first.rpartition(" ")[0] == role
    return number if blank and alike else second


def is_pipe(channel: Channel) -> bool:
    """Return whether the channel is a pipe; else it is a queue of some kind."""
    return channel.is_pipe


def only_queue(world: World, channel: str) -> bool:
    """Return whether this is the only queue, so that "the queue" is enough."""
    return not any(c.id != channel and not is_pipe(c) for c in world.channels.values())


def only_lock(world: World, lock: str) -> bool:
    """Return whether this is the only lock, so that "the lock" is enough."""
    known = world.locks.get(lock)
    if known is not None and known.type not in ("lock", "rlock"):
        return False
    return not any(k.id != lock and k.type in LOCKS for k in world.locks.values())
