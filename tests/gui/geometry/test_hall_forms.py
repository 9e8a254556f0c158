"""Before a room everything stands free and is large enough, in every scenario, at 16 to 9."""

from __future__ import annotations

import itertools

import pytest

from core.playback.cast import cast_world
from core.scenarios.catalogue import SCENARIOS
from gui.geometry.fit import HALL_MARGIN, fit_zoom
from gui.geometry.graph import graph_of
from gui.geometry.hall_forms import hall_forms
from gui.geometry.layout import arrange
from gui.stage import fonts
from gui.words.states import shown_name

ROOM = (529.0, 341.0)
"""62 % of the width, and what top line and caption leave, in px of which 12 are a fortieth."""
FAMILIES = ("hello-process", "exit-code", "daemon", "join", "process-arguments", "terminate")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", [scenario.name for scenario in SCENARIOS])
def test_every_scenario_can_be_read_from_the_last_row(name: str) -> None:
    scenario = next(one for one in SCENARIOS if one.name == name)
    world = cast_world(scenario.cast({}))
    graph = graph_of([world], lambda process: shown_name(process, scenario.labels))
    layout = arrange(graph, *ROOM, fonts.measure, hall=True, around=HALL_MARGIN)
    assert layout.form.hall
    assert fit_zoom(layout.content, *ROOM, HALL_MARGIN) >= 1.0
    pairs = itertools.combinations(layout.nodes.values(), 2)
    assert not [(a.key, b.key) for a, b in pairs if a.bounds.overlaps(b.bounds)]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", FAMILIES)
def test_a_parent_and_its_children_are_larger_than_what_has_resources(name: str) -> None:
    scenario = next(one for one in SCENARIOS if one.name == name)
    world = cast_world(scenario.cast({}))
    graph = graph_of([world], lambda process: shown_name(process, scenario.labels))
    layout = arrange(graph, *ROOM, fonts.measure, hall=True, around=HALL_MARGIN)
    assert layout.is_tree
    assert layout.form.large >= 1.25
    parent, *children = (layout.nodes[process.key] for process in graph.processes)
    middle = sum(child.body.centre.x for child in children) / len(children)
    assert parent.body.centre.x == pytest.approx(middle)


def test_the_richest_card_is_tried_first_and_rooms_only_where_there_are_some() -> None:
    forms = hall_forms(3, rooms=False)
    cards = [card for card, _ in itertools.groupby(form.card for form in forms)]
    assert cards == ["tall", "upright", "small", "badge"]
    assert not any(form.compact for form in forms)
    assert len(hall_forms(3)) == 3 * len(forms)
