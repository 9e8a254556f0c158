"""Columns: senders left, receivers right, resources between, parents above, files far right."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .graph import ChannelNode, Graph


@dataclasses.dataclass(frozen=True)
class Columns:
    """Who stands in which column.

    Attributes:
        above: processes that only start others.
        processes: the columns of processes, left to right.
        resources: for each of them, what stands right of it: channels, locks, trays, objects.
        files: the column at the far right: files, and shared memory that has a lock.
        backward: channels whose senders stand right of their receivers: drawn mirrored.
    """

    above: tuple[str, ...]
    processes: tuple[tuple[str, ...], ...]
    resources: tuple[tuple[str, ...], ...]
    files: tuple[str, ...]
    backward: frozenset[str]


def columns_of(graph: Graph, merged: int = 1) -> Columns:
    """Return the columns of a graph; they depend on nothing but the graph.

    Args:
        graph: of which.
        merged: how many columns of processes stand as one.
    """
    above = _above(graph)
    order = [p.key for p in graph.processes if p.key not in above]
    rank = {key: i // merged for key, i in _ranks(order, _flows(graph)).items()}
    width = max(rank.values(), default=0) + 1
    processes = tuple(tuple(k for k in order if rank[k] == i) for i in range(width))
    resources: list[list[str]] = [[] for _ in range(width)]
    backward = set()
    for channel in graph.channels:
        left, is_backward = _place(channel, rank)
        resources[left].append(channel.key)
        if is_backward:
            backward.add(channel.key)
    for lock in graph.locks:
        resources[_right_of(lock.users, rank)].append(lock.key)
    for pool in graph.pools:
        resources[_right_of(pool.submitters, rank)].append(pool.key)
        resources[_right_of((*pool.workers, *pool.submitters), rank)].append(pool.results)
    for proxy in graph.proxies:
        resources[_right_of(proxy.users, rank, 1 if proxy.manager else 0)].append(proxy.key)
    for memory in graph.memories:
        if not memory.guard:
            resources[_right_of(memory.users, rank)].append(memory.key)
    files = [file.key for file in graph.files]
    files += [memory.key for memory in graph.memories if memory.guard]
    columns = tuple(map(tuple, resources))
    return Columns(above, processes, columns, tuple(files), frozenset(backward))


def _right_of(users: Iterable[str], rank: dict[str, int], beyond: int = 0) -> int:
    """Return the column of the rightmost user that leaves so many columns free beyond it."""
    last = max(rank.values(), default=0) - beyond
    return max((rank[u] for u in users if rank.get(u, last + 1) <= last), default=0)


def _above(graph: Graph) -> tuple[str, ...]:
    """Return the processes that have children, but use no resource themselves."""
    parents = {p.parent for p in graph.processes}
    users: set[str] = set()
    for channel in graph.channels:
        users.update(channel.senders, channel.receivers)
    for lock in graph.locks:
        users.update(lock.users)
    for file in graph.files:
        users.update(file.writers)
    for pool in graph.pools:
        users.update(pool.submitters, pool.workers)
    for proxy in graph.proxies:
        users.update(proxy.users, (proxy.manager,))
    for memory in graph.memories:
        users.update(() if memory.guard else memory.users)
    return tuple(p.key for p in graph.processes if p.key in parents and p.key not in users)


def _flows(graph: Graph) -> dict[str, list[str]]:
    """Return sender -> receivers over channels, pools and managers, in order of appearance."""
    flows: dict[str, list[str]] = {}
    for channel in graph.channels:
        for sender in channel.senders:
            for receiver in channel.receivers:
                if sender != receiver and _other_end(channel, sender, receiver):
                    flows.setdefault(sender, []).append(receiver)
    for pool in graph.pools:
        for submitter in pool.submitters:
            flows.setdefault(submitter, []).extend(w for w in pool.workers if w != submitter)
    for proxy in graph.proxies:
        for user in proxy.users:
            if proxy.manager not in ("", user):
                flows.setdefault(user, []).append(proxy.manager)
    return flows


def _other_end(channel: ChannelNode, sender: str, receiver: str) -> bool:
    """Return whether what one sends can reach the other: a pipe has two ends."""
    ends = dict(channel.ends)
    return not channel.pipe or sender not in ends or ends[sender] != ends.get(receiver)


def _ranks(order: Iterable[str], flows: dict[str, list[str]]) -> dict[str, int]:
    """Return the column of each process: right of all that it receives from.

    The longest path in what is left of the graph when each flow back to a process that is being
    visited has been dropped (depth first, in order of creation).
    """
    done: list[str] = []
    open_: set[str] = set()
    forward: dict[str, list[str]] = {}

    def visit(key: str) -> None:
        open_.add(key)
        for receiver in flows.get(key, ()):
            if receiver in open_:
                continue
            forward.setdefault(key, []).append(receiver)
            if receiver not in done:
                visit(receiver)
        open_.discard(key)
        done.append(key)

    keys = list(order)
    for key in keys:
        if key not in done:
            visit(key)
    rank = dict.fromkeys(keys, 0)
    for key in reversed(done):
        for receiver in forward.get(key, ()):
            if receiver in rank and key in rank:
                rank[receiver] = max(rank[receiver], rank[key] + 1)
    return rank


def _place(channel: ChannelNode, rank: dict[str, int]) -> tuple[int, bool]:
    """Return the column left of a channel, and whether it flows from right to left."""
    ends = dict(channel.ends)
    senders = [rank[k] for k in channel.senders if k in rank]
    receivers = [rank[k] for k in channel.receivers if k in rank]
    if channel.pipe and ends:
        sides = [[rank[k] for k, e in ends.items() if e == end and k in rank] for end in (0, 1)]
        low = min(min(side, default=0) for side in sides)
        return low, False
    backward = bool(senders and receivers and min(senders) > min(receivers))
    return min(senders + receivers, default=0), backward
