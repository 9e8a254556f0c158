"""Layout: the place of every node, chosen by role and order of creation, never by time or PID."""

from __future__ import annotations

import dataclasses
import itertools
from typing import TYPE_CHECKING

from .anatomy import LEDGER_HEAD, LEDGER_ROW, LEDGER_WIDTH, SMALL_ROOMS
from .blocks import column, is_tree
from .columns import Columns, columns_of
from .fit import MARGIN, fit_zoom
from .forms import LEAST_ON_SCREEN, SMALLEST_TEXT, Form, forms_for
from .hall_forms import hall_forms
from .piles import put_lids
from .shapes import Rect, around
from .sizing import sized

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .anatomy import Node
    from .graph import Graph
    from .text import Measure

LANE_STEP = 8.0
RESOURCE_GAP = 20.0
MOST_WITH_LINES = 17
ROW = 3  # processes that stand in one row, with their parent in the middle above
ROOMS_IN_SIGHT = 2  # columns of rooms that are reached from the front
OVER_ROOMS = 12.0  # px for the ways over them to those behind


@dataclasses.dataclass(frozen=True)
class Layout:
    """Where everything stands.

    Attributes:
        graph: what was laid out.
        columns: who stands in which column.
        form: how large things are drawn.
        nodes: key -> node.
        ledger: the room for the rounds of the one pipe, or None.
        dragged: keys of the nodes that were moved by hand.
    """

    graph: Graph
    columns: Columns
    form: Form
    nodes: Mapping[str, Node]
    ledger: Rect | None = None
    dragged: frozenset[str] = frozenset()

    @property
    def is_grid(self) -> bool:
        """Whether the processes are too many for lines at rest: only what is in use is drawn."""
        return self.form.card == "badge" and len(self.graph.processes) > MOST_WITH_LINES

    @property
    def is_tree(self) -> bool:
        """Whether a parent stands over its children, with room for what is between them."""
        return is_tree(self.graph, self.form)

    @property
    def content(self) -> Rect:
        """The rectangle around everything, family lines and ways over the rooms included."""
        rects = [n.bounds for n in self.nodes.values()]
        if self.ledger is not None:
            rects.append(self.ledger)
        whole = around(rects)
        if any(p.parent for p in self.graph.processes):
            left = self.form.left
            whole = Rect(whole.x - left, whole.y, whole.width + left, whole.height)
        if len({self.nodes[lock.key].body.x for lock in self.graph.locks}) > ROOMS_IN_SIGHT:
            whole = Rect(whole.x, whole.y - OVER_ROOMS, whole.width, whole.height + OVER_ROOMS)
        if self.form.hall and len(self.graph.locks) > 1 and not self.form.mini:
            whole = Rect(whole.x, whole.y, whole.width + OVER_ROOMS, whole.height)
        return whole

    def shifted(self, offsets: Mapping[str, tuple[float, float]]) -> Layout:
        """Return the layout with the nodes that were dragged put where they were left."""
        nodes = {
            key: node.moved(*offsets[key]) if key in offsets else node
            for key, node in self.nodes.items()
        }
        dragged = frozenset(offsets) & frozenset(self.nodes)
        return dataclasses.replace(self, nodes=nodes, dragged=dragged)


def legible(layout: Layout, width: float, height: float, around: float = MARGIN) -> bool:
    """Return whether no text is too small where all is shown on a stage of this size."""
    hall = layout.form.hall
    return _clear(fit_zoom(layout.content, width, height, around), hall=hall)


def _clear(zoom: float, *, hall: bool) -> bool:
    """Return whether no text is too small at a zoom."""
    return zoom >= 1 if hall else zoom * SMALLEST_TEXT >= LEAST_ON_SCREEN


