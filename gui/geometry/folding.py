"""Folding: several that are alike stand as one stack, which a click opens and closes."""

from __future__ import annotations

import dataclasses
import enum
from typing import TYPE_CHECKING, NamedTuple

from .graph import ChannelNode, FileNode, Graph, LockNode, PoolNode, ProcessNode, Stack
from .kin import title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal

    _Alike = ProcessNode | ChannelNode | LockNode

ALIKE = 3  # from so many on they may be folded
MANY_ALIKE = 13  # from so many on a lid says how they stand, though they are not folded
MOST_BADGES = 60  # processes that are drawn one by one


class Crowd(enum.IntEnum):
    """How much is folded, so that all can be read."""

    FEW = 0
    """Nothing: each stands for itself."""
    MANY = 1
    """What is alike."""
    DENSE = 2
    """All queues, pipes and locks: even a single one stands as a small stack."""


class Wish(NamedTuple):
    """What the user opened and closed, by kin."""

    opened: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()

    def toggled(self, stack: Stack) -> Wish:
        """Return the wish after a click on a stack or a lid."""
        kin = frozenset((stack.kin,))
        if stack.open:
            return Wish(self.opened - kin, self.closed | kin)
        return Wish(self.opened | kin, self.closed - kin)


def folded(graph: Graph, wish: Wish, crowd: Crowd) -> Graph:
    """Return the graph with what is alike in stacks, and lids above what is open.

    Args:
        graph: of everything.
        wish: of the user.
        crowd: how much is folded that was not opened.
    """
    stacks = []
    for stack in _alike(graph, crowd is Crowd.DENSE):
        closed = stack.kin in wish.closed or (crowd and stack.kin not in wish.opened)
        lid = stack.kind == "process" and len(stack.members) >= MANY_ALIKE
        if closed or lid or stack.kin in wish.opened:
            stacks.append(dataclasses.replace(stack, open=not closed))
    if not stacks:
        return graph
    shut = [stack for stack in stacks if not stack.open]
    seen = {member: stack.key for stack in shut for member in stack.members}
    folded = _with_users(_gathered(graph, shut, seen), seen) if shut else graph
    return dataclasses.replace(folded, stacks=tuple(stacks))


def _alike(graph: Graph, dense: bool) -> list[Stack]:
    """Return every group of at least so many that are alike, in order of appearance.

    Args:
        graph: of everything.
        dense: whether a single resource is a group too.
    """
    result: list[Stack] = []
    kinds: tuple[tuple[Literal["process", "channel", "lock"], Iterable[_Alike]], ...] = (
        ("process", graph.processes),
        ("channel", graph.channels),
        ("lock", graph.locks),
    )
    for kind, nodes in kinds:
        groups: dict[str, list[_Alike]] = {}
        for node in nodes:
            if node.kin:
                groups.setdefault(node.kin, []).append(node)
        for kin, members in groups.items():
            if len(members) >= (1 if dense and kind != "process" else ALIKE):
                title = title_of([m.name for m in members if isinstance(m, ProcessNode)], kin)
                keys = tuple(m.key for m in members)
                shown = title if kind == "process" else ""
                result.append(Stack(f"stack {keys[0]}", kin, kind, keys, shown))
    return result


def _gathered(graph: Graph, shut: Iterable[Stack], seen: Mapping[str, str]) -> Graph:
    """Return the graph with one node in place of each closed stack; users are not yet renamed."""
    stacks = {stack.key: stack for stack in shut}
    processes: dict[str, ProcessNode] = {}
    for process in graph.processes:
        key = seen.get(process.key, process.key)
        name = stacks[key].title if key in stacks else process.name
        parent = seen.get(process.parent, process.parent)
        processes.setdefault(key, ProcessNode(key, parent, name, process.kin))
    channels: dict[str, ChannelNode] = {}
    for channel in graph.channels:
        key = seen.get(channel.key, channel.key)
        before = channels.get(key)
        channels[key] = dataclasses.replace(
            channel,
            key=key,
            senders=(*(before.senders if before else ()), *channel.senders),
            receivers=(*(before.receivers if before else ()), *channel.receivers),
            ends=(*(before.ends if before else ()), *channel.ends),
        )
    locks: dict[str, LockNode] = {}
    for lock in graph.locks:
        key = seen.get(lock.key, lock.key)
        known = locks.get(key)
        users = (*(known.users if known else ()), *lock.users)
        locks[key] = dataclasses.replace(lock, key=key, users=users)
    return dataclasses.replace(
        graph,
        processes=tuple(processes.values()),
        channels=tuple(channels.values()),
        locks=tuple(locks.values()),
    )


def _with_users(graph: Graph, seen: Mapping[str, str]) -> Graph:
    """Return the graph in which stacks use what their members use."""

    def to(keys: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(seen.get(key, key) for key in keys))

    def channel(node: ChannelNode) -> ChannelNode:
        ends = tuple({seen.get(key, key): end for key, end in node.ends}.items())
        senders, receivers = to(node.senders), to(node.receivers)
        return dataclasses.replace(node, senders=senders, receivers=receivers, ends=ends)

    def pool(node: PoolNode) -> PoolNode:
        return dataclasses.replace(node, submitters=to(node.submitters), workers=to(node.workers))

    def file(node: FileNode) -> FileNode:
        guard = seen.get(node.guard, node.guard)
        return dataclasses.replace(node, writers=to(node.writers), guard=guard)

    return dataclasses.replace(
        graph,
        channels=tuple(channel(node) for node in graph.channels),
        locks=tuple(
            dataclasses.replace(node, users=to(node.users), crowd=len(set(node.users)))
            for node in graph.locks
        ),
        pools=tuple(pool(node) for node in graph.pools),
        proxies=tuple(
            dataclasses.replace(
                node, users=to(node.users), manager=seen.get(node.manager, node.manager)
            )
            for node in graph.proxies
        ),
        memories=tuple(
            dataclasses.replace(node, users=to(node.users), guard=seen.get(node.guard, node.guard))
            for node in graph.memories
        ),
        files=tuple(file(node) for node in graph.files),
    )
