"""Growth: a live script adds nodes in free places, and what already stands moves for nobody."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .anatomy import Node
    from .layout import Layout

SPACE = 16.0
MOST_STEPS = 400


def grown(old: Layout, ideal: Layout) -> Layout:
    """Return ``ideal`` with everything that stood in ``old`` in its old place.

    Args:
        old: what is seen now.
        ideal: the larger graph, laid out in the same form as if from scratch.
    """
    nodes: dict[str, Node] = {}
    for key, node in ideal.nodes.items():
        if key in old.nodes:
            before = old.nodes[key].body
            nodes[key] = node.moved(before.x - node.body.x, before.y - node.body.y)
    for key, node in ideal.nodes.items():
        if key not in nodes:
            nodes[key] = _in_free_place(node, list(nodes.values()))
    return dataclasses.replace(ideal, nodes=nodes, ledger=ideal.ledger and old.ledger)


def _in_free_place(node: Node, others: list[Node]) -> Node:
    """Return the node in its ideal place, or below it where nothing stands."""
    for _ in range(MOST_STEPS):
        blocking = [o for o in others if o.bounds.grown(SPACE).overlaps(node.bounds)]
        if not blocking:
            break
        lowest = min(o.bounds.bottom for o in blocking)
        node = node.moved(0, lowest + SPACE + 1 - node.bounds.y)
    return node
