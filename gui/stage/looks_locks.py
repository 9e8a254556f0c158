"""What is seen of locks and their kin: who is inside, what the words below say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.geometry.graph import room_of
from gui.words.resources import lock_name

from .room import RoomLook

if TYPE_CHECKING:
    from core.model.world import Lock, World
    from gui.geometry.anatomy import Node

translate = QCoreApplication.translate


def look_of_lock(lock: Lock, world: World, node: Node) -> RoomLook:
    """Return the look of a lock, or of one of its kin."""
    kind = room_of(lock)
    owner = world.processes.get(lock.owners[0]) if lock.owners else None
    holds = lock.owners.count(lock.owners[0]) if lock.owners else 0
    waiting = len(lock.sleepers if kind == "event" else lock.waiters)
    rows = max(1, (waiting + node.row - 1) // node.row)
    twice = holds > 1 and kind in ("lock", "condition")
    several = kind in ("semaphore", "barrier")
    return RoomLook(
        lock_name(lock, world),
        (_crowd(waiting, node) or _note(lock)) if node.plan.words else "",
        _line(lock, node),
        owner.number if owner and not several else None,
        lock.owner_dead or lock.broken,
        f"\N{MULTIPLICATION SIGN}{holds}" if twice else "",
        min(rows, node.places),
        kind=kind,
        full=_full(lock),
        lit=lock.flag,
        signal=str(max(lock.free, 0)) if is_signal(lock) else "",
        inside=_inside(lock),
        sleepers=translate("Stage", "asleep in wait()") if kind == "condition" else "",
    )


def is_signal(lock: Lock) -> bool:
    """Return whether a semaphore tells how much there is of something, and has no owners."""
    return "semaphore" in lock.type and (lock.signal or lock.value <= 0 or lock.free > lock.value)


def _full(lock: Lock) -> bool:
    """Return whether nobody more may come in."""
    return "semaphore" in lock.type and lock.free <= 0


def is_open(lock: Lock) -> bool:
    """Return whether a barrier lets those go on that have come to it; its front is open then."""
    return lock.broken or (0 < lock.value <= len(lock.reached))


def _line(lock: Lock, node: Node) -> str:
    """Return the words under the ledge of those who wait."""
    if node.places > 1 or not node.queue or not node.plan.words:
        return ""
    if lock.type == "event":
        return translate("Stage", "waits for set()")
    return translate("Stage", "waiting line")


def _crowd(waiting: int, node: Node) -> str:
    """Return how many wait, where not all of them are seen in the line."""
    if node.room == "barrier" or waiting <= node.queue:
        return ""
    return translate("Stage", "{n} wait").format(n=waiting)


def _note(lock: Lock) -> str:
    """Return the words below the name."""
    values = {"n": lock.value, "free": max(lock.free, 0), "here": len(lock.reached)}
    if is_signal(lock):
        return translate("Stage", "Semaphore({n}) · a signal").format(**values)
    if "semaphore" in lock.type:
        return translate("Stage", "room for {n} · {free} free").format(**values)
    if lock.type == "barrier":
        if lock.broken:
            return translate("Stage", "Barrier({n}) · broken").format(**values)
        return translate("Stage", "Barrier · {here} of {n} here").format(**values)
    notes = {
        "event": translate("Stage", "Event"),
        "condition": translate("Stage", "Condition"),
        "rlock": translate("Stage", "room for one"),
    }
    return notes.get(lock.type, translate("Stage", "room for one"))


def _inside(lock: Lock) -> str:
    """Return the words inside of it."""
    if lock.type == "event":
        return translate("Stage", "set") if lock.flag else translate("Stage", "not set")
    if is_signal(lock):
        return translate("Stage", "free")
    return ""
