"""Where the tokens of locks and their kin stand, and which doors are shut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.geometry import anatomy
from gui.geometry.graph import MANY, room_of

from .looks_locks import is_open, is_signal
from .sprites import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.model.world import Lock
    from gui.geometry.anatomy import Node
    from gui.geometry.shapes import Point

    from .rest import Rest


def place_tokens(rest: Rest) -> None:
    """Place who is inside, who stands in line and who sleeps, at every lock."""
    for lock in rest.world.locks.values():
        node = rest.board.lock(lock)
        if node is None:
            continue
        kind = room_of(lock)
        if kind == "event":
            line = [anatomy.place_in_line(node, i) for i in range(len(lock.sleepers))]
            _stand(rest, node, lock.sleepers, line)
            rest.gates[node.key, "door"] = not lock.flag
        elif kind == "barrier":
            seats = [anatomy.place_in_room(node, i) for i in range(len(lock.reached))]
            _stand(rest, node, lock.reached, seats)
            rest.gates[node.key, "front"] = not is_open(lock)
        else:
            _owners(rest, lock, node)


def _owners(rest: Rest, lock: Lock, node: Node) -> None:
    """Place the owners of a lock, those who wait for it, and those who wait for a condition."""
    if "semaphore" in lock.type:
        if not is_signal(lock):
            _holds(rest, lock, node)
        rest.gates[node.key, "door"] = lock.free <= 0
    else:
        owners = list(dict.fromkeys(lock.owners))
        _stand(rest, node, owners, [anatomy.place_in_room(node, i) for i in range(len(owners))])
        rest.gates[node.key, "door"] = bool(owners)
    line = [anatomy.place_in_line(node, i) for i in range(len(lock.waiters))]
    _stand(rest, node, lock.waiters, line)
    sleepers = [p for p in lock.sleepers if p not in lock.owners and p not in lock.waiters]
    beds = [anatomy.place_of_sleeper(node, i) for i in range(len(sleepers))]
    _stand(rest, node, sleepers, beds)


def _holds(rest: Rest, lock: Lock, node: Node) -> None:
    """Place a token for each place that is taken: one may take several."""
    seen: dict[str, int] = {}
    for i, process in enumerate(lock.owners[: node.seats]):
        nth = seen[process] = seen.get(process, 0) + 1
        key = token_key(process, node.key) + (f" {nth}" if nth > 1 else "")
        rest.marks[key] = Mark(anatomy.place_in_room(node, i), rest.token(process))


def _stand(rest: Rest, node: Node, processes: Iterable[str], places: list[Point]) -> None:
    """Put the tokens of processes into places; beyond those that are drawn, only the first."""
    for i, (process, at) in enumerate(zip(processes, places, strict=True)):
        shown = i < max(node.seats, node.queue, 1) and i < max(MANY, node.queue)
        shown = shown and _inside(node, at)
        key = token_key(process, node.key)
        if key in rest.marks:  # it is inside, and wants in once more
            key += " again"
        rest.marks[key] = Mark(at, rest.token(process), shown)


def _inside(node: Node, at: Point) -> bool:
    """Return whether a place is one of the node's: a line of a crowd has not one for each."""
    return node.bounds.contains(at.x, at.y + anatomy.TOKEN / 2)


def token_key(process: str, lock: str) -> str:
    """Return the key of the token of a process at a lock (its layout key)."""
    return f"token {process} {lock}"
