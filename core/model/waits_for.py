"""Who waits for whom: why nothing happens any more, and whether that is proven to last for ever.

A deadlock is claimed only where nobody could end it: every process that lives waits without a
timeout for something that only others of them could do. What is not known (an event that anybody
may set, a ``get`` that may have a timeout) is never counted as proof, only told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ..events.base import Where
from .world import Channel, Life, Lock, Process, Wait, WaitKind, World

if TYPE_CHECKING:
    from collections.abc import Iterable

_LIVING = (Life.RUNNING, Life.EXITING)
MOST_LOOKED_AT = 256  # messages in a queue, for one that is not written yet
_OWNED = ("lock", "rlock", "condition", "semaphore", "bounded semaphore")


class Dependence(msgspec.Struct, frozen=True):
    """A process that cannot go on before others have done something.

    Attributes:
        waiter: its id.
        kind: what it waits for; SEND also at its exit, until its last messages have been read, and
            JOIN also at its exit, until its children have ended.
        target: id of the thing: lock, channel, process, pool, proxy.
        on: ids of the processes that could end the wait; empty where it is not known who could.
        where: the line that waits; None if it is known of none, and at its exit.
        exiting: its code is over: it waits at its exit.
        limited: it waits with a timeout, or only for a while.
        lost: nobody will ever end it: the owner of the lock or the worker of the task is dead.
        idle: it works for others, a pool's worker or a manager, and nobody has given it anything.
    """

    waiter: str
    kind: WaitKind
    target: str
    on: tuple[str, ...] = ()
    where: Where | None = None
    exiting: bool = False
    limited: bool = False
    lost: bool = False
    idle: bool = False


def dependences(world: World) -> dict[str, Dependence | None]:
    """Return for each living process what it waits for; None for one that runs or sleeps."""
    return {process.id: _dependence(process, world) for process in _living(world)}


def all_wait(world: World) -> bool:
    """Return whether nobody runs or sleeps: all that live wait for something."""
    living = _living(world)
    return bool(living) and all(_waits(process, world) for process in living)


def _living(world: World) -> list[Process]:
    """Return who has been started and has not ended."""
    return [
        process
        for process in world.processes.values()
        if process.life in _LIVING or (process.started_ns and process.life is Life.CREATED)
    ]


def chain(world: World) -> tuple[Dependence, ...]:
    """Return who waits for whom, beginning with the main process, as far as it is known."""
    found = dependences(world)
    start = next((d for d in found.values() if d is not None), None)
    return _followed(start, found) if start is not None else ()


def deadlock(world: World, silent: bool = False) -> tuple[Dependence, ...]:
    """Return a circle of processes of which none can ever go on; empty if nothing is proven.

    It may also be a way that ends at one that waits in vain for ever.

    Args:
        world: the state.
        silent: nothing has happened for seconds: what a process at its exit has not written by
            now does not fit into the pipe.
    """
    if world.program.lost or any(process.lost for process in world.processes.values()):
        return ()  # who holds what is not known for certain
    found = dependences(world)
    stuck = _stuck(world, found, silent)
    for process in stuck:
        way = _followed(found[process], {p: found[p] for p in stuck})
        last = way[-1]
        ring = next((i for i, d in enumerate(way) if d.waiter in last.on), None)
        if ring is not None:
            return way[ring:]
        if last.lost:
            return way[-2:]
        if last.kind is WaitKind.SEND:  # the rest of them are all who could read
            return way
    return ()


def _followed(
    start: Dependence | None, found: dict[str, Dependence | None]
) -> tuple[Dependence, ...]:
    """Return the way from one dependence to the next, as long as there is a new one."""
    way: list[Dependence] = []
    seen: set[str] = set()
    while start is not None and start.waiter not in seen:
        seen.add(start.waiter)
        way.append(start)
        start = next((d for p in start.on if (d := found.get(p)) is not None), None)
    return tuple(way)


def _waits(process: Process, world: World) -> bool:
    """Return whether a process waits for something; if not, it runs or sleeps."""
    wait = process.wait
    if wait is None:
        found = _at_exit if process.life is Life.EXITING else _idle
        return found(process, world) is not None
    if any(thread not in process.waits for thread in process.threads):
        return False  # another thread of it may be at work
    return wait.kind is not WaitKind.SLEEP


def _dependence(process: Process, world: World) -> Dependence | None:
    """Return what a process waits for: the latest of its threads' waits."""
    wait = process.wait
    if not _waits(process, world):
        return None
    if wait is None:
        found = _at_exit if process.life is Life.EXITING else _idle
        return found(process, world)
    limited = any(w.duration_ns is not None for w in process.waits.values())
    on, lost = _others(process, wait, world)
    exiting = process.life is Life.EXITING and wait.where is None  # an exit handler may have a line
    where = None if exiting else wait.where or process.where
    return Dependence(process.id, wait.kind, wait.target, on, where, exiting, limited, lost)


def _idle(process: Process, world: World) -> Dependence | None:
    """Return what a pool's worker without a task, or a manager that nobody calls, waits for."""
    for pool in world.pools.values():
        if process.id in pool.workers and not pool.waiting and process.id not in pool.running:
            return Dependence(process.id, WaitKind.RECEIVE, pool.id, idle=True)
    served = [proxy for proxy in world.proxies.values() if proxy.manager == process.id]
    if served and not any(proxy.calling for proxy in served):
        return Dependence(process.id, WaitKind.RECEIVE, served[0].id, idle=True)
    return None


