"""Gates and doors: bars that fall and rise, as a function of the time it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.geometry import anatomy
from gui.geometry.ease import in_out_cubic, out_cubic
from gui.theme.measures import GATE

from .room import door_rect, front_rect
from .tube import gate_rect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .board import Board
    from .pen import Pen

GateKey = tuple[str, str]


class Gates:
    """The gates of all queues and the doors of all rooms."""

    def __init__(self) -> None:
        """Make no gates."""
        self._shut: dict[GateKey, bool] = {}
        self._since: dict[GateKey, float] = {}

    def put(self, gates: Mapping[GateKey, bool]) -> None:
        """Set all gates at once, at rest."""
        self._shut, self._since = dict(gates), {}

    def move(self, gates: Mapping[GateKey, bool], now_s: float, shut_after_s: float) -> None:
        """Let the gates that have changed fall after ``shut_after_s``, and rise at once."""
        for key, shut in gates.items():
            if shut != self._shut.get(key, False):
                self._since[key] = now_s + (shut_after_s if shut else 0.0)
        self._shut = dict(gates)

    def moving(self, now_s: float) -> bool:
        """Return whether one of them has not come to rest."""
        return any(now_s < since + GATE for since in self._since.values())

    def share(self, key: GateKey, now_s: float) -> float:
        """Return how far a gate is shut, 0 to 1."""
        shut = self._shut.get(key, False)
        since = self._since.get(key)
        if since is None:
            return float(shut)
        done = (now_s - since) / GATE
        return out_cubic(done) if shut else 1 - in_out_cubic(done)

    def draw(self, pen: Pen, board: Board, now_s: float) -> None:
        """Draw what is shut, or partly so."""
        for key in self._shut:
            share, node = self.share(key, now_s), board.node(key[0])
            if share <= 0 or node is None:
                continue
            if key[1] == "door":
                rect = door_rect(node, share)
            elif key[1] == "front":
                rect = front_rect(node, share)
            else:
                end = anatomy.mouth(node) if key[1] == "in" else anatomy.spout(node)
                rect = gate_rect(end, node.body.height, share)
            pen.box(rect, 3, fill=pen.palette.ink)
