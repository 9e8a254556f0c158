"""Waits of threads: how they begin and end, and what that changes at the thing waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .world import Life, Process, Wait, WaitKind

if TYPE_CHECKING:
    from ..events.base import Event
    from .world import World

_CREATED, _RUNNING = Life.CREATED, Life.RUNNING
_LINES = {
    WaitKind.SEND: ("channels", "blocked_senders"),
    WaitKind.RECEIVE: ("channels", "blocked_receivers"),
    WaitKind.TASKS: ("channels", "joiners"),
    WaitKind.LOCK: ("locks", "waiters"),
    WaitKind.CONDITION: ("locks", "sleepers"),
    WaitKind.FLAG: ("locks", "sleepers"),
    WaitKind.BARRIER: ("locks", "reached"),
    WaitKind.RESULT: ("pools", "waiters"),
    WaitKind.WORKERS: ("pools", "waiters"),
    WaitKind.CALL: ("proxies", "calling"),
}
"""Kind of wait -> where in the world its target is, and which of its fields is the waiting line."""
THINGS = {kind: things for kind, (things, _) in _LINES.items()}
"""Kind of wait -> where in the world its target is."""


def appear(world: World, id_: str) -> Process:
    """Return the process with this id; one that was never announced begins to exist here."""
    process = world.processes.get(id_)
    if process is None:
        parent = id_.rpartition(".")[0]
        process = world.processes[id_] = Process(id_, parent, len(world.processes), id_)
    return process


def actor(world: World, event: Event) -> Process:
    """Return the process that did something: it runs, and stands at the event's line.

    After an error it stays at the line of the error, though the traceback is printed elsewhere.
    """
    process = world.processes.get(event.process) or appear(world, event.process)
    if event.where is not None and not process.error:
        process.where = event.where
        process.where_ns = event.t_ns
    if process.life is _CREATED:
        process.life = _RUNNING
    return process


def begin(world: World, process: Process, thread: int, wait: Wait, own: bool = True) -> None:
    """Let a thread wait; whatever it waited for before is over, though nobody said so.

    Args:
        world: to change.
        process: whose thread it is.
        thread: its number.
        wait: what it waits for.
        own: it is a thread of the program's code, not one that a queue has for itself; one that
            waits at no line of the program is none either.
    """
    if thread in process.waits:
        _leave(world, process, process.waits.pop(thread))
    process.waits[thread] = wait
    if own and wait.where is not None and thread not in process.threads:
        process.threads.append(thread)
    waiters = _waiters(world, wait)
    if waiters is not None:
        waiters.setdefault(process.id, wait.since_ns)


def end(world: World, process: Process, thread: int, kind: WaitKind) -> Wait | None:
    """End the thread's wait if it is one of this kind, and return it."""
    wait = process.waits.get(thread)
    if wait is None or wait.kind is not kind:
        return None
    del process.waits[thread]
    _leave(world, process, wait)
    return wait


def end_all(world: World, process: Process) -> None:
    """End all waits of a process: it is dead, or what it does is no longer known."""
    waits = list(process.waits.values())
    process.waits.clear()
    for wait in waits:
        _leave(world, process, wait)


def _leave(world: World, process: Process, wait: Wait) -> None:
    waiters = _waiters(world, wait)
    if waiters is None or waiters.pop(process.id, None) is None:
        return
    for other in process.waits.values():  # another thread of it may wait at the same place
        if other.kind is wait.kind and other.target == wait.target:
            waiters[process.id] = other.since_ns
            return


def _waiters(world: World, wait: Wait) -> dict[str, int] | None:
    """Return the waiting line of the thing waited for, if it has one."""
    found = _LINES.get(wait.kind)
    if found is None:
        return None
    things, line = found
    thing = getattr(world, things).get(wait.target)
    waiters: dict[str, int] | None = None if thing is None else getattr(thing, line)
    return waiters
