"""Worlds for the tests of the window: a run told in a few lines, and what comes of it."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.model.fold import apply_all
from core.model.world import World
from gui.words.language import speak

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.events.base import Event
    from tests.core.conftest import Tape


@pytest.fixture(scope="session", autouse=True)
def application(request: pytest.FixtureRequest) -> None:
    """Have an application, without which nothing is translated: plural forms of English neither.

    It is asked for in passing: no test is looked after as one with a window for it.
    """
    request.getfixturevalue("qapp")


@pytest.fixture
def chinese() -> None:
    """Have the test speak Chinese."""
    speak("zh_CN")


@pytest.fixture
def tape() -> Tape:
    """Return an empty tape, the same that the tests of the core use."""
    path = Path(__file__).parents[1] / "core" / "conftest.py"
    spec = importlib.util.spec_from_file_location("tape_of_the_core", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    made: Tape = module.Tape()
    return made


@pytest.fixture
def steps(tape: Tape) -> Callable[[], Iterator[tuple[Event, World, list[Event]]]]:
    """Return a function that goes through the tape: each event, the world then, those before."""

    def walk() -> Iterator[tuple[Event, World, list[Event]]]:
        events = sorted(tape.events(), key=lambda e: (e.t_ns, e.process, e.seq))
        world = World()
        for index, event in enumerate(events):
            apply_all(world, [event])
            yield event, world, events[:index]

    return walk
