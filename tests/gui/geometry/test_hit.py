"""A click hits what it is on, and Tab walks over everything once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.geometry.hit import node_at, walk
from gui.geometry.layout import arrange
from gui.geometry.shapes import Point

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.geometry.graph import Graph
    from gui.geometry.text import Measure


def test_every_node_is_hit_at_its_middle(
    cast_graph: Callable[..., Graph], measure: Measure
) -> None:
    layout = arrange(cast_graph("lock-writers"), 940, 436, measure)
    for key, node in layout.nodes.items():
        assert node_at(layout, node.body.centre) == key
    assert node_at(layout, Point(-500, -500)) == ""


def test_a_node_that_is_small_on_screen_can_still_be_hit(
    cast_graph: Callable[..., Graph], measure: Measure
) -> None:
    layout = arrange(cast_graph("producer-consumer"), 940, 436, measure)
    card = layout.nodes["main"].body
    beside = Point(card.centre.x, card.y - 20)
    assert node_at(layout, beside) == ""
    assert node_at(layout, beside, zoom=0.15) == "main"


def test_tab_walks_over_every_node_and_then_leaves(
    cast_graph: Callable[..., Graph], measure: Measure
) -> None:
    layout = arrange(cast_graph("lock-writers"), 940, 436, measure)
    key, seen = "", []
    while key := walk(layout, key, 1):
        seen.append(key)
    assert seen == ["main", "main.1", "main.2", "main.3", "lock 1", "file 1"]
    assert walk(layout, "", -1) == "file 1"
    assert walk(layout, "main", -1) == ""
