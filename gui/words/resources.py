"""What queues, locks, pools, the objects of managers and shared memory are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from .filled import fill
from .plain import one_line

if TYPE_CHECKING:
    from core.model.pool import Pool
    from core.model.shared import Memory, Proxy
    from core.model.world import Channel, Lock, World

translate = QCoreApplication.translate
KIB = 1024


def channel_name(channel: Channel, world: World) -> str:
    """Return what a queue or pipe is called: its variable, else its type and number."""
    if channel.name:
        return one_line(channel.name)
    word = channel_type(channel)
    alike = [c.number for c in world.channels.values() if c.is_pipe == channel.is_pipe]
    place = 1 + sum(number < channel.number for number in alike)
    return word if len(alike) < 2 else f"{word} {place}"


def arrived(channel: Channel, world: World) -> bool:
    """Return whether the first thing in a queue has been written: it can be taken."""
    message = world.messages.get(channel.messages[0]) if channel.messages else None
    return message is not None and message.written


def channel_type(channel: Channel) -> str:
    """Return what a channel is: a pipe or a queue."""
    pipe = channel.is_pipe
    return translate("resources", "Pipe") if pipe else translate("resources", "Queue")


def join_words(channel: Channel) -> tuple[str, ...]:
    """Return what keeps one in the ``join()`` of a joinable queue, in full and short."""
    texts = translate("resources", "join(): {n} undone"), translate("resources", "join(): {n}")
    return *(text.format(n=channel.unfinished) for text in texts), "join()"


def lock_name(lock: Lock, world: World) -> str:
    """Return what a lock is called: its variable, else its type and number."""
    for memory in world.memories.values():
        if memory.lock == lock.id:
            return fill(translate("resources", "lock of {name}"), name=memory_name(memory, world))
    if lock.name:
        return one_line(lock.name)
    word = lock_type(lock)
    return word if len(world.locks) < 2 else f"{word} {lock.number}"


def lock_type(lock: Lock) -> str:
    """Return what a lock or one of its kin is."""
    words = {
        "rlock": translate("resources", "RLock"),
        "semaphore": translate("resources", "Semaphore"),
        "bounded semaphore": translate("resources", "Semaphore"),
        "condition": translate("resources", "Condition"),
        "event": translate("resources", "Event"),
        "barrier": translate("resources", "Barrier"),
    }
    return words.get(lock.type, translate("resources", "Lock"))


def pool_name(pool: Pool, world: World) -> str:
    """Return what a pool is called: its variable, else its type and number."""
    if pool.name:
        return one_line(pool.name)
    executor = pool.type == "executor"
    word = translate("resources", "Executor") if executor else translate("resources", "Pool")
    return word if len(world.pools) < 2 else f"{word} {pool.number}"


def proxy_name(proxy: Proxy, world: World) -> str:
    """Return what a manager's object is called: its variable, else its type and number."""
    if proxy.name:
        return one_line(proxy.name)
    word = one_line(proxy.type) or translate("resources", "object")
    alike = [p for p in world.proxies.values() if p.type == proxy.type and not p.name]
    return word if len(alike) < 2 else f"{word} {alike.index(proxy) + 1}"


def memory_type(memory: Memory) -> str:
    """Return the type of a piece of shared memory, as the field calls it."""
    words = {
        "value": translate("resources", "Value"),
        "array": translate("resources", "Array"),
    }
    return words.get(memory.type, translate("resources", "SharedMemory"))


def memory_name(memory: Memory, world: World) -> str:
    """Return what a piece of shared memory is called: its name, else its type and number."""
    if memory.name:
        return one_line(memory.name)
    word = memory_type(memory)
    alike = [m for m in world.memories.values() if m.type == memory.type and not m.name]
    return word if len(alike) < 2 else f"{word} {alike.index(memory) + 1}"


def size(count: int) -> str:
    """Return a number of bytes with a unit that suits it."""
    if count < KIB:
        return translate("resources", "%n bytes", "", count)
    if count < KIB * KIB:
        return translate("resources", "{n} KiB").format(n=f"{count / KIB:.3g}")
    return translate("resources", "{n} MiB").format(n=f"{count / KIB / KIB:.3g}")
