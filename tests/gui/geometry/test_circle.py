"""In a circle of locks each owner can be followed from its room to the door at which it waits."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from gui.geometry import anatomy
from gui.geometry.circle import circle_terrain, onward_way
from gui.geometry.edges import edges_of
from gui.geometry.layout import arrange
from gui.geometry.shapes import crosses

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.geometry.graph import Graph
    from gui.geometry.layout import Layout
    from gui.geometry.shapes import Polyline
    from gui.geometry.text import Measure

CASTS: list[tuple[str, dict[str, int]]] = [
    ("deadlock-two-locks", {}),
    *(("dining-philosophers", {"philosophers": n}) for n in range(2, 6)),
]
casts = pytest.mark.parametrize(("name", "values"), CASTS)


@pytest.fixture
def layout(
    name: str, values: dict[str, int], cast_graph: Callable[..., Graph], measure: Measure
) -> Layout:
    return arrange(cast_graph(name, **values), 940, 494, measure)


def ways_of(layout: Layout) -> dict[tuple[str, str], Polyline]:
    """Return the ways of the circle in which each who has one lock waits for the next."""
    keys = [key for key, node in layout.nodes.items() if node.kind == "lock"]
    terrain = circle_terrain(layout, edges_of(layout).values())
    pairs = list(itertools.pairwise([*keys, keys[0]]))
    return {pair: onward_way(layout, *pair, 0, terrain) for pair in pairs}


@casts
def test_each_way_leads_from_the_token_inside_to_the_token_at_the_next_door(layout: Layout) -> None:
    for (held, wanted), way in ways_of(layout).items():
        inside = anatomy.place_in_room(layout.nodes[held])
        outside = anatomy.place_in_line(layout.nodes[wanted], 0)
        assert (way[0].y, way[0].x - inside.x) == (inside.y, anatomy.TOKEN / 2)
        assert (way[-1].y, outside.x - way[-1].x) == (outside.y, anatomy.TOKEN / 2)
        assert all(a.x == b.x or a.y == b.y for a, b in itertools.pairwise(way))


@casts
def test_no_way_crosses_a_card_or_a_room(layout: Layout) -> None:
    for pair, way in ways_of(layout).items():
        for key, node in layout.nodes.items():
            shown = way[1:-1] if key in pair else way
            rect = node.body.grown(-0.5)
            assert not crosses(shown, rect), (pair, key)


@casts
def test_no_two_ways_lie_upon_each_other(layout: Layout) -> None:
    for one, other in itertools.combinations(ways_of(layout).values(), 2):
        for (a, b), (c, d) in itertools.product(itertools.pairwise(one), itertools.pairwise(other)):
            for across, along in (("x", "y"), ("y", "x")):
                if len({getattr(p, across) for p in (a, b, c, d)}) == 1:
                    low = max(*(min(getattr(p, along) for p in pair) for pair in ((a, b), (c, d))))
                    high = min(*(max(getattr(p, along) for p in pair) for pair in ((a, b), (c, d))))
                    assert low >= high, (one, other)
