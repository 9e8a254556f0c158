"""What an edge pays for a piece of its way: nodes, edges beside it, edges that it crosses."""

from __future__ import annotations

import pytest

from gui.geometry.lanes import CLOSE, CROSSING, HIT, Terrain, Wall
from gui.geometry.shapes import Point, Rect

A, B, FOREIGN = "a", "b", "c"
ENDS = (A, B)


def free() -> tuple[float, float]:
    return (float("-inf"), float("inf"))


def test_a_foreign_node_is_hit_with_eight_around_it_and_the_own_ones_are_not() -> None:
    terrain = Terrain([Wall(Rect(100, 0, 50, 50), FOREIGN), Wall(Rect(200, 0, 50, 50), A)])
    assert terrain.rows[25].cost(0, 300, ENDS) == HIT
    assert terrain.rows[57].cost(0, 300, ENDS) == HIT
    assert terrain.rows[58].cost(0, 300, ENDS) == 0
    assert terrain.columns[125].cost(-100, 100, ENDS) == HIT
    assert terrain.columns[225].cost(-100, 100, ENDS) == 0


def test_what_belongs_to_a_node_stands_in_the_way_of_its_own_edges_only() -> None:
    whole, part = Wall(Rect(0, 0, 50, 80), A), Wall(Rect(0, 60, 50, 20), A, own=True)
    terrain = Terrain([whole, part])
    assert terrain.rows[70].cost(-100, 100, ENDS) == HIT
    assert terrain.rows[20].cost(-100, 100, ENDS) == 0
    assert terrain.rows[70].cost(-100, 100, (B, FOREIGN)) == HIT


@pytest.mark.parametrize(("y", "pays"), [(0, CLOSE), (7, CLOSE), (8, 0), (-7, CLOSE), (-8, 0)])
def test_edges_are_eight_apart(y: float, pays: float) -> None:
    terrain = Terrain([])
    terrain.add((Point(0, 0), Point(100, 0)))
    assert terrain.rows[y].cost(50, 200, ENDS) == pays
    assert terrain.rows[y].cost(100, 200, ENDS) == 0


def test_edges_that_are_crossed_are_counted_also_those_that_come_later() -> None:
    terrain = Terrain([])
    row, column = terrain.rows[50], terrain.columns[50]
    for x in (20, 60, 90):
        terrain.add((Point(x, 0), Point(x, 300)))
    assert row.cost(0, 70, ENDS) == 2 * CROSSING
    assert row.cost(90, 30, ENDS) == CROSSING
    terrain.add((Point(30, -500), Point(30, 1000)))
    assert row.cost(0, 70, ENDS) == 3 * CROSSING
    assert column.cost(0, 300, ENDS) == 0
    terrain.add((Point(0, 90), Point(300, 90)))
    assert column.cost(0, 300, ENDS) == CROSSING


def test_a_lane_is_followed_until_a_foreign_node_stops_it() -> None:
    walls = [Wall(Rect(x, 0, 50, 50), key) for x, key in ((0, FOREIGN), (200, A), (400, "d"))]
    row = Terrain(walls).rows[25]
    left, right = row.walls.reach(150, ENDS)
    assert (left, right) == pytest.approx((58, 392), abs=0.02)
    assert row.walls.reach(425, ENDS) == (425, 425)


def test_the_levels_along_foreign_nodes_are_told_the_nearest_first() -> None:
    terrain = Terrain([Wall(Rect(0, 0, 50, 100), FOREIGN), Wall(Rect(200, 0, 50, 300), A)])
    levels = list(terrain.levels(90, 95, ENDS, free()))
    assert levels == [110, 118, 126, -10, -18, -26]
    assert list(terrain.levels(90, 95, ENDS, (-20, 115))) == [110, -10, -18]
