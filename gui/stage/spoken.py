"""The stage in words, for those who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

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
    lines = []
    for process in list(world.processes.values())[:MOST]:
        text = translate("Stage", "Process {name}: {state}.")
        state = state_words(process, world).text
        lines.append(text.format(name=shown_name(process, labels), state=state))
    for channel in list(world.channels.values())[:MOST]:
        name, count = channel_name(channel, world), len(channel.messages)
        if channel.capacity > 0:
            text = translate("Stage", "{name}: {count} of {capacity} messages.")
            lines.append(text.format(name=name, count=count, capacity=channel.capacity))
        else:
            lines.append(
                translate("Stage", "{name}: {count} messages.").format(name=name, count=count)
            )
    lines += [
        _lock(lock, world, labels)
        if lock.type not in ("event", "barrier")
        else _without_owner(lock, world, labels)
        for lock in list(world.locks.values())[:MOST]
    ]
    lines += _shared(world)
    for file in list(world.files.values())[:MOST]:
        text = translate("Stage", "File {name}: {count} lines.")
        lines.append(text.format(name=file_name(file.path), count=file.count))
    return "\n".join(lines)


def _names(ids: Iterable[str], world: World, labels: Mapping[str, str]) -> str:
    """Return the names of processes, one after another."""
    known = [world.processes[i] for i in dict.fromkeys(ids) if i in world.processes]
    return ", ".join(shown_name(process, labels) for process in known)


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
    return text.format(**values)


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
    return text.format(**values)


def _shared(world: World) -> list[str]:
    """Return the lines of pools, of managers' objects and of shared memory."""
    lines = []
    for pool in list(world.pools.values())[:MOST]:
        text = translate("Stage", "{name}: {run} tasks run, {wait} wait, {done} are done.")
        values = {"run": len(pool.running), "wait": len(pool.waiting), "done": pool.done}
        lines.append(text.format(name=pool_name(pool, world), **values))
    for proxy in list(world.proxies.values())[:MOST]:
        text = translate("Stage", "{name}: {n} calls, {waiting} wait for an answer.")
        name, waiting = proxy_name(proxy, world), len(proxy.calling)
        lines.append(text.format(name=name, n=proxy.calls, waiting=waiting))
    for memory in list(world.memories.values())[:MOST]:
        text = translate("Stage", "{name}: {size} of shared memory, contents not traced.")
        lines.append(text.format(name=memory_name(memory, world), size=size(memory.bytes)))
    return lines
