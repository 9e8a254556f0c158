"""The board: a layout with its ways, each made once, in the form in which they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.geometry import anatomy
from gui.geometry.circle import circle_terrain, onward_way
from gui.geometry.edges import edge_of, edges_of, links_of, terrain_of, waiting_way, walls_of
from gui.geometry.family import family_of, frame
from gui.geometry.graph import (
    channel_key,
    file_key,
    lock_key,
    memory_key,
    pool_key,
    proxy_key,
    results_key,
)
from gui.geometry.lanes import Terrain
from gui.geometry.pool_ways import bundles_of
from gui.geometry.shapes import Point, Polyline, rounded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.pool import Pool
    from core.model.shared import Memory, Proxy
    from core.model.world import Channel, File, Lock, World
    from gui.geometry.anatomy import Node
    from gui.geometry.edges import EdgeKey
    from gui.geometry.layout import Layout

    Numbered = Channel | Lock | Pool | Proxy | Memory | File

BEND = 8.0
MOST_AT_REST = 60  # edges; where there are more, nobody can follow one with the eye


class Board:
    """Places and ways of one layout.

    Attributes:
        layout: where everything stands.
        sparse: whether an edge is drawn only while it is in use, since there are too many.
        edges: the ways, by (source key, target key); if it is sparse, those that were asked for.
        quiet: those of them that are drawn only while they are in use.
        bundles: ways that stand for those to the many workers of a pool.
        family: the dotted lines, by the child's key.
        frames: around the families that stand in a grid.
        stacks: by key, what stands for several, and the lids above what is open.
    """

    def __init__(self, layout: Layout) -> None:
        """Route everything that is drawn at rest."""
        self.layout = layout
        links = links_of(layout)
        self.quiet = frozenset(link.key for link in links if link.quiet)
        self.sparse = layout.is_grid or len(links) - len(self.quiet) > MOST_AT_REST
        ways = {} if self.sparse else edges_of(layout)
        self._lines = Terrain(walls_of(layout))
        self._ways = tuple(ways.values())
        for way in self._ways:
            self._lines.add(way)
        self.edges: dict[EdgeKey, Polyline] = {k: rounded(w, BEND) for k, w in ways.items()}
        self.bundles = [rounded(way, BEND) for way in bundles_of(layout)]
        self.family = {key: rounded(way, BEND) for key, way in family_of(layout).items()}
        columns = [[layout.nodes[k] for k in keys] for keys in layout.columns.processes]
        many = [layout.graph.workers.issuperset(n.key for n in c) and len(c) > 1 for c in columns]
        self.frames = [
            frame(c)
            for c, works in zip(columns, many, strict=True)
            if len({n.body.x for n in c}) > 2 or (works and self.bundles)
        ]
        self.stacks = {stack.key: stack for stack in layout.graph.stacks}
        shut = [stack for stack in self.stacks.values() if not stack.open]
        self._folded = {member: stack.key for stack in shut for member in stack.members}
        self._waiting: dict[tuple[str, str, int], Polyline] = {}
        self._onward: dict[tuple[str, str, int], Polyline] = {}
        self._terrain: Terrain | None = None
        self._circle: Terrain | None = None

    def node(self, key: str) -> Node | None:
        """Return a node, or None if it has no place."""
        return self.layout.nodes.get(key)

    def seen(self, key: str) -> str:
        """Return the key of what is seen in place of a node: its own, or that of its stack."""
        return self._folded.get(key, key)

    def hides(self, key: str) -> bool:
        """Return whether a node is in a closed stack."""
        return key in self._folded

    def way(self, source: str, target: str) -> Polyline:
        """Return the way between two nodes; a straight line where none was foreseen."""
        key = (self.seen(source), self.seen(target))
        if key not in self.edges and (self.sparse or key in self.quiet):
            self._terrain = self._terrain or terrain_of(self.layout)
            self.edges[key] = rounded(edge_of(self.layout, key, self._terrain), BEND)
        way = self.edges.get(key, ())
        if way:
            return way
        ends = [self.layout.nodes.get(k) for k in key]
        if None in ends:
            return ()
        return tuple(n.body.centre for n in ends if n is not None)

    def waiting(self, process: str, lock: str, index: int) -> Polyline:
        """Return the dotted line from a waiter's card to its place in the line."""
        if self.hides(lock):
            return self.way(process, lock)
        process = self.seen(process)
        key = (process, lock, index)
        if key not in self._waiting:
            if process not in self.layout.nodes or lock not in self.layout.nodes:
                return ()
            node = self.layout.nodes[lock]
            place = min(index, max(node.queue - 1, 0))
            way = waiting_way(self.layout, process, lock, place, self._lines)
            self._waiting[key] = rounded(way, BEND)
        return self._waiting[key]

    def onward(self, held: str, wanted: str, index: int) -> Polyline:
        """Return the way from the owner in one room to its place in the line of another."""
        key = (held, wanted, index)
        if key not in self._onward:
            if held not in self.layout.nodes or wanted not in self.layout.nodes:
                return ()
            self._circle = self._circle or circle_terrain(self.layout, self._ways)
            place = min(index, max(self.layout.nodes[wanted].queue - 1, 0))
            way = onward_way(self.layout, held, wanted, place, self._circle)
            self._onward[key] = rounded(way, BEND)
        return self._onward[key]

    def channel(self, channel: Channel) -> Node | None:
        """Return the node of a channel."""
        return self.node(channel_key(channel.number))

    def lock(self, lock: Lock) -> Node | None:
        """Return the node of a lock."""
        return self.node(lock_key(lock.number))

    def file(self, file: File) -> Node | None:
        """Return the node of a file."""
        return self.node(file_key(file.number))

    def tray(self, pool: Pool) -> Node | None:
        """Return the node of a pool's tray of tasks."""
        return self.node(pool_key(pool.number))

    def results(self, pool: Pool) -> Node | None:
        """Return the node of a pool's tray of results."""
        return self.node(results_key(pool.number))

    def proxy(self, proxy: Proxy) -> Node | None:
        """Return the node of a manager's object."""
        return self.node(proxy_key(proxy.number))

    def memory(self, memory: Memory) -> Node | None:
        """Return the node of a piece of shared memory."""
        return self.node(memory_key(memory.number))

    def stands_left(self, process: str, node: Node) -> bool:
        """Return whether a process stands left of a node."""
        card = self.node(process)
        return card is not None and card.body.centre.x < node.body.centre.x

    def took_place(self, process: str) -> Point | None:
        """Return the left end of the row under a card for what it took; None without such a row."""
        card = self.node(process)
        if card is None or card.bounds.bottom < card.body.bottom + anatomy.TOOK - 1:
            return None
        return anatomy.took_place(card)


def id_of(key: str, world: World) -> str:
    """Return the id in the world of what has this layout key; empty if it is not there."""
    kind, _, number = key.partition(" ")
    if not number.isdigit():
        return key if key in world.processes else ""
    for id_, thing in _of_kind(kind, world).items():
        if thing.number == int(number):
            return id_
    return ""


def _of_kind(kind: str, world: World) -> Mapping[str, Numbered]:
    """Return the things of the world whose layout keys begin with a word."""
    return {
        "channel": world.channels,
        "lock": world.locks,
        "pool": world.pools,
        "results": world.pools,
        "object": world.proxies,
        "memory": world.memories,
    }.get(kind, world.files)  # type: ignore[return-value]


def key_of(id_: str, world: World) -> str:
    """Return the layout key of what has this id in the world; empty if it has none."""
    if id_ in world.processes:
        return id_
    for things, key in (
        (world.channels, channel_key),
        (world.locks, lock_key),
        (world.pools, pool_key),
        (world.proxies, proxy_key),
        (world.memories, memory_key),
        (world.files, file_key),
    ):
        if id_ in things:
            return key(things[id_].number)
    return ""