def arrange(
    graph: Graph,
    width: float,
    height: float,
    measure: Measure,
    form: Form | None = None,
    *,
    hall: bool = False,
    around: float = MARGIN,
) -> Layout:
    """Return the layout for a stage of this size.

    Of the richest kind of card with which no text is under 11 px on screen, the first form that
    need not be shrunk, else the one that can be shown largest. Where no kind is good enough, the
    largest of all.

    Args:
        graph: what is to be laid out.
        width: of the stage, px.
        height: of the stage, px.
        measure: of text.
        form: to take this one, whether it fits or not.
        hall: for a room with a projector, in px of which 12 are a fortieth of the screen.
        around: px that are left free around everything.
    """
    columns = columns_of(graph, form.merged if form else 1)
    if form is not None:
        return _arranged(graph, columns, form, sized(graph, columns, form, measure))
    forms = _forms(graph, columns, hall=hall)
    largest: tuple[float, Layout] | None = None
    made: dict[Form, Mapping[str, Node]] = {}  # nodes are as large in one stack as in three
    for _, kind in itertools.groupby(forms, lambda form: form.card):
        best: tuple[float, Layout] | None = None
        for form in kind:
            staged = columns_of(graph, form.merged) if form.merged > 1 else columns
            plain = dataclasses.replace(form, stacks=1)
            if plain not in made:
                made[plain] = sized(graph, staged, form, measure)
            layout = _arranged(graph, staged, form, made[plain])
            zoom = fit_zoom(layout.content, width, height, around)
            if zoom >= 1:
                return layout
            if best is None or zoom > best[0]:
                best = (zoom, layout)
        if best is not None and _clear(best[0], hall=hall):
            return best[1]
        if largest is None or (best is not None and best[0] > largest[0]):
            largest = best
    assert largest is not None
    return largest[1]


def _forms(graph: Graph, columns: Columns, *, hall: bool) -> tuple[Form, ...]:
    """Return the forms to try, best first."""
    together = max((len(keys) for keys in columns.resources), default=0)
    if hall:
        children = len(graph.processes) - 1 if graph.is_family else 0
        return hall_forms(together, rooms=bool(graph.locks), children=children)
    small = all(lock.room in SMALL_ROOMS for lock in graph.locks)
    rooms = together if graph.locks or graph.pools else 1
    piled = {stack.key for stack in graph.stacks if not stack.open}
    stages = len(columns.processes) if piled and len(graph.processes) <= MOST_WITH_LINES else 1
    single = sum(p.key not in piled for p in graph.processes)
    return forms_for(single if stages > 1 else len(graph.processes), rooms, small, stages)


def _arranged(graph: Graph, columns: Columns, form: Form, nodes: Mapping[str, Node]) -> Layout:
    """Return the layout in one form of nodes that have their sizes."""
    placed: dict[str, Node] = {}
    piles = {stack.key for stack in graph.stacks}
    x = 0.0
    for i, members in enumerate(columns.processes):
        block = column([nodes[key] for key in members], piles, form, x, is_tree(graph, form))
        placed.update((node.key, node) for node in block)
        x = max((node.bounds.right for node in block), default=x)
        resources = [nodes[key] for key in columns.resources[i]]
        last = i == len(columns.processes) - 1
        if resources:
            lanes = max(len(members), _ways_to(graph, resources))
            x += _gutter_before(graph, resources, lanes, form)
            tallest_first = sorted(resources, key=lambda n: -n.bounds.height)
            for stack in _stacks(tallest_first, form):
                x += 0 if stack[0] is tallest_first[0] else _gutter(len(members), form)
                placed.update((node.key, node) for node in _stack(stack, x))
                x = max(placed[node.key].bounds.right for node in stack)
        if not last:
            x += _gutter(len(columns.processes[i + 1]), form)
    files = [nodes[key] for key in columns.files]
    if files:
        lanes = max(sum(len(f.writers) for f in graph.files) - 2, 0)
        x += form.flight if graph.locks else max(form.gutter + LANE_STEP * lanes, form.reach)
        placed.update((node.key, node) for node in _stack(files, x))
    ledger = _ledger(graph, placed, form)
    put_lids(graph.stacks, columns.processes, nodes, placed)
    _put_above(graph, columns, nodes, placed, form)
    put_lids(graph.stacks, (columns.above,), nodes, placed)
    return Layout(graph, columns, form, placed, ledger)


