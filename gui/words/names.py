"""What processes, queues, pipes and locks are called on the screen."""

from __future__ import annotations

import dataclasses
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.world import Channel, Lock, World


@dataclasses.dataclass(frozen=True)
class Names:
    """Shown names.

    Attributes:
        labels: process id -> the name that a scenario gives it; else the program's own is shown.
    """

    labels: Mapping[str, str] = dataclasses.field(default_factory=dict)

    def process(self, world: World, process: str) -> str:
        """Return the shown name of a process; its id if the world does not know it."""
        if process in self.labels:
            return self.labels[process]
        known = world.processes.get(process)
        if known is None or not known.name:
            return process or QCoreApplication.translate("Names", "The program")
        return "main" if known.id == "main" and known.name == "MainProcess" else known.name


def channel_name(channel: Channel) -> str:
    """Return what a queue or a pipe is called: its variable, else its kind and number."""
    if channel.name:
        return channel.name
    translate = QCoreApplication.translate
    if is_pipe(channel):
        return translate("Names", "Pipe {number}").format(number=channel.number)
    return translate("Names", "Queue {number}").format(number=channel.number)


def lock_name(lock: Lock) -> str:
    """Return what a lock is called: its variable, else its kind and number."""
    if lock.name:
        return lock.name
    return QCoreApplication.translate("Names", "Lock {number}").format(number=lock.number)


def file_name(path: str) -> str:
    """Return the last part of a path, of any operating system."""
    return os.path.basename(path.replace("\\", "/")) or path


def is_pipe(channel: Channel) -> bool:
    """Return whether the channel is a pipe; else it is a queue of some kind."""
    return "pipe" in channel.type


def only_queue(world: World, channel: str) -> bool:
    """Return whether this is the only queue, so that "the queue" is enough."""
    return not any(c.id != channel and not is_pipe(c) for c in world.channels.values())


def only_lock(world: World, lock: str) -> bool:
    """Return whether this is the only lock, so that "the lock" is enough."""
    return not any(other != lock for other in world.locks)
