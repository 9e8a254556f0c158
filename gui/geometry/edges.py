"""Edges: who is joined to what, at which ports, and the way between."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from . import anatomy
from .lanes import CLEARANCE, Terrain, Wall
from .pool_ways import way_back
from .routing import STUB, Port, route
from .shapes import Point, Polyline, Rect, crosses, simplified

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .anatomy import Node
    from .graph import ChannelNode, FileNode, PoolNode
    from .layout import Layout

SPREAD = 8.0
BUNDLED_FROM = 5  # users of a lock, from which on they have no line each to their place

EdgeKey = tuple[str, str]


@dataclasses.dataclass(frozen=True)
class Link:
    """An edge before it has a way.

    Attributes:
        source, target: keys of the nodes, in the direction of what flows.
        resource: the one of the two that is no process: edges fan out at it.
        lane: for a pipe, the y of its lane; else None.
        quiet: it is drawn only while something passes on it, or somebody waits there.
        back: it leads under everything, from the right back to the left.
    """

    source: str
    target: str
    resource: str
    lane: float | None = None
    quiet: bool = False
    back: bool = False

    @property
    def key(self) -> EdgeKey:
        """What the edge is found by."""
        return self.source, self.target


def links_of(layout: Layout, key: EdgeKey | None = None) -> list[Link]:
    """Return every edge of the layout, in order of creation; or only the one with a key."""
    graph, nodes = layout.graph, layout.nodes
    result: list[Link] = []
    for channel in graph.channels:
        if key is None or channel.key in key:
            result += _channel_links(channel, nodes)
    result += [Link(u, k.key, k.key) for k in graph.locks for u in k.users]
    for pool in graph.pools:
        result += _pool_links(pool, quiet=layout.form.card == "badge")
    for proxy in graph.proxies:
        result += [Link(user, proxy.key, proxy.key) for user in proxy.users]
        result.append(Link(proxy.key, proxy.manager, proxy.key))
    for memory in graph.memories:
        users = (memory.guard,) if memory.guard in nodes else memory.users
        result += [Link(user, memory.key, memory.key) for user in users]
    for file in graph.files:
        result += _file_links(file, nodes)
    present = (link for link in result if link.source in nodes and link.target in nodes)
    return [link for link in present if key in (None, link.key)]


def _channel_links(channel: ChannelNode, nodes: Mapping[str, Node]) -> list[Link]:
    """Return the edges of a queue or pipe."""
    node, result = nodes[channel.key], []
    pipe = node.kind == "pipe"  # a stack has no lanes
    for sender in channel.senders:
        lane = anatomy.lane_y(node, _stands_left(sender, node, nodes)) if pipe else None
        result.append(Link(sender, channel.key, channel.key, lane))
    for receiver in channel.receivers:
        lane = anatomy.lane_y(node, not _stands_left(receiver, node, nodes))
        result.append(Link(channel.key, receiver, channel.key, lane if pipe else None))
    return result


def _stands_left(process: str, node: Node, nodes: Mapping[str, Node]) -> bool:
    """Return whether a process stands left of a node."""
    return process in nodes and nodes[process].body.centre.x < node.body.centre.x


def _pool_links(pool: PoolNode, quiet: bool) -> list[Link]:
    """Return the edges of a pool: tasks to the workers, results from them and, quiet, back.

    Those of many workers are quiet too: one way to their frame, and one from it, stands for all.
    """
    result = [Link(submitter, pool.key, pool.key) for submitter in pool.submitters]
    for worker in pool.workers:
        result.append(Link(pool.key, worker, pool.key, quiet=quiet))
        result.append(Link(worker, pool.results, pool.results, quiet=quiet))
    back = (Link(pool.results, s, pool.results, quiet=True, back=True) for s in pool.submitters)
    return [*result, *back]


def _file_links(file: FileNode, nodes: Mapping[str, Node]) -> list[Link]:
    """Return the edges into a sheet: through the room of its lock, or past it."""
    if file.guard in nodes:
        return [Link(file.guard, file.key, file.key)]
    return [Link(writer, file.key, file.key) for writer in file.writers]


def edges_of(layout: Layout) -> dict[EdgeKey, Polyline]:
    """Return the way of every edge that is drawn at rest."""
    links = [link for link in links_of(layout) if link.back or not link.quiet]
    ports = _ports(layout, links)
    terrain = terrain_of(layout)
    result: dict[EdgeKey, Polyline] = {}

    def rise(link: Link) -> float:
        if link.back:
            return 0.0
        start, end = ports[link.key]
        return -abs(start.at.y - end.at.y)

    for link in sorted(links, key=rise):
        if link.back:
            result[link.key] = way_back(layout, *link.key)
            continue
        line = _routed(link, ports[link.key], terrain)
        terrain.add(line)
        result[link.key] = line
    return {link.key: result[link.key] for link in links}


def edge_of(layout: Layout, key: EdgeKey, terrain: Terrain | None = None) -> Polyline:
    """Return the way of one edge alone, for stages on which only what is in use is drawn.

    Args:
        layout: where everything stands.
        key: of the edge.
        terrain: of the layout, if it is at hand.
    """
    links = links_of(layout, key)
    if not links:
        return ()
    if links[0].back:
        return way_back(layout, *key)
    return _routed(links[0], _ports(layout, links)[key], terrain or terrain_of(layout))


def _routed(link: Link, ports: tuple[Port, Port], terrain: Terrain) -> Polyline:
    """Return the way of one link."""
    return route(*ports, terrain, link.key, near_end=link.target == link.resource)


def terrain_of(layout: Layout) -> Terrain:
    """Return what edges go around, each also around the parts of the nodes that it joins."""
    walls = walls_of(layout)
    if layout.ledger is not None:
        walls.append(Wall(layout.ledger, ""))
    for key, node in layout.nodes.items():
        if node.kind == "lock" and node.queue:
            walls.append(Wall(anatomy.line_area(node), key, own=True))
        elif node.kind == "process":
            walls.append(Wall(_took(node), key, own=True))
    return Terrain(walls)


def walls_of(layout: Layout) -> list[Wall]:
    """Return the nodes as what edges that do not join them go around."""
    return [Wall(node.bounds, key) for key, node in layout.nodes.items()]


def _took(node: Node) -> Rect:
    """Return what lies under a card and belongs to it."""
    body, bounds = node.body, node.bounds
    return Rect(body.x, body.bottom + 8, body.width, max(bounds.bottom - body.bottom - 8, 0))


def _ports(layout: Layout, links: Iterable[Link]) -> dict[EdgeKey, tuple[Port, Port]]:
    """Return both ports of every link, those of one side of a node 8 apart."""
    links = [link for link in links if not link.back]
    sides: dict[tuple[str, int, float | None], list[Link]] = {}
    ends: dict[EdgeKey, list[tuple[str, int, float | None]]] = {}
    for link in links:
        for key in link.key:
            other = link.source if key == link.target else link.target
            facing = _facing(layout.nodes[key], layout.nodes[other], key == link.target)
            side = (key, facing, link.lane if key == link.resource else None)
            sides.setdefault(side, []).append(link)
            ends.setdefault(link.key, []).append(side)
    offsets: dict[tuple[EdgeKey, str], float] = {}
    for side, members in sides.items():
        key = side[0]
        node = layout.nodes[key]
        members = sorted(members, key=lambda link: _other_level(layout, link, key))
        for i, link in enumerate(members):
            offsets[link.key, key] = (i - (len(members) - 1) / 2) * _step(node, len(members))
    result = {}
    for link in links:
        pair = [
            _port(layout.nodes[key], facing, lane, offsets[link.key, key], layout, link)
            for key, facing, lane in ends[link.key]
        ]
        result[link.key] = (pair[0], pair[1])
    return result


def _facing(node: Node, other: Node, is_target: bool) -> int:
    """Return the side of a node at which an edge to or from another one meets it."""
    if node.kind == "file":
        return -1
    if node.kind == "queue":
        return (1 if is_target else -1) if node.mirrored else (-1 if is_target else 1)
    if node.kind in ("tray", "lock"):
        return -1 if is_target else 1
    return 1 if other.body.centre.x > node.body.centre.x else -1


def _other_level(layout: Layout, link: Link, key: str) -> tuple[float, float]:
    """Return by what the edges at one side of a node are ordered."""
    other = layout.nodes[link.source if key == link.target else link.target]
    level = link.lane if link.lane is not None and key != link.resource else other.level
    return level, other.body.x


def _step(node: Node, count: int) -> float:
    """Return how far apart so many ports of one side are."""
    room = {
        "queue": 46.0,
        "pipe": 16.0,
        "lock": 84.0 if node.plan.words else 24.0,
        "file": 200.0,
    }.get(node.kind, node.body.height - 20)
    return min(2 * SPREAD if node.kind == "file" else SPREAD, room / max(count - 1, 1))


def _port(
    node: Node, facing: int, lane: float | None, offset: float, layout: Layout, link: Link
) -> Port:
    """Return the port of a link at one side of a node."""
    x = node.body.right if facing > 0 else node.body.x
    y = lane if lane is not None else node.level
    if node.kind == "process" and link.lane is not None:
        low, high = node.body.y + 8, node.body.bottom - 8
        if low <= link.lane <= high and not _shared(layout, node.key, link):
            return Port(Point(x, link.lane), facing)
    beyond = _beside(node, facing, layout) if node.kind == "process" else 0.0
    return Port(Point(x, y + offset), facing, beyond)


def _beside(node: Node, facing: int, layout: Layout) -> float:
    """Return how far it is to the far side of the cards beside one; 0 if nothing stands there."""
    cards = (layout.nodes[process.key].body for process in layout.graph.processes)
    if facing > 0:
        reach = [c.right - node.body.right for c in cards if c.x > node.body.right]
    else:
        reach = [node.body.x - c.x for c in cards if c.right < node.body.x]
    gap = layout.form.gap + node.body.width + 1
    return max((span for span in reach if span <= gap), default=0.0)


def _shared(layout: Layout, key: str, link: Link) -> bool:
    """Return whether a process uses more than this one pipe, so that its ports must be spread."""
    graph = layout.graph
    used = [c.key for c in graph.channels if key in c.senders or key in c.receivers]
    used += [k.key for k in graph.locks if key in k.users]
    return used != [link.resource]


def waiting_way(
    layout: Layout, process: str, lock: str, index: int, terrain: Terrain | None = None
) -> Polyline:
    """Return the dotted line from a waiter's card to its token in the line of a lock.

    Where many may wait, or other rooms stand before this one, it ends at the end of the line, and
    the tokens alone tell the order.

    Args:
        layout: where everything stands.
        process: key of the card.
        lock: key of the room.
        index: place in the line, 0 nearest to the door.
        terrain: the nodes, and the ways beside which it leads around other rooms.
    """
    card, node = layout.nodes[process], layout.nodes[lock]
    if node.queue >= BUNDLED_FROM - 1 or card.body.right > node.bounds.x:
        return _bundled(layout, process, lock, terrain)
    line = _to_token(layout, process, lock, index)
    others = [n.bounds for k, n in layout.nodes.items() if k not in (process, lock)]
    behind = any(crosses(line, rect.grown(CLEARANCE - 0.01)) for rect in others)
    return _bundled(layout, process, lock, terrain) if behind else line


def _to_token(layout: Layout, process: str, lock: str, index: int) -> Polyline:
    """Return the dotted line to the token itself, as if nothing else stood there."""
    card, node = layout.nodes[process], layout.nodes[lock]
    place = anatomy.place_in_line(node, index)
    start = Point(card.body.right, card.level)
    half = anatomy.TOKEN / 2
    ground = anatomy.ledge(node).y
    if card.level < place.y - half - STUB:
        return start, Point(place.x, start.y), Point(place.x, place.y - half)
    beside_words = place.x > anatomy.ledge(node).x + node.plan.label - 8
    if card.level > ground + 24 and beside_words:
        return start, Point(place.x, start.y), Point(place.x, place.y + half)
    bend, over = node.bounds.x - STUB - SPREAD * index, place.y - half - 6 - SPREAD * index
    return start, Point(bend, start.y), Point(bend, over), Point(place.x, over), place


def _bundled(layout: Layout, process: str, lock: str, terrain: Terrain | None) -> Polyline:
    """Return the line from a card to the end of a waiting line; each user has its own."""
    node = layout.nodes[lock]
    users = next(k.users for k in layout.graph.locks if k.key == lock)
    area = anatomy.line_area(node)
    step = min(SPREAD, (area.height - 30) / max(len(users) - 1, 1))
    place = users.index(process) if process in users else 0
    end = Port(Point(area.x, area.y + 8 + step * place), -1)
    last: tuple[Point, ...] = ()
    if node.queue == 1:  # nobody else can stand there: on to the token itself
        token = anatomy.place_in_line(node, 0)
        end = Port(Point(area.x, token.y), -1)
        last = (Point(token.x - anatomy.TOKEN / 2, token.y),)
    card = layout.nodes[process]
    facing = 1 if card.body.centre.x < node.body.centre.x else -1
    x = card.body.right if facing > 0 else card.body.x
    start = Port(Point(x, card.level + 4), facing)
    line = route(start, end, terrain or Terrain(walls_of(layout)), (process, lock))
    return simplified((*line, *last))