def _stack(nodes: Sequence[Node], x: float) -> list[Node]:
    """Return resources under each other by their middles, the level of one alone at height 0."""
    left = max(n.body.centre.x - n.bounds.x for n in nodes)
    if len(nodes) == 1:
        node = nodes[0]
        return [node.moved(x - node.bounds.x, -node.level)]
    height = sum(n.bounds.height for n in nodes) + RESOURCE_GAP * (len(nodes) - 1)
    y, result = -height / 2, []
    for node in nodes:
        result.append(node.moved(x + left - node.body.centre.x, y - node.bounds.y))
        y += node.bounds.height + RESOURCE_GAP
    return result


def _ways_to(graph: Graph, resources: Sequence[Node]) -> int:
    """Return how many ways lead to resources, where they stand above each other."""
    if len(resources) < 2:
        return 0
    keys = {node.key for node in resources}
    users = [len(lock.users) for lock in graph.locks if lock.key in keys]
    users += [len(proxy.users) for proxy in graph.proxies if proxy.key in keys]
    users += [len(memory.users) for memory in graph.memories if memory.key in keys]
    return sum(users)


def _stacks(nodes: Sequence[Node], form: Form) -> list[list[Node]]:
    """Return resources, the tallest first, in as many stacks as the form allows, all as high."""
    stacks: list[list[Node]] = [[] for _ in range(min(form.stacks, len(nodes)))]
    for node in nodes:
        lowest = min(stacks, key=lambda stack: sum(n.bounds.height for n in stack))
        lowest.append(node)
    return stacks


def _gutter(lanes: int, form: Form) -> float:
    """Return the width of a gutter with so many ways in it."""
    return form.gutter + LANE_STEP * min(max(lanes - 2, 0), form.lanes)


def _gutter_before(graph: Graph, resources: Iterable[Node], lanes: int, form: Form) -> float:
    """Return the width of the gutter between processes and the resources right of them."""
    kinds = {node.kind for node in resources}
    least = form.reach if "queue" in kinds else form.gutter + 12
    extra = LANE_STEP * min(max(lanes - 2, 0), form.lanes)
    return max(least, form.gutter + extra) if "queue" not in kinds else least + extra / 2


def _ledger(graph: Graph, placed: Mapping[str, Node], form: Form) -> Rect | None:
    """Return the room under the only pipe for its rounds."""
    pipes = [c for c in graph.channels if c.duplex]
    if len(pipes) != 1 or len(graph.channels) != 1 or graph.locks or graph.files:
        return None
    if graph.pools or graph.proxies or graph.memories or len(graph.processes) > 4:
        return None
    pipe = placed[pipes[0].key]
    bottom = max(node.bounds.bottom for node in placed.values())
    height = LEDGER_HEAD + form.rounds * LEDGER_ROW
    return Rect(pipe.body.centre.x - LEDGER_WIDTH / 2, bottom + 24, LEDGER_WIDTH, height)


def _put_above(
    graph: Graph,
    columns: Columns,
    nodes: Mapping[str, Node],
    placed: dict[str, Node],
    form: Form,
) -> None:
    """Put the parents above: in the middle of a row, or on top of the left column."""
    if not columns.above:
        return
    rest = around(node.bounds for node in placed.values())
    if (
        form.compact and len(graph.processes) > ROW and columns.processes
    ):  # beside high stacks of rooms, not above them
        rest = around(placed[key].bounds for keys in columns.processes[:1] for key in keys)
    tree = is_tree(graph, form)
    row = tree or len(graph.processes) <= ROW
    gap = form.family if tree else form.above
    y = rest.y - gap - nodes[columns.above[0]].bounds.height if placed else 0.0
    width = sum(nodes[k].bounds.width + form.gap for k in columns.above) - form.gap
    x = rest.x
    if row and placed:
        middle = [n for n in placed.values() if tree or n.kind != "process"]
        x = (around(n.body for n in middle) if middle else rest).centre.x - width / 2
    for key in columns.above:
        placed[key] = nodes[key].moved(x, y)
        x += nodes[key].bounds.width + form.gap
