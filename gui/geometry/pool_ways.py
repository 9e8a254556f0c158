"""Ways of a pool that are no edges of their own: to the frame of many workers, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lanes import Terrain, Wall
from .routing import Port, route
from .shapes import Point, Polyline, Rect, around, simplified

if TYPE_CHECKING:
    from .layout import Layout

BACK = 12.0  # how far from the nodes the way back of a result leads
NEAR_BACK = 5.0  # and before a projector, where less is left free around everything


def way_back(layout: Layout, results: str, submitter: str) -> Polyline:
    """Return the way of a result to who waits for it: under everything, back from the right."""
    source, target = layout.nodes[results], layout.nodes[submitter]
    column = next((c for c in layout.columns.resources if results in c), (results,))
    home = next((c for c in layout.columns.processes if submitter in c), (submitter,))
    back = NEAR_BACK if layout.form.hall else BACK
    out = max(layout.nodes[key].bounds.right for key in column) + back
    low = max(node.bounds.bottom for node in layout.nodes.values()) + back
    up = max(layout.nodes[key].bounds.right for key in home) + back
    start, end = Point(source.body.right, source.level), Point(target.body.right, target.level + 12)
    bends = Point(out, start.y), Point(out, low), Point(up, low), Point(up, end.y)
    return simplified((start, *bends, end))


def bundles_of(layout: Layout) -> list[Polyline]:
    """Return the ways to and from the frame of a pool's many workers; in a grid its tray's too."""
    result: list[Polyline] = []
    for pool in layout.graph.pools:
        workers = [layout.nodes[key].bounds for key in pool.workers if key in layout.nodes]
        if layout.form.card != "badge" or not workers:
            continue
        frame = around(workers).grown(8)
        tray, results = layout.nodes[pool.key], layout.nodes[pool.results]
        rest = (*pool.workers, pool.key, pool.results)
        walls = [Wall(n.bounds, key) for key, n in layout.nodes.items() if key not in rest]
        if tray.body.right < frame.x and frame.right < results.body.x:
            out, back = (Point(frame.x, tray.level), Point(frame.right, results.level))
            ways = (
                (Point(tray.body.right, tray.level), _at(frame, out)),
                (_at(frame, back), Point(results.body.x, results.level)),
            )
            ends = pool.key, pool.results
            result += [route(Port(a, 1), Port(b, -1), Terrain(walls), ends) for a, b in ways]
        known = [layout.nodes[key].body for key in pool.submitters if key in layout.nodes]
        home = known[0] if known else tray.body
        if layout.is_grid and home.right < tray.body.x and home.y < tray.level < home.bottom:
            level = tray.level
            result.append((Point(home.right, level), Point(tray.body.x, level)))
    return result


def _at(frame: Rect, point: Point) -> Point:
    """Return the point at a side of a frame that is nearest to the level of another one."""
    inset = min(frame.height / 2, 16.0)
    return Point(point.x, min(max(point.y, frame.y + inset), frame.bottom - inset))
