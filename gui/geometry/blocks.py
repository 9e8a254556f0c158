"""Blocks: the cards of one column in their places, in rows, like bricks, in a grid, as a family."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from .piles import with_stacks

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from .anatomy import Node
    from .forms import Form
    from .graph import Graph

SIBLING_GAP = 44.0


def is_tree(graph: Graph, form: Form) -> bool:
    """Return whether a parent stands over its children."""
    return graph.is_family and form.card in ("card", "tall")


def column(
    members: Sequence[Node], piles: Set[str], form: Form, x: float, tree: bool
) -> list[Node]:
    """Return the stacks and the cards of a column in their places."""
    stacks = [node for node in members if node.key in piles]
    cards = block([node for node in members if node.key not in piles], form, x, tree)
    return with_stacks(cards, stacks, x, form.gap) if stacks else cards


def block(members: Sequence[Node], form: Form, x: float, tree: bool = False) -> list[Node]:
    """Return the cards of a column in their places, its middle at height 0.

    A column is broken into as many sub-columns as the form allows: two stand like bricks, so that
    edges of the left one pass straight between the cards of the right one; more are a grid. The
    children of a family stand in a row.
    """
    if not members:
        return []
    if tree:
        pitch = members[0].bounds.width + SIBLING_GAP
        return [node.moved(x + i * pitch, 0.0) for i, node in enumerate(members)]
    wide = _sub_columns(len(members), form)
    pitch_x = members[0].bounds.width + form.gap
    pitch_y = members[0].bounds.height + form.gap
    rows = (len(members) + wide - 1) // wide
    brick = wide == 2
    height = rows * pitch_y - form.gap + (pitch_y / 2 if brick else 0)
    top = -height / 2 if len(members) > 1 else -members[0].body.height / 2
    result = []
    for i, node in enumerate(members):
        row, column = divmod(i, wide)
        y = top + row * pitch_y + (pitch_y / 2 if brick and column else 0)
        result.append(node.moved(x + column * pitch_x, y))
    return result


def _sub_columns(count: int, form: Form) -> int:
    """Return into how many sub-columns so many cards are broken."""
    if count <= 4 or form.side_by_side == 1:
        return 1
    if form.side_by_side == 2:
        return 2
    return min(form.side_by_side, max(2, round(math.sqrt(count * 1.6))))
