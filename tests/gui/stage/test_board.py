"""Which edges are drawn at rest: all, unless there are so many that nobody could follow one."""

from __future__ import annotations

import pytest

from gui.geometry.graph import Graph, LockNode, ProcessNode
from gui.geometry.layout import arrange
from gui.stage import board as boards
from gui.stage.board import MOST_AT_REST, Board


def board_of(locks: int) -> Board:
    """Return a board on which each of two processes uses all locks."""
    family = (ProcessNode("main", "", "main"), ProcessNode("main.1", "main", "Worker"))
    nodes = tuple(LockNode(f"lock {i}", ("main", "main.1")) for i in range(1, locks + 1))
    return Board(arrange(Graph(family, (), nodes), 940, 436, lambda text, _: 8.0 * len(text)))


def test_edges_are_drawn_at_rest_while_they_can_be_followed() -> None:
    board = board_of(MOST_AT_REST // 2)
    assert not board.sparse
    assert len(board.edges) == MOST_AT_REST


def test_of_too_many_edges_those_in_use_are_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    board = board_of(MOST_AT_REST // 2 + 1)
    assert board.sparse
    assert board.edges == {}
    way = board.way("main", "lock 2")
    assert len(way) > 2
    assert set(board.edges) == {("main", "lock 2")}
    monkeypatch.setattr(boards, "edge_of", pytest.fail)
    assert board.way("main", "lock 2") == way
