"""The stage in words, for those who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.words import lists
from gui.words.filled import fill
from gui.words.paths import file_name
from gui.words.resources import channel_name, lock_name, memory_name, pool_name, proxy_name, size
from gui.words.states import shown_name, state_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.model.world import Lock, World

MOST = 60  # things of a kind that are read out
translate = QCoreApplication.translate


def spoken(world: World, labels: Mapping[str, str]) -> str:
    """Return one line for each process, channel, lock and file: how it stands."""
    return "\n".join(spoken_lines(world, labels).values())


def spoken_lines(world: World, labels: Mapping[str, str]) -> dict[str, str]:
    """Return the same by id, or by the path of a file."""
    lines = {}
    for process in list(world.processes.values())[:MOST]:
        text = translate("Stage", "Process {name}: {state}.")
        state = state_words(process, world).text
        lines[process.id] = text.format(name=shown_name(process, labels), state=state)
    for channel in list(world.channels.values())[:MOST]:
        name, count = channel_name(channel, world), len(channel.messages)
        text = translate("Stage", "{name}: %n messages.", "", count)
        if channel.capacity > 0:
            text = translate("Stage", "{name}: {count} of %n messages.", "", channel.capacity)
        lines[channel.id] = text.format(name=name, count=count)
    for lock in list(world.locks.values())[:MOST]:
        owned = lock.type not in ("event", "barrier")
        lines[lock.id] = (_lock if owned else _without_owner)(lock, world, labels)
    lines |= _shared(world)
    for file in list(world.files.values())[:MOST]:
        text = translate("Stage", "File {name}: %n lines.", "", file.count)
        lines[file.path] = text.format(name=file_name(file.path))
    return lines


def _names(ids: Iterable[str], world: World, labels: Mapping[str, str]) -> str:
    """Return the names of processes, one after another."""
    known = [world.processes[i] for i in dict.fromkeys(ids) if i in world.processes]
    return lists.names(shown_name(process, labels) for process in known)


def _lock(lock: Lock, world: World, labels: Mapping[str, str]) -> str:
    """Return the line of a lock, a semaphore or a condition."""
    name = lock_name(lock, world)
    values = {
        "name": name,
        "owner": _names(lock.owners, world, labels),
        "waiters": _names(lock.waiters, world, labels),
        "sleepers": _names(lock.sleepers, world, labels),
        "free": max(lock.free, 0),
        "n": lock.value,
    }
    if "semaphore" in lock.type:
        text = translate("Stage", "{name}: {free} of {n} free.")
        if lock.waiters:
            text = translate("Stage", "{name}: {free} of {n} free, {waiters} must wait.")
    elif lock.sleepers:
        text = translate("Stage", "{name}: {sleepers} wait to be notified.")
    elif not lock.owners:
        text = translate("Stage", "{name}: nobody holds it.")
    elif not lock.waiters:
        text = translate("Stage", "{name}: {owner} holds it.")
    else:
        text = translate("Stage", "{name}: {owner} holds it, {waiters} must wait.")
    return fill(text, **values)


def _without_owner(lock: Lock, world: World, labels: Mapping[str, str]) -> str:
    """Return the line of an event or a barrier."""
    values = {
        "name": lock_name(lock, world),
        "waiters": _names(lock.sleepers, world, labels),
        "here": _names(lock.reached, world, labels),
        "count": len(lock.reached),
        "n": lock.value,
    }
    if lock.type == "event":
        text = translate("Stage", "{name}: not set.")
        if lock.flag:
            text = translate("Stage", "{name}: set.")
        elif lock.sleepers:
            text = translate("Stage", "{name}: not set, {waiters} must wait.")
    elif lock.broken:
        text = translate("Stage", "{name}: broken.")
    elif lock.reached:
        text = translate("Stage", "{name}: {count} of {n} have come: {here}.")
    else:
        text = translate("Stage", "{name}: nobody of {n} has come.")
    return fill(text, **values)


def _shared(world: World) -> dict[str, str]:
    """Return the lines of pools, of managers' objects and of shared memory."""
    lines = {}
    for pool in list(world.pools.values())[:MOST]:
        run = len(pool.running)
        text = translate("Stage", "{name}: %n tasks run; {wait} waiting, {done} done.", "", run)
        values = {"wait": len(pool.waiting), "done": pool.done}
        lines[pool.id] = text.format(name=pool_name(pool, world), **values)
    for proxy in list(world.proxies.values())[:MOST]:
        text = translate("Stage", "{name}: %n calls, {waiting} not answered yet.", "", proxy.calls)
        name, waiting = proxy_name(proxy, world), len(proxy.calling)
        lines[proxy.id] = text.format(name=name, waiting=waiting)
    for memory in list(world.memories.values())[:MOST]:
        text = translate("Stage", "{name}: {size} of shared memory, contents not traced.")
        words = {"name": memory_name(memory, world), "size": size(memory.bytes)}
        lines[memory.id] = text.format(**words)
    return lines
