"""Semaphores, conditions, events, barriers, pools, managers and memory stand free too.

Covers: anatomy, room_plans, columns, graph, edges, pool_ways.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, get_args

import pytest

from gui.geometry import anatomy
from gui.geometry.edges import edge_of, edges_of, links_of
from gui.geometry.family import family_of
from gui.geometry.fit import fit_zoom
from gui.geometry.forms import LEAST_ON_SCREEN, SMALLEST_TEXT
from gui.geometry.graph import (
    Graph,
    LockNode,
    MemoryNode,
    PoolNode,
    ProcessNode,
    ProxyNode,
    Room,
)
from gui.geometry.layout import arrange
from gui.geometry.pool_ways import bundles_of
from gui.geometry.shapes import Rect, crosses

if TYPE_CHECKING:
    from gui.geometry.layout import Layout
    from gui.geometry.text import Measure

SIZES = {"1280x800": (940, 436), "1920x1080": (1332, 716)}
ROOMS: tuple[Room, ...] = get_args(Room)
CLEARANCE = 7.9


def family(count: int, name: str = "Worker") -> tuple[ProcessNode, ...]:
    return (
        ProcessNode("main", "", "main"),
        *(ProcessNode(f"main.{i}", "main", f"{name} {i}") for i in range(1, count)),
    )


def ids(count: int) -> tuple[str, ...]:
    return tuple(f"main.{i}" for i in range(1, count))


def room_graph(room: Room, count: int, places: int = 1) -> Graph:
    return Graph(family(count), (), (LockNode("lock 1", ids(count), places, room),))


def pool_graph(workers: int, name: str = "ForkPoolWorker") -> Graph:
    pool = PoolNode("pool 1", "results 1", ("main",), ids(workers + 1))
    return Graph(family(workers + 1, name), pools=(pool,))


def manager_graph(workers: int, objects: int) -> Graph:
    people = (*family(workers + 1), ProcessNode("main.m", "main", "SyncManager-1"))
    proxies = tuple(
        ProxyNode(f"object {n}", ("main", *ids(workers + 1)), "main.m")
        for n in range(1, objects + 1)
    )
    return Graph(people, proxies=proxies)


def conflicts(layout: Layout) -> list[str]:
    """Say what stands on what, and which edge comes within 8 px of a foreign node."""
    pairs = itertools.combinations(layout.nodes.values(), 2)
    found = [f"{a.key} over {b.key}" for a, b in pairs if a.bounds.overlaps(b.bounds)]
    parents = {p.key: p.parent for p in layout.graph.processes}
    if layout.is_grid:
        keys = [link.key for link in links_of(layout)]
        lines = {key: edge_of(layout, key) for key in (*keys[:4], *keys[-4:])}
    else:
        lines = dict(edges_of(layout))
    lines |= {(parents[child], child): line for child, line in family_of(layout).items()}
    return found + [
        f"{' to '.join(ends)} behind {key}"
        for ends, line in lines.items()
        for key, node in layout.nodes.items()
        if key not in ends and crosses(line, node.bounds.grown(CLEARANCE))
    ]


def readable(layout: Layout, size: tuple[float, float]) -> bool:
    return fit_zoom(layout.content, *size) * SMALLEST_TEXT >= LEAST_ON_SCREEN


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("room", ROOMS)
def test_a_room_and_its_users_stand_free_and_can_be_read(
    measure: Measure, room: Room, size: tuple[float, float]
) -> None:
    for count, places in itertools.product((2, 3, 4, 6, 9), (1, 2, 3, 5, 12)):
        layout = arrange(room_graph(room, count, places), *size, measure)
        assert conflicts(layout) == []
        assert readable(layout, size)


@pytest.mark.parametrize("room", ROOMS)
def test_two_to_sixty_processes_at_one_room_stand_free(measure: Measure, room: Room) -> None:
    for count in (2, 5, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 24, 36, 48, 60):
        layout = arrange(room_graph(room, count, 3), 1332, 716, measure)
        assert conflicts(layout) == []


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_five_workers_and_their_trays_read_from_left_to_right(
    measure: Measure, size: tuple[float, float]
) -> None:
    layout = arrange(pool_graph(5), *size, measure)
    assert conflicts(layout) == []
    assert readable(layout, size)
    order = ["main", "pool 1", "main.1", "results 1"]
    assert sorted(order, key=lambda key: layout.nodes[key].body.x) == order


def test_pools_of_one_to_sixty_workers_stand_free(measure: Measure) -> None:
    for workers in (1, 2, 3, 4, 6, 8, 10, 12, 16, 17, 24, 32, 48, 59):
        layout = arrange(pool_graph(workers), 1332, 716, measure)
        assert conflicts(layout) == []


def test_the_way_back_of_a_result_is_not_drawn_at_rest(measure: Measure) -> None:
    layout = arrange(pool_graph(5), 940, 436, measure)
    quiet = [link.key for link in links_of(layout) if link.quiet]
    assert quiet == [("results 1", "main")]
    assert bundles_of(layout) == []


@pytest.mark.parametrize("workers", [8, 16, 24, 59])
def test_one_way_to_the_frame_of_many_workers_stands_for_all(
    measure: Measure, workers: int
) -> None:
    layout = arrange(pool_graph(workers), 940, 436, measure)
    assert layout.form.card == "badge"
    assert all(link.quiet for link in links_of(layout) if "main.1" in link.key)
    ways = bundles_of(layout)
    assert len(ways) == (3 if layout.is_grid else 2)
    cards = [layout.nodes[key].bounds for key in ids(workers + 1)]
    assert not any(crosses(way, card) for way in ways for card in cards)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_a_manager_stands_right_of_its_objects_and_they_of_their_users(
    measure: Measure, size: tuple[float, float]
) -> None:
    for workers, objects in itertools.product((1, 2, 3, 5), (1, 2, 3)):
        layout = arrange(manager_graph(workers, objects), *size, measure)
        assert conflicts(layout) == []
        assert readable(layout, size)
        xs = [layout.nodes[key].body.x for key in ("main.1", "object 1", "main.m")]
        assert xs == sorted(xs)


def test_shared_memory_stands_behind_the_room_of_its_lock(measure: Measure) -> None:
    lock = LockNode("lock 1", ids(4))
    memory = MemoryNode("memory 1", ("main",), "lock 1")
    layout = arrange(Graph(family(4), (), (lock,), memories=(memory,)), 940, 436, measure)
    assert conflicts(layout) == []
    assert layout.nodes["lock 1"].body.right < layout.nodes["memory 1"].body.x
    assert [key for key in edges_of(layout) if "memory 1" in key] == [("lock 1", "memory 1")]


def test_memory_without_a_lock_stands_right_of_its_users(measure: Measure) -> None:
    memory = MemoryNode("memory 1", ("main.1", "main.2"))
    layout = arrange(Graph(family(3), memories=(memory,)), 940, 436, measure)
    assert conflicts(layout) == []
    assert layout.nodes["main.1"].body.right < layout.nodes["memory 1"].body.x


def test_everything_at_once_stands_free(measure: Measure) -> None:
    people = (*family(7), ProcessNode("main.m", "main", "SyncManager-1"))
    graph = Graph(
        people,
        (),
        (LockNode("lock 1", ids(4), 3, "barrier"), LockNode("lock 2", ids(4), 1, "event")),
        pools=(PoolNode("pool 1", "results 1", ("main",), ("main.4", "main.5", "main.6")),),
        proxies=(ProxyNode("object 1", ("main", "main.1"), "main.m"),),
        memories=(MemoryNode("memory 1", ("main.1", "main.2")),),
    )
    assert conflicts(arrange(graph, 1332, 716, measure)) == []


def locks_graph(count: int, locks: int) -> Graph:
    nodes = tuple(LockNode(f"lock {n}", ids(count)) for n in range(1, locks + 1))
    return Graph(family(count), (), nodes)


def table_graph(count: int) -> Graph:
    """Philosophers: each uses two forks, and each fork is used by two."""
    people = ids(count + 1)
    forks = tuple(
        LockNode(f"lock {n + 1}", (people[n], people[(n + 1) % count])) for n in range(count)
    )
    return Graph(family(count + 1), (), forks)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_several_rooms_stand_beside_each_other_where_the_stage_is_low(
    measure: Measure, size: tuple[float, float]
) -> None:
    for count, locks in itertools.product((3, 4, 6), (2, 3)):
        layout = arrange(locks_graph(count, locks), *size, measure)
        assert conflicts(layout) == []
        assert fit_zoom(layout.content, *size) > 0.7


def test_two_locks_and_two_processes_can_be_read_on_the_smallest_stage(measure: Measure) -> None:
    layout = arrange(locks_graph(3, 2), 940, 436, measure)
    assert conflicts(layout) == []
    assert readable(layout, (940, 436))
    assert layout.form.card == "card"


def test_five_forks_fit_on_the_smallest_stage(measure: Measure) -> None:
    layout = arrange(table_graph(5), 940, 436, measure)
    assert conflicts(layout) == []
    assert readable(layout, (940, 436))


@pytest.mark.parametrize("size", [(940, 436), (852, 536), (1332, 716)])
@pytest.mark.parametrize("count", [2, 3, 4, 5])
def test_a_ring_of_rooms_stands_free(measure: Measure, count: int, size: tuple[int, int]) -> None:
    assert conflicts(arrange(table_graph(count), *size, measure)) == []


@pytest.mark.parametrize("places", range(2, 13))
def test_the_places_of_a_room_lie_in_it_and_apart(measure: Measure, places: int) -> None:
    layout = arrange(room_graph("semaphore", 4, places), 1332, 716, measure)
    node = layout.nodes["lock 1"]
    seats = [anatomy.place_in_room(node, i) for i in range(places)]
    half = anatomy.TOKEN / 2
    tokens = [Rect(p.x - half, p.y - half, 2 * half, 2 * half) for p in seats]
    assert not any(a.overlaps(b) for a, b in itertools.combinations(tokens, 2))
    inside = node.body.grown(-6)
    assert all(inside.contains(t.x, t.y) and inside.contains(t.right, t.bottom) for t in tokens)


@pytest.mark.parametrize("count", [2, 4, 8, 14])
def test_those_who_wait_for_a_condition_sleep_beyond_its_exit(measure: Measure, count: int) -> None:
    layout = arrange(room_graph("condition", count), 1332, 716, measure)
    node = layout.nodes["lock 1"]
    half = anatomy.TOKEN / 2
    for index in range(node.queue):
        place = anatomy.place_of_sleeper(node, index)
        assert place.x - half > node.body.right
        assert node.bounds.contains(place.x + half, place.y + half)
