"""Wires: how each edge looks in a world, and the drawing of edges and family lines."""

from __future__ import annotations

import collections
import dataclasses
import functools
from typing import TYPE_CHECKING

from core.model.world import WaitKind
from gui.geometry.graph import channel_key, lock_key, pool_key, proxy_key, results_key
from gui.geometry.shapes import extent
from gui.theme.measures import HALO, LINE_FAMILY, LINE_REST, LINE_USED

from .family import WireLook, family_wires
from .hang import NOTHING, Hang, draw_hang, hang_of
from .looks_locks import is_signal
from .pen import DOTS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from core.model.world import Lock, Wait, World
    from gui.geometry.edges import EdgeKey
    from gui.geometry.shapes import Polyline, Rect

    from .board import Board
    from .pen import Pen

FAMILY_DOTS = (1.4, 3.6)
RANKS = {"hidden": 0, "waits": 1, "used": 2, "dead": 3}


@dataclasses.dataclass(frozen=True)
class Wires:
    """All edges of a world that are not at rest.

    Attributes:
        edges: (source, target) -> look.
        lines: (process, its number, lock's key, place in the line) of all who wait at a lock.
        hang: who waits for whom where nothing happens any more; else nobody.
        family: (child, look) of the family lines that are not at rest.
    """

    edges: dict[EdgeKey, WireLook]
    lines: tuple[tuple[str, int, str, int], ...]
    hang: Hang = NOTHING
    family: tuple[tuple[str, WireLook], ...] = ()


def wires_of(world: World, board: Board, silent: bool = False) -> Wires:
    """Return what the edges of a world look like.

    Args:
        world: the state.
        board: where everything stands.
        silent: nothing has happened for seconds: who waits for whom is shown.
    """
    edges: dict[EdgeKey, WireLook] = _Seen(board)
    lines: list[tuple[str, int, str, int]] = []
    for process in world.processes.values():
        for wait in process.waits.values():
            for ends in _waited(wait, process.id, world):
                edges[ends] = WireLook("waits", process.number)
    for lock in world.locks.values():
        key = lock_key(lock.number)
        folded = board.hides(key)
        _lock(lock, key, world, board, edges)
        for i, waiter in enumerate(lock.sleepers if lock.type == "event" else lock.waiters):
            number = _number(waiter, world)
            edges[waiter, key] = WireLook("waits", number) if folded else WireLook("hidden")
            if not folded and not (board.hides(waiter) and _has_line(lines, board, waiter, key)):
                lines.append((waiter, number, key, i))
        if lock.type == "barrier":
            for come in lock.reached:
                edges[come, key] = WireLook("waits", _number(come, world))
    _pools_and_calls(world, board, edges)
    return Wires(dict(edges), tuple(lines), hang_of(world, silent), family_wires(world, board))


def _pools_and_calls(world: World, board: Board, edges: dict[EdgeKey, WireLook]) -> None:
    """Add the ways from trays to those who work, and from objects to the managers they ask."""
    for pool in world.pools.values():
        key = pool_key(pool.number)
        for worker in pool.running:
            if (board.seen(key), board.seen(worker)) not in board.quiet:
                edges[key, worker] = WireLook("used", _number(worker, world))
    for proxy in world.proxies.values():
        for caller in list(proxy.calling)[:1]:
            ends = proxy_key(proxy.number), proxy.manager
            edges[ends] = WireLook("used", _number(caller, world))


class _Seen(dict["EdgeKey", WireLook]):
    """Edges between what is seen: of those of one stack, what is in use goes before waiting."""

    def __init__(self, board: Board) -> None:
        """Begin with no edge."""
        super().__init__()
        self._board = board

    def __setitem__(self, ends: EdgeKey, look: WireLook) -> None:
        """Take in how an edge looks."""
        shown = self._board.seen(ends[0]), self._board.seen(ends[1])
        known = self.get(shown)
        if shown != ends and known is not None and RANKS[known.use] > RANKS[look.use]:
            return
        super().__setitem__(shown, look)


def _has_line(lines: list[tuple[str, int, str, int]], board: Board, waiter: str, lock: str) -> bool:
    """Return whether another one of a waiter's stack already has its line to a lock."""
    mine = board.seen(waiter)
    return any(key == lock and board.seen(other) == mine for other, _, key, _ in lines)


