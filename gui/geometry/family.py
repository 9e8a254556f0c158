"""Family: the dotted lines from parents to children, in gutters only, in from top or left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .anatomy import Node
from .lanes import Terrain, Wall
from .routing import Port, route
from .shapes import Point, Polyline, around, crosses, simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .layout import Layout
    from .shapes import Rect

TRUNK = 16.0  # left of a column
STEP = 8.0
LANE = 20.0  # below the row of parents
STUB_Y = 12.0  # from the top of a card
MOST_FROM_TOP = 100.0  # a frame is entered from its gutter


def family_of(layout: Layout) -> dict[str, Polyline]:
    """Return the line into every child whose parent has a place, by the child's key."""
    if layout.is_grid:
        return {}
    if layout.is_tree and not layout.dragged:
        return _tree(layout)
    result: dict[str, Polyline] = {}
    workers = layout.graph.workers  # the way of their tasks says whose they are
    names = {p.key for p in layout.graph.processes}
    parents = list(dict.fromkeys(p.parent for p in layout.graph.processes if p.parent in names))
    for order, parent in enumerate(parents):
        for members in (layout.columns.above, *layout.columns.processes):
            children = [
                p.key
                for p in layout.graph.processes
                if p.parent == parent and p.key in members and p.key not in workers
            ]
            for child in children:
                line = _line(layout, parent, child, members, order)
                result[child] = _clear(layout, parent, child, line)
    return result


def _tree(layout: Layout) -> dict[str, Polyline]:
    """Return the lines of a parent over its children: down, across, down."""
    parent, *children = (layout.nodes[p.key] for p in layout.graph.processes)
    start = Point(parent.body.centre.x, parent.body.bottom)
    lane = start.y + LANE
    lines: dict[str, Polyline] = {}
    for child in children:
        end = Point(child.body.centre.x, child.body.y)
        lines[child.key] = simplified((start, Point(start.x, lane), Point(end.x, lane), end))
    return lines


def _clear(layout: Layout, parent: str, child: str, line: Polyline) -> Polyline:
    """Return the line, or one from left to left where a live script has put others in its way."""
    source, target = layout.nodes[parent], layout.nodes[child]
    walls = [Wall(node.bounds, key) for key, node in layout.nodes.items()]
    others = [wall.rect for wall in walls if wall.key not in (parent, child)]
    if layout.dragged or not any(crosses(line, rect) for rect in others):
        return line
    start = Port(Point(source.body.x, source.level), -1)
    end = Port(Point(target.body.x, target.body.y + STUB_Y), -1)
    return route(start, end, Terrain(walls), (parent, child))


def _line(layout: Layout, parent: str, child: str, members: Sequence[str], order: int) -> Polyline:
    """Return the line from one parent to one child in the column of ``members``."""
    source, target = layout.nodes[parent], layout.nodes[child]
    column = [layout.nodes[key] for key in members]
    if len({n.body.x for n in column}) > 2:
        target = Node(child, "process", frame(column), frame(column))
        column = [target]
    if layout.dragged & {parent, child}:
        return _free(source, target)
    trunk = around(n.bounds for n in column).x - TRUNK - STEP * min(order, 1)
    inward = _inward(layout, target, column, trunk)
    above = parent in layout.columns.above
    if members is layout.columns.above:
        lane = around(n.bounds for n in column).y - TRUNK - STEP * min(order, 2)
        top, end = Point(source.body.centre.x, source.body.y), target.body
        down = Point(end.centre.x, lane), Point(end.centre.x, end.y)
        return simplified((top, Point(top.x, lane), *down))
    from_below = len(layout.graph.processes) <= 3 or members is not layout.columns.processes[0]
    if above and (from_below or parent != layout.columns.above[0]):
        lane = source.bounds.bottom + LANE - STEP * min(order, 1)
        way = (Point(source.body.centre.x, source.body.bottom), Point(source.body.centre.x, lane))
        return simplified((*way, Point(inward[0].x, lane), *inward))
    exit_ = Point(source.body.x, _stub_y(source, column, out=True))
    if above or parent in members:
        stub = _stub(target, column)
        return simplified((exit_, Point(trunk, exit_.y), Point(trunk, stub.y), stub))
    rest = around(n.bounds for k, n in layout.nodes.items() if k not in layout.columns.above)
    lane = rest.y - TRUNK - STEP * min(order, 2)
    gutter = (
        around(
            layout.nodes[k].bounds
            for group in layout.columns.processes
            for k in group
            if parent in group
        ).x
        - TRUNK
        - STEP
    )
    start = (exit_, Point(gutter, exit_.y), Point(gutter, lane))
    return simplified((*start, Point(inward[0].x, lane), *inward))


def frame(column: Sequence[Node]) -> Rect:
    """Return the frame around a family that stands in a grid: it gets one line for all."""
    return around(n.bounds for n in column).grown(8)


def _inward(
    layout: Layout, target: Node, column: Sequence[Node], trunk: float
) -> tuple[Point, ...]:
    """Return the last points: down into the only card of a column, or in from its left gutter."""
    single = len(column) == 1 and target.body.height < MOST_FROM_TOP
    if single and target.key not in layout.columns.above:
        x = target.body.centre.x
        return Point(x, target.body.y - 1), Point(x, target.body.y)
    stub = _stub(target, column)
    return Point(trunk, stub.y), stub


def _stub(target: Node, column: Sequence[Node]) -> Point:
    """Return where a line enters a card from the left."""
    return Point(target.body.x, _stub_y(target, column, out=False))


def _stub_y(node: Node, column: Sequence[Node], out: bool) -> float:
    """Return the height of a line beside a card: between the cards left of it, if there are any."""
    first = min(n.body.x for n in column)
    if node in column and node.body.x > first + 1:
        return node.level + 4
    return node.level if out else node.body.y + STUB_Y


def _free(source: Node, target: Node) -> Polyline:
    """Return the line between two cards of which one was dragged: down, across, down."""
    start = Point(source.body.centre.x, source.body.bottom)
    end = Point(target.body.centre.x, target.body.y)
    middle = (start.y + end.y) / 2
    return simplified((start, Point(start.x, middle), Point(end.x, middle), end))
