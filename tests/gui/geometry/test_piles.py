"""Stacks have room for their title and a cell for each member, and stand free in their column."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from gui.geometry import piles
from gui.geometry.anatomy import Node
from gui.geometry.graph import Stack
from gui.geometry.shapes import Rect

if TYPE_CHECKING:
    from gui.geometry.text import Measure


def stack(count: int, title: str = "worker") -> Stack:
    return Stack("stack a", "/w", "process", tuple(map(str, range(count))), title)


def test_each_member_has_a_cell_of_its_own_inside_of_the_stack(measure: Measure) -> None:
    for count in (2, 13, 14, 40, 100):
        node = piles.stack_node(stack(count), measure)
        cells = [cell for i in range(count) if (cell := piles.cell(node, i)) is not None]
        assert len(cells) == count
        assert not any(a.overlaps(b) for a, b in itertools.combinations(cells, 2))
        words = node.body.bottom - piles.rows_of_words(count) * piles.WORDS
        assert all(cell.right <= node.body.right and cell.bottom <= words for cell in cells)


def test_of_a_thousand_only_the_first_have_a_cell_and_the_stack_stays_small(
    measure: Measure,
) -> None:
    node = piles.stack_node(stack(1000), measure)
    assert piles.cell(node, 999) is None
    assert node.bounds.height < 240


def test_a_long_title_is_not_cut(measure: Measure) -> None:
    named = stack(40, "ImageTileRenderingWorker")
    room = piles.stack_node(named, measure).body.width - 2 * piles.PAD
    assert room >= measure(piles.title(named), "name")
    assert piles.lid_node(named, measure).body.width >= measure(piles.title(named), "name")


def test_stacks_stand_above_the_cards_of_their_column(measure: Measure) -> None:
    two = [piles.stack_node(stack(n), measure) for n in (20, 3)]
    card = Node("main", "process", Rect(0, -30, 200, 60), Rect(0, -30, 200, 60))
    column = piles.with_stacks([card], two, 50, 20)
    assert [node.body.x for node in column[:2]] == [50, 50]
    for upper, lower in itertools.pairwise(column):
        assert upper.bounds.bottom + 19 < lower.bounds.y