def _at_exit(process: Process, world: World) -> Dependence | None:
    """Return what a process whose code is over waits for: its children, or a reader."""
    for child in world.processes.values():
        if child.parent == process.id and child.life in _LIVING and not child.daemon:
            return Dependence(process.id, WaitKind.JOIN, child.id, (child.id,), None, exiting=True)
    queue = unread(process, world)
    if queue is None:
        return None
    return Dependence(process.id, WaitKind.SEND, queue.id, exiting=True)


def unread(
    process: Process, world: World, among: Iterable[Channel] | None = None
) -> Channel | None:
    """Return the queue into which a process at its exit has put what is not written yet, or None.

    What was put last is written last: of a great many, few are looked at.

    Args:
        process: which.
        world: the state.
        among: where to look, in order of appearance, if it is known what it used; else everywhere.
    """
    if process.life is not Life.EXITING:
        return None
    for channel in world.channels.values() if among is None else among:
        if channel.is_pipe or process.id not in channel.senders:
            continue
        for id_ in reversed(channel.messages[-MOST_LOOKED_AT:]):
            message = world.messages.get(id_)
            if message is not None and message.sender == process.id and not message.written:
                return channel
    return None


def not_written(channel: Channel, world: World) -> tuple[str, ...]:
    """Return what is not in the pipe of a queue yet though who put it is at its exit."""
    known = (world.processes.get(id_) for id_ in channel.senders)
    leaving = {sender.id for sender in known if sender and sender.life is Life.EXITING}
    if channel.is_pipe or not leaving:
        return ()
    messages = (world.messages.get(id_) for id_ in channel.messages[-MOST_LOOKED_AT:])
    return tuple(m.id for m in messages if m and m.sender in leaving and not m.written)


def _others(process: Process, wait: Wait, world: World) -> tuple[tuple[str, ...], bool]:
    """Return who could end a wait, and whether nobody is left who would."""
    lock = world.locks.get(wait.target)
    if wait.kind is WaitKind.JOIN:
        return (wait.target,), False
    if wait.kind is WaitKind.LOCK and lock is not None and not lock.signal:
        dead = [p for p in lock.owners if _is_dead(p, world)]
        lost = bool(dead) and len(dead) == len(lock.owners)
        return tuple(dict.fromkeys(lock.owners)), lost
    if wait.kind in (WaitKind.RESULT, WaitKind.WORKERS):
        return _workers(wait, world)
    if wait.kind is WaitKind.CALL and wait.target in world.proxies:
        manager = world.proxies[wait.target].manager
        return ((manager,) if manager else ()), False
    return (), False


def _workers(wait: Wait, world: World) -> tuple[tuple[str, ...], bool]:
    """Return the workers that have to do with what one waits for in a pool."""
    pool = world.pools.get(wait.target)
    if pool is None:
        return (), False
    if wait.kind is WaitKind.WORKERS:
        return tuple(p for p in pool.workers if not _is_dead(p, world)), False
    of_call = [t for t in pool.tasks.values() if t.call == wait.preview]
    lost = pool.type == "pool" and any(t.id in pool.lost for t in of_call)
    if lost:
        return tuple(t.worker for t in of_call if t.id in pool.lost), True
    return tuple(w for w, task in pool.running.items() if task in {t.id for t in of_call}), False


def _is_dead(id_: str, world: World) -> bool:
    known = world.processes.get(id_)
    return known is not None and known.life is Life.ENDED


def _stuck(
    world: World, found: dict[str, Dependence | None], silent: bool
) -> dict[str, Dependence]:
    """Return the processes that are proven to wait for ever: the largest set that only it frees."""
    stuck = {p: d for p, d in found.items() if d is not None and not d.limited}
    while True:
        everybody = all(d is not None and (p in stuck or d.idle) for p, d in found.items())
        kept = {p: d for p, d in stuck.items() if _holds(d, world, stuck, everybody, silent)}
        if len(kept) == len(stuck):
            return stuck
        stuck = kept


def _holds(
    dependence: Dependence,
    world: World,
    stuck: dict[str, Dependence],
    everybody: bool,
    silent: bool,
) -> bool:
    """Return whether a wait lasts for ever if those in ``stuck`` never do anything again."""
    kind, on = dependence.kind, dependence.on
    if kind is WaitKind.JOIN:
        return on[0] in stuck
    if kind is WaitKind.LOCK:
        return _lock_stays(world.locks.get(dependence.target), stuck, everybody, world)
    if kind is WaitKind.RESULT:
        return dependence.lost or (bool(on) and all(p in stuck for p in on))
    if kind is WaitKind.WORKERS:
        return any(p in stuck for p in on)
    if kind is WaitKind.SEND:  # a `put` may have a timeout; at its exit and in a pipe it has none
        channel = world.channels.get(dependence.target)
        by_itself = channel is not None and channel.is_pipe
        return everybody and (by_itself or (dependence.exiting and silent))
    return False


def _lock_stays(
    lock: Lock | None, stuck: dict[str, Dependence], everybody: bool, world: World
) -> bool:
    """Return whether nobody will release a lock: anybody may, unless it is an RLock."""
    if lock is None or lock.signal or lock.type not in _OWNED or not lock.owners:
        return False
    if len(lock.owners) < max(lock.value, 1):
        return False  # it is known of fewer who hold it than may
    if not all(p in stuck or _is_dead(p, world) for p in lock.owners):
        return False
    return everybody or lock.type in ("rlock", "condition")
