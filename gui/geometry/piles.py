"""Piles: how large a stack and a lid are, and where the cells of a stack's members lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .anatomy import Node
from .shapes import Rect, around

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .graph import Stack
    from .text import Measure

WIDTH = 176.0
PAD = 12.0
HEAD = 30.0  # of the title
WORDS = 18.0  # a row of counts
ROWS_OF_WORDS = 2
MANY = 30  # from more than so many, there is a row of words more
ARROW = 16.0  # at the right of the title
FOOT = 4.0
CELL = 12.0  # from one to the next
SIDE = 9.0
MOST_ROWS = 10  # of cells
BEHIND = 6.0  # how far those behind the front one are seen
LID_HEIGHT = 32.0
LID_GAP = 12.0  # between a lid and the frame below it
LID_WORDS = 300.0  # for its counts, beside its title


def stack_node(stack: Stack, measure: Measure) -> Node:
    """Return the node in place of several, at the origin."""
    width = max(WIDTH, measure(title(stack), "name") + ARROW + 2 * PAD)
    alone = len(stack.members) == 1
    rows = 0 if alone else min((len(stack.members) - 1) // in_a_row(width) + 1, MOST_ROWS)
    height = HEAD + rows * CELL + rows_of_words(len(stack.members)) * WORDS + FOOT
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


def rows_of_words(count: int) -> int:
    """Return how many rows of counts a stack of so many has."""
    return ROWS_OF_WORDS + (count > MANY)


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


def put_lids(
    stacks: Iterable[Stack],
    columns: Iterable[Sequence[str]],
    nodes: Mapping[str, Node],
    placed: dict[str, Node],
) -> None:
    """Put a lid above each column in which there are many that are alike.

    Args:
        stacks: those that are open have lids.
        columns: the keys of the processes in them.
        nodes: the lids at the origin, among others.
        placed: all that has its place; the lids are added.
    """
    columns = tuple(columns)
    for stack in stacks:
        column = next((c for c in columns if stack.members[0] in c), ())
        if stack.open and column:
            top = around(placed[key].bounds for key in column)
            lid = nodes[stack.key].moved(top.x - LID_GAP / 2, top.y - LID_GAP - LID_HEIGHT)
            while any(lid.bounds.overlaps(node.bounds) for node in placed.values()):
                lid = lid.moved(0, -LID_HEIGHT - LID_GAP / 2)
            placed[stack.key] = lid