def _waited(wait: Wait, process: str, world: World) -> list[EdgeKey]:
    """Return the edges at whose other end there is what a process waits for."""
    found: list[EdgeKey] = []
    for target in (wait.target, *wait.targets):
        if target in world.channels:
            key = channel_key(world.channels[target].number)
            sends = wait.kind in (WaitKind.SEND, WaitKind.TASKS)
            found.append((process, key) if sends else (key, process))
        elif target in world.pools and wait.kind is WaitKind.RESULT:
            found.append((results_key(world.pools[target].number), process))
        elif target in world.proxies:
            found.append((process, proxy_key(world.proxies[target].number)))
    return found


def _number(process: str, world: World) -> int:
    """Return the number of a process, for its colour."""
    known = world.processes.get(process)
    return known.number if known else 0


def _lock(lock: Lock, key: str, world: World, board: Board, edges: dict[EdgeKey, WireLook]) -> None:
    """Add the owners' ways in, and through the room to the file or the memory."""
    if is_signal(lock):
        return
    inside = lock.owners if "semaphore" in lock.type else lock.owners[:1]
    for owner in inside:
        number = _number(owner, world)
        look = WireLook("dead" if lock.owner_dead else "used", number)
        edges[owner, key] = look
        graph = board.layout.graph
        behind = [file.key for file in graph.files if file.guard == key]
        behind += [memory.key for memory in graph.memories if memory.guard == key]
        for other in behind:
            edges[key, other] = look


def draw_wires(
    pen: Pen,
    board: Board,
    wires: Wires,
    actors: Collection[str] | None,
    seen: Callable[[Rect], bool],
) -> None:
    """Draw family lines and edges, those in use above the others.

    Args:
        pen: to draw with.
        board: where they lead.
        wires: how they look.
        actors: keys of who acts in the spotlight; None if it is off.
        seen: whether something with these bounds would be seen.
    """
    process_keys = {p.key for p in board.layout.graph.processes}
    pen.dim = actors is not None
    _draw_family(pen, board, dict(wires.family), seen)
    for way in board.bundles:
        pen.line(way, pen.palette.outline, LINE_REST, head=True, halo=HALO)
    hall = board.layout.form.hall
    late = []
    arriving = collections.Counter(target for _, target in board.edges)
    for key, way in ({} if board.sparse else board.edges).items():
        if not seen(_extent(way)):
            continue
        look = wires.edges.get(key)
        if look is None and key in board.quiet:
            continue
        if look is None:
            pen.dim = actors is not None and not (key[0] in actors and key[1] in actors)
            head = arriving[key[1]] == 1 or key[1] in process_keys
            pen.line(way, pen.palette.outline, LINE_REST, head=head, halo=HALO)
        else:
            late.append((key, way, look))
    for key, look in wires.edges.items():
        if board.sparse and look.use in ("used", "dead"):
            late.append((key, board.way(*key), look))
    for key, way, look in late:
        pen.dim = actors is not None and not (key[0] in actors and key[1] in actors)
        _draw_wire(pen, way, look, hall=hall)
    for process, number, lock, place in wires.lines:
        pen.dim = actors is not None and process not in actors
        _draw_wire(pen, board.waiting(process, lock, place), WireLook("waits", number), hall=hall)
    pen.dim = False
    draw_hang(pen, board, wires.hang)


def _draw_family(
    pen: Pen, board: Board, looks: dict[str, WireLook], seen: Callable[[Rect], bool]
) -> None:
    """Draw the family lines, those along which somebody waits above the others."""
    for child in sorted(board.family, key=looks.__contains__):
        way = board.family[child]
        if not seen(_extent(way)):
            continue
        if child in looks:
            _draw_wire(pen, way, looks[child], hall=board.layout.form.hall)
        else:
            pen.line(way, pen.palette.outline, LINE_FAMILY, FAMILY_DOTS)


@functools.lru_cache(maxsize=512)
def _extent(way: Polyline) -> Rect:
    """Return the rectangle around a way: it is asked for whenever something is drawn."""
    return extent(way)


def _draw_wire(pen: Pen, way: Polyline, look: WireLook, *, hall: bool) -> None:
    """Draw one edge that is not at rest; the last row of a hall must see who waits for whom."""
    hue = pen.palette.process(look.number)
    if look.use == "used":
        pen.line(way, hue, LINE_USED, head=True, halo=HALO)
    elif look.use == "dead":
        pen.line(way, pen.palette.bad, LINE_REST, head=True, halo=HALO)
    elif look.use == "waits":
        pen.line(way, hue, LINE_REST + (2 if hall else 0.5), DOTS, halo=HALO)
