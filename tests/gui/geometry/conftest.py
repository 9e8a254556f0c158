"""Casts to lay out, and a measure of text that needs no screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.playback.cast import cast_world
from core.scenarios.catalogue import find
from gui.geometry.graph import Graph, graph_of
from gui.words.states import shown_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.geometry.text import Role


def wide_measure(text: str, role: Role) -> float:
    """Return a width that is no less than that of any of our fonts (DejaVu is the widest)."""
    per_sign = {"name": 10.6, "state": 8.4, "chip": 7.9, "note": 7.8, "pid": 7.3, "badge": 13.0}
    return len(text) * per_sign[role]


@pytest.fixture
def measure() -> Callable[[str, Role], float]:
    """A measure of text without a QApplication."""
    return wide_measure


@pytest.fixture
def cast_graph() -> Callable[..., Graph]:
    """Makes the graph of a scenario's cast from its name and parameters."""

    def make(name: str, **parameters: int | str) -> Graph:
        scenario = find(name)
        assert scenario is not None
        return graph_of([cast_world(scenario.cast(parameters))], shown_name)

    return make
