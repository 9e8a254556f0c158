"""Edges lead around nodes, and to find their ways costs little, however many there are.

Covers: routing.
"""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING, Any

import pytest

from gui.geometry import edges, routing
from gui.geometry.graph import ChannelNode, Graph, LockNode, ProcessNode
from gui.geometry.lanes import Lane
from gui.geometry.layout import arrange
from gui.geometry.shapes import crosses

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.geometry.edges import EdgeKey
    from gui.geometry.lanes import Ends
    from gui.geometry.layout import Layout
    from gui.geometry.text import Measure

SIZE = (852, 536)
PIECES = 200  # of ways that are looked at for an edge; there are some 10,000 to choose from


def family(count: int) -> tuple[ProcessNode, ...]:
    children = (ProcessNode(f"main.{i}", "main", f"Worker {i}") for i in range(1, count))
    return (ProcessNode("main", "", "main"), *children)


def victims(each: int) -> Graph:
    """Return processes that each have a queue, a pipe or a lock together with main."""
    channels: list[ChannelNode] = []
    locks: list[LockNode] = []
    for i in range(each):
        put, send, hold = (f"main.{3 * i + k}" for k in (1, 2, 3))
        queue = ChannelNode(f"channel {2 * i + 1}", False, False, 0, (put,), ("main",))
        ends = (("main", 0), (send, 1))
        pipe = ChannelNode(f"channel {2 * i + 2}", True, True, 0, (send,), ("main",), ends)
        channels += [queue, pipe]
        locks.append(LockNode(f"lock {i + 1}", (hold, "main")))
    return Graph(family(3 * each + 1), tuple(channels), tuple(locks))


def tangle() -> Graph:
    """Return sixty nodes, of which nearly all are resources that anybody uses."""
    keys = [p.key for p in family(16)]
    queues = (
        ChannelNode(f"channel {i + 1}", False, False, 1, (keys[i * 5 % 16],), (keys[i * 7 % 16],))
        for i in range(22)
    )
    locks = (
        LockNode(f"lock {i + 1}", tuple(dict.fromkeys((keys[i * 3 % 16], keys[i * 11 % 16]))))
        for i in range(22)
    )
    return Graph(family(16), tuple(queues), tuple(locks))


@pytest.mark.parametrize("graph", [victims(1), victims(3), tangle()])
def test_a_layout_asks_for_the_way_of_each_edge_once(
    graph: Graph, measure: Measure, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Ends] = []
    route = routing.route

    def counted(*args: Any, **more: Any) -> Any:  # noqa: ANN401
        asked.append(args[3])
        return route(*args, **more)

    monkeypatch.setattr(edges, "route", counted)
    layout = arrange(graph, *SIZE, measure)
    assert asked == []
    ways = edges.edges_of(layout)
    assert collections.Counter(asked) == collections.Counter(ways.keys())


def test_the_search_for_a_way_is_short_even_in_a_tangle(
    measure: Measure, monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces = 0
    costs = Lane.costs

    def counted(self: Lane, start: float, stops: Iterable[float], ends: Ends) -> list[float]:
        nonlocal pieces
        stops = list(stops)
        pieces += len(stops)
        return costs(self, start, stops, ends)

    monkeypatch.setattr(Lane, "costs", counted)
    ways = edges.edges_of(arrange(tangle(), *SIZE, measure))
    assert len(ways) > 60
    assert pieces < PIECES * len(ways)


def test_an_edge_leads_around_foreign_nodes_where_a_way_does(measure: Measure) -> None:
    for each in (1, 3, 4):
        layout = arrange(victims(each), *SIZE, measure)
        assert behind_nodes(layout, edges.edges_of(layout)) == []


def behind_nodes(layout: Layout, ways: dict[EdgeKey, Any]) -> list[str]:
    return [
        f"{' to '.join(ends)} behind {key}"
        for ends, line in ways.items()
        for key, node in layout.nodes.items()
        if key not in ends and crosses(line, node.bounds.grown(7.9))
    ]


def test_an_edge_alone_is_found_also_where_the_terrain_is_at_hand(measure: Measure) -> None:
    layout = arrange(tangle(), *SIZE, measure)
    key = edges.links_of(layout)[-1].key
    alone = edges.edge_of(layout, key)
    assert len(alone) > 1
    assert edges.edge_of(layout, key, edges.terrain_of(layout)) == alone
    assert edges.edge_of(layout, ("nobody", "nowhere")) == ()
