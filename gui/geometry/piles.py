"""Piles: how large a stack and a lid are, and where the cells of a stack's members lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .anatomy import Node
from .shapes import Rect

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .graph import Stack
    from .text import Measure

WIDTH = 176.0
PAD = 12.0
HEAD = 30.0  # of the title
WORDS = 18.0  # a row of counts
ROWS_OF_WORDS = 2
FOOT = 4.0
CELL = 12.0  # from one to the next
SIDE = 9.0
MOST_ROWS = 8  # of cells
BEHIND = 6.0  # how far those behind the front one are seen
LID_HEIGHT = 32.0
LID_GAP = 12.0  # between a lid and the frame below it
LID_WORDS = 300.0  # for its counts, beside its title


def stack_node(stack: Stack, measure: Measure) -> Node:
    """Return the node in place of several, at the origin."""
    width = max(WIDTH, measure(title(stack), "name") + 2 * PAD)
    alone = len(stack.members) == 1
    rows = 0 if alone else min((len(stack.members) - 1) // in_a_row(width) + 1, MOST_ROWS)
    height = HEAD + rows * CELL + ROWS_OF_WORDS * WORDS + FOOT
    kind = "process" if stack.kind == "process" else "box"
    bounds = Rect(0, -BEHIND, width + BEHIND, height + BEHIND)
    return Node(stack.key, kind, Rect(0, 0, width, height), bounds)  # type: ignore[arg-type]


def lid_node(stack: Stack, measure: Measure) -> Node:
    """Return the lid above several that are open, at the origin."""
    width = measure(title(stack), "name") + LID_WORDS
    body = Rect(0, 0, width, LID_HEIGHT)
    return Node(stack.key, "lid", body, body)


def title(stack: Stack) -> str:
    """Return the title of a stack of processes, to be measured; a resource's is no longer."""
    if len(stack.members) == 1:
        return stack.title
    return f"{stack.title} \N{MULTIPLICATION SIGN} {len(stack.members)}"


def in_a_row(width: float) -> int:
    """Return how many cells stand beside each other."""
    return int((width - 2 * PAD + CELL - SIDE) // CELL)


def cell(node: Node, index: int) -> Rect | None:
    """Return the cell of the member with this index; None beyond what there is room for."""
    row, column = divmod(index, in_a_row(node.body.width))
    if row >= MOST_ROWS:
        return None
    x, y = node.body.x + PAD + column * CELL, node.body.y + HEAD + row * CELL
    return Rect(x, y, SIDE, SIDE)


def with_stacks(block: list[Node], stacks: Iterable[Node], x: float, gap: float) -> list[Node]:
    """Return a column: its stacks above each other, and what is no stack below them.

    Args:
        block: what is no stack, in its place, its middle at height 0.
        stacks: at the origin.
        x: of the left edge.
        gap: between two of them.
    """
    result, y = [], 0.0
    for node in stacks:
        result.append(node.moved(x, y - node.bounds.y))
        y += node.bounds.height + gap
    bottom = max((node.bounds.bottom for node in block), default=0.0)
    top = min((node.bounds.y for node in block), default=0.0)
    height = y - gap + (bottom - top + gap if block else 0)
    if len(result) == 1 and not block:  # the level of one alone is the line that all stand on
        return [result[0].moved(0, -result[0].level)]
    lift = -height / 2
    return [n.moved(0, lift) for n in result] + [n.moved(0, lift + y - top) for n in block]
