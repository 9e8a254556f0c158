"""What lies under a point, and the order in which the keyboard walks over the nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .layout import Layout
    from .shapes import Point

LEAST_TARGET = 32.0  # px on screen


def node_at(layout: Layout, point: Point, zoom: float = 1.0) -> str:
    """Return the key of the node at a place on the stage, or an empty text.

    A node that is small on screen is taken as if it were 32 px wide and high.
    """
    for key, node in reversed(list(layout.nodes.items())):
        if node.body.contains(*point):
            return key
    for key, node in reversed(list(layout.nodes.items())):
        lacking = LEAST_TARGET / zoom - min(node.body.width, node.body.height)
        if lacking > 0 and node.body.grown(lacking / 2).contains(*point):
            return key
    return ""


def walk(layout: Layout, current: str, step: int) -> str:
    """Return the key ``step`` places on in reading order; empty where the walk leaves the stage."""
    order = layout.graph.keys
    order = tuple(key for key in order if key in layout.nodes)
    if not order:
        return ""
    if current not in order:
        return order[0] if step > 0 else order[-1]
    index = order.index(current) + step
    return order[index] if 0 <= index < len(order) else ""
