"""The board: a layout with its ways, each made once, in the form in which they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.geometry import anatomy
from gui.geometry.edges import edge_of, edges_of, links_of, terrain_of, waiting_way
from gui.geometry.family import family_of, frame
from gui.geometry.graph import channel_key, file_key, lock_key
from gui.geometry.shapes import Point, Polyline, rounded

if TYPE_CHECKING:
    from core.model.world import Channel, File, Lock, World
    from gui.geometry.anatomy import Node
    from gui.geometry.edges import EdgeKey
    from gui.geometry.layout import Layout

BEND = 8.0
MOST_AT_REST = 60  # edges; where there are more, nobody can follow one with the eye


class Board:
    """Places and ways of one layout.

    Attributes:
        layout: where everything stands.
        sparse: whether an edge is drawn only while it is in use, since there are too many.
        edges: the ways, by (source key, target key); if it is sparse, those that were asked for.
        family: the dotted lines, by the child's key.
        frames: around the families that stand in a grid.
    """

    def __init__(self, layout: Layout) -> None:
        """Route everything that is drawn at rest."""
        self.layout = layout
        self.sparse = layout.is_grid or len(links_of(layout)) > MOST_AT_REST
        ways = {} if self.sparse else edges_of(layout)
        self.edges: dict[EdgeKey, Polyline] = {k: rounded(w, BEND) for k, w in ways.items()}
        self.family = {key: rounded(way, BEND) for key, way in family_of(layout).items()}
        columns = ([layout.nodes[k] for k in keys] for keys in layout.columns.processes)
        self.frames = [frame(c) for c in columns if len({n.body.x for n in c}) > 2]
        self._waiting: dict[tuple[str, str, int], Polyline] = {}
        self._terrain = terrain_of(layout) if self.sparse else None

    def node(self, key: str) -> Node | None:
        """Return a node, or None if it has no place."""
        return self.layout.nodes.get(key)

    def way(self, source: str, target: str) -> Polyline:
        """Return the way between two nodes; a straight line where none was foreseen."""
        key = (source, target)
        if key not in self.edges and self.sparse:
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
        key = (process, lock, index)
        if key not in self._waiting:
            if process not in self.layout.nodes or lock not in self.layout.nodes:
                return ()
            node = self.layout.nodes[lock]
            way = waiting_way(self.layout, process, lock, min(index, max(node.queue - 1, 0)))
            self._waiting[key] = rounded(way, BEND)
        return self._waiting[key]

    def channel(self, channel: Channel) -> Node | None:
        """Return the node of a channel."""
        return self.node(channel_key(channel.number))

    def lock(self, lock: Lock) -> Node | None:
        """Return the node of a lock."""
        return self.node(lock_key(lock.number))

    def file(self, file: File) -> Node | None:
        """Return the node of a file."""
        return self.node(file_key(file.number))

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
    if kind == "channel":
        return next((c.id for c in world.channels.values() if c.number == int(number)), "")
    if kind == "lock":
        return next((k.id for k in world.locks.values() if k.number == int(number)), "")
    return next((f.path for f in world.files.values() if f.number == int(number)), "")


def key_of(id_: str, world: World) -> str:
    """Return the layout key of what has this id in the world; empty if it has none."""
    if id_ in world.processes:
        return id_
    if id_ in world.channels:
        return channel_key(world.channels[id_].number)
    if id_ in world.locks:
        return lock_key(world.locks[id_].number)
    return file_key(world.files[id_].number) if id_ in world.files else ""
