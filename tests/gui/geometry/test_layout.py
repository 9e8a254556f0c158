"""Nothing stands on anything, no edge runs behind a node, and the same program looks the same.

Covers: anatomy, blocks, columns, routing, sizing.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pytest

from core.scenarios.catalogue import SCENARIOS
from gui.geometry.edges import edge_of, edges_of, links_of, waiting_way
from gui.geometry.family import family_of
from gui.geometry.fit import fit_zoom, fitted
from gui.geometry.forms import LEAST_ON_SCREEN, SMALLEST_TEXT
from gui.geometry.graph import ChannelNode, FileNode, Graph, LockNode, ProcessNode
from gui.geometry.growth import grown
from gui.geometry.layout import arrange
from gui.geometry.shapes import Rect, crosses, extent

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.geometry.layout import Layout
    from gui.geometry.text import Measure

SIZES = {"1280x800": (940, 436), "1440x900": (852, 536), "1920x1080": (1332, 716)}
CLEARANCE = 7.9

CASES: list[tuple[str, dict[str, Any]]] = [
    *((scenario.name, {}) for scenario in SCENARIOS),
    *(
        ("producer-consumer", {"producers": p, "consumers": c})
        for p, c in itertools.product((1, 2, 3, 5, 8), repeat=2)
    ),
    *(("producer-consumer", {"capacity": capacity}) for capacity in (1, 2, 5, 8, 9, 100)),
    *(
        ("lock-writers", {"writers": w, "locking": how})
        for w in range(1, 9)
        for how in ("acquire", "none")
    ),
]
NAMES = [f"{name} {' '.join(f'{k}={v}' for k, v in values.items())}" for name, values in CASES]


def node_conflicts(layout: Layout) -> list[str]:
    pairs = itertools.combinations(layout.nodes.values(), 2)
    return [f"{a.key} over {b.key}" for a, b in pairs if a.bounds.overlaps(b.bounds)]


def edge_conflicts(layout: Layout) -> list[str]:
    """Say which edge comes within 8 px of a node that it does not belong to."""
    parents = {p.key: p.parent for p in layout.graph.processes}
    if layout.is_grid:
        keys = [link.key for link in links_of(layout)]
        lines = {key: edge_of(layout, key) for key in (*keys[:6], *keys[-6:])}
    else:
        lines = dict(edges_of(layout))
    lines |= {(parents[child], child): line for child, line in family_of(layout).items()}
    return [
        f"{' to '.join(ends)} behind {key}"
        for ends, line in lines.items()
        for key, node in layout.nodes.items()
        if key not in ends and crosses(line, node.bounds.grown(CLEARANCE))
    ]


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize(("name", "values"), CASES, ids=NAMES)
def test_every_cast_stands_free_inside_the_stage_and_can_be_read(
    cast_graph: Callable[..., Graph],
    measure: Measure,
    name: str,
    values: dict[str, Any],
    size: tuple[float, float],
) -> None:
    layout = arrange(cast_graph(name, **values), *size, measure)
    assert node_conflicts(layout) == []
    assert edge_conflicts(layout) == []
    assert leaves_the_stage(layout, size) == []
    assert fit_zoom(layout.content, *size) * SMALLEST_TEXT >= LEAST_ON_SCREEN
    assert cut_names(layout, measure) == []


def leaves_the_stage(layout: Layout, size: tuple[float, float]) -> list[str]:
    """Say what is drawn nearer than 16 px to the edge of the stage when all of it is shown."""
    camera, stage = fitted(layout.content, *size), Rect(0, 0, *size).grown(-16)
    things = {key: node.bounds for key, node in layout.nodes.items()}
    things |= {" to ".join(ends): extent(line) for ends, line in edges_of(layout).items()}
    things |= {f"family of {key}": extent(line) for key, line in family_of(layout).items()}
    shown = {key: camera.rect_to_widget(rect) for key, rect in things.items()}
    return [
        key
        for key, rect in shown.items()
        if not (stage.contains(rect.x, rect.y) and stage.contains(rect.right, rect.bottom))
    ]


def cut_names(layout: Layout, measure: Measure) -> list[str]:
    """Say which name is wider than its card has room for."""
    form = layout.form
    if form.card == "badge":
        return []
    room = {p.key: layout.nodes[p.key].body.width - form.badge - 36 for p in layout.graph.processes}
    return [p.name for p in layout.graph.processes if measure(p.name, "name") > room[p.key]]


def processes(count: int, parent: str = "main") -> tuple[ProcessNode, ...]:
    return (
        ProcessNode("main", "", "main"),
        *(ProcessNode(f"main.{i}", parent, f"Worker {i}") for i in range(1, count)),
    )


def test_two_to_sixty_processes_on_one_queue_stand_free(measure: Measure) -> None:
    for count in range(2, 61):
        family = processes(count)
        ids = tuple(p.key for p in family)
        queue = ChannelNode("channel 1", False, False, 3, ids[:1], ids[1:])
        layout = arrange(Graph(family, (queue,)), 1332, 716, measure)
        assert node_conflicts(layout) == []
        assert edge_conflicts(layout) == []


def test_more_processes_than_one_can_draw_do_not_break_anything(measure: Measure) -> None:
    layout = arrange(Graph(processes(300)), 940, 436, measure)
    assert node_conflicts(layout) == []


def test_the_same_program_is_laid_out_alike(
    cast_graph: Callable[..., Graph], measure: Measure
) -> None:
    one = arrange(cast_graph("lock-writers"), 940, 436, measure)
    other = arrange(cast_graph("lock-writers"), 940, 436, measure)
    assert one == other
    assert edges_of(one) == edges_of(other)


def test_senders_stand_left_receivers_right_main_above(
    cast_graph: Callable[..., Graph], measure: Measure
) -> None:
    nodes = arrange(cast_graph("producer-consumer"), 1332, 716, measure).nodes
    main, producer, consumer = nodes["main"].body, nodes["main.1"].body, nodes["main.2"].body
    tube = nodes["channel 1"].body
    assert producer.right < tube.x
    assert tube.right < consumer.x
    assert main.bottom < min(producer.y, tube.y, consumer.y)
    assert main.centre.x == pytest.approx(tube.centre.x)
    assert producer.centre.y == pytest.approx(tube.centre.y)


def test_the_way_to_a_guarded_file_leads_through_the_room(
    cast_graph: Callable[..., Graph], measure: Measure
) -> None:
    layout = arrange(cast_graph("lock-writers"), 1332, 716, measure)
    edges = edges_of(layout)
    assert ("lock 1", "file 1") in edges
    assert ("main.1", "file 1") not in edges
    room, sheet = layout.nodes["lock 1"].body, layout.nodes["file 1"].body
    assert room.right < sheet.x


def test_without_a_lock_each_writer_has_its_own_way_into_the_sheet(
    cast_graph: Callable[..., Graph], measure: Measure
) -> None:
    layout = arrange(cast_graph("lock-writers", locking="none"), 1332, 716, measure)
    assert "lock 1" not in layout.nodes
    assert {key for key, _ in edges_of(layout)} == {"main.1", "main.2", "main.3"}


def test_once_seen_without_the_lock_the_way_goes_past_the_room(measure: Measure) -> None:
    family = processes(4)
    ids = tuple(p.key for p in family[1:])
    graph = Graph(family, (), (LockNode("lock 1", ids),), (FileNode("file 1", ids),))
    layout = arrange(graph, 1332, 716, measure)
    assert edge_conflicts(layout) == []
    assert ("main.1", "file 1") in edges_of(layout)


def test_a_reply_queue_is_drawn_from_right_to_left(measure: Measure) -> None:
    family = (ProcessNode("main", "", "main"), ProcessNode("main.1", "main", "Worker"))
    tasks = ChannelNode("channel 1", False, False, 3, ("main",), ("main.1",))
    results = ChannelNode("channel 2", False, False, 3, ("main.1",), ("main",))
    layout = arrange(Graph(family, (tasks, results)), 1332, 716, measure)
    assert not layout.nodes["channel 1"].mirrored
    assert layout.nodes["channel 2"].mirrored
    assert node_conflicts(layout) == []
    assert edge_conflicts(layout) == []


def test_a_pipeline_reads_from_left_to_right(measure: Measure) -> None:
    family = processes(4)
    first = ChannelNode("channel 1", False, False, 3, ("main.1",), ("main.2",))
    second = ChannelNode("channel 2", False, False, 3, ("main.2",), ("main.3",))
    nodes = arrange(Graph(family, (first, second)), 1332, 716, measure).nodes
    order = ["main.1", "channel 1", "main.2", "channel 2", "main.3"]
    assert sorted(order, key=lambda key: nodes[key].body.x) == order


def test_children_of_children_are_reached(measure: Measure) -> None:
    family = (
        ProcessNode("main", "", "main"),
        ProcessNode("main.1", "main", "Boss"),
        ProcessNode("main.1.1", "main.1", "Worker 1"),
        ProcessNode("main.1.2", "main.1", "Worker 2"),
    )
    layout = arrange(Graph(family), 940, 436, measure)
    assert set(family_of(layout)) == {"main.1", "main.1.1", "main.1.2"}
    assert edge_conflicts(layout) == []


def test_what_stands_moves_for_nobody_when_a_live_script_grows(measure: Measure) -> None:
    small = Graph(
        processes(3), (ChannelNode("channel 1", False, False, 3, ("main.1",), ("main.2",)),)
    )
    family = (*small.processes, ProcessNode("main.3", "main", "Late"))
    large = Graph(family, small.channels)
    before = arrange(small, 940, 436, measure)
    after = grown(before, arrange(large, 940, 436, measure, before.form))
    assert all(after.nodes[key].body == node.body for key, node in before.nodes.items())
    assert "main.3" in after.nodes
    assert node_conflicts(after) == []


def test_a_dragged_node_stays_and_its_edges_follow(
    cast_graph: Callable[..., Graph], measure: Measure
) -> None:
    layout = arrange(cast_graph("producer-consumer"), 940, 436, measure)
    dragged = layout.shifted({"main.2": (40.0, 90.0)})
    moved, still = dragged.nodes["main.2"].body, layout.nodes["main.2"].body
    assert (moved.x - still.x, moved.y - still.y) == (40, 90)
    edge = edges_of(dragged)["channel 1", "main.2"]
    assert edge[-1].x == moved.x
    assert moved.y <= edge[-1].y <= moved.bottom


@pytest.mark.parametrize("index", range(2))
def test_the_line_from_a_card_ends_at_its_token(
    cast_graph: Callable[..., Graph], measure: Measure, index: int
) -> None:
    layout = arrange(cast_graph("lock-writers"), 1332, 716, measure)
    room = layout.nodes["lock 1"]
    for writer in ("main.1", "main.2", "main.3"):
        line = waiting_way(layout, writer, "lock 1", index)
        assert line[0].x == layout.nodes[writer].body.right
        assert room.bounds.x < line[-1].x < room.body.x
        words = Rect(room.bounds.x, room.body.y + 160, 70, 26)  # "waiting line"
        assert not crosses(line, words)


def test_the_stages_of_a_pipeline_stand_in_a_row_with_names_and_a_queue_between_each_two(
    cast_graph: Callable[..., Graph], measure: Measure
) -> None:
    layout = arrange(cast_graph("pool-pipeline"), 940, 494, measure)
    row = ("main.1", "channel 1", "main.3", "channel 2", "main.5")
    bodies = [layout.nodes[key].body for key in row]
    assert all(a.right < b.x for a, b in itertools.pairwise(bodies))
    assert layout.form.card != "badge" or layout.form.named
