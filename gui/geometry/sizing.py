"""Sizing: every node at the origin, as large as its form, its name and its users make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .anatomy import (
    ABOUT_WIDER,
    BOX_LESS,
    BOX_SIZE,
    MEMORY_SIZE,
    Node,
    box_node,
    channel_node,
    file_node,
    lock_node,
    process_node,
    tray_node,
)
from .blocks import is_tree
from .piles import lid_node, stack_node

if TYPE_CHECKING:
    from .columns import Columns
    from .forms import Form
    from .graph import Graph
    from .text import Measure

LONGEST_PID = "0000000"
TASK_WIDER = 20.0  # px of a small card for the chip of a task, beside the glyph of its state
LARGER = 17 / 15  # is a name before a projector than its face says


def sized(graph: Graph, columns: Columns, form: Form, measure: Measure) -> dict[str, Node]:
    """Return every node at the origin; the cards of one column are equally wide."""
    takers = graph.printers | {r for c in graph.channels if not c.duplex for r in c.receivers}
    names = {p.key: p.name for p in graph.processes}
    nodes: dict[str, Node] = {}
    for members in (columns.above, *columns.processes):
        width = max((_card_width(names[key], form, measure) for key in members), default=0)
        if members is columns.above and form.card != "badge":
            width = max(width, form.parent)
        if form.hall and form.card == "small" and not graph.workers.isdisjoint(members):
            width += TASK_WIDER
        takes = any(key in takers for key in members)
        works = not graph.workers.isdisjoint(members)
        tree = is_tree(graph, form)
        for key in members:
            about = tree and key not in columns.above
            wide = width + (ABOUT_WIDER if tree and not form.hall else 0)
            nodes[key] = process_node(key, wide, form, takes, works, about)
    for channel in graph.channels:
        nodes[channel.key] = channel_node(channel, form, channel.key in columns.backward)
    for lock in graph.locks:
        nodes[lock.key] = lock_node(lock, form)
    for pool in graph.pools:
        nodes[pool.key] = tray_node(pool.key, form)
        nodes[pool.results] = tray_node(pool.results, form)
    for proxy in graph.proxies:
        nodes[proxy.key] = box_node(proxy.key, _narrower(BOX_SIZE, form))
    for memory in graph.memories:
        nodes[memory.key] = box_node(memory.key, _narrower(MEMORY_SIZE, form))
    for file in graph.files:
        nodes[file.key] = file_node(file.key, form)
    for stack in graph.stacks:
        nodes[stack.key] = (lid_node if stack.open else stack_node)(stack, measure)
    return nodes


def _narrower(size: tuple[float, float], form: Form) -> tuple[float, float]:
    """Return the size of a box in a form."""
    return (size[0] - BOX_LESS, size[1]) if form.hall else size


def _card_width(name: str, form: Form, measure: Measure) -> float:
    """Return how wide a card is: a name is never cut unless it is very long."""
    if form.card == "badge":
        return form.width
    if form.card in ("tall", "upright"):
        beside = 26 + form.badge if form.card == "tall" else 18
        wanted = (beside + measure(name, "name") * LARGER) * form.large
        return min(max(form.width, wanted), form.width + 60)
    wanted = form.badge + (26 if form.hall else 36) + measure(name, "name")
    if form.card == "card":
        wanted += 12 + measure(LONGEST_PID, "pid")
    return min(max(form.width, wanted), form.width + 140)
