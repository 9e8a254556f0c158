"""What our scenarios show can be read, and what is said of it is short, in each language."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from core.events.program import OutputWritten
from core.language import LANGUAGES
from core.playback.cast import cast_world
from core.scenarios.catalogue import find
from gui.panels.caption import ROWS, lay_out
from gui.stage.stage import Stage
from gui.theme import measures
from gui.theme.palette import DARK, LIGHT
from gui.words import captions
from gui.words.language import speak
from gui.words.moment import Moment, event_before
from gui.words.names import Names
from gui.words.sentence import plain
from tests.core.scenarios.recordings import GROUPS, values_of
from tests.gui.stage.painted import overlapping, painting, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from core.model.world import World
    from gui.words.sentence import Caption
    from tests.core.scenarios.recorded import Recorded
    from tests.core.scenarios.recordings import Recordings

KEYS = [key for group in GROUPS.values() for key in group]
SIZE = (940, 420)  # of the stage in a window of 1280x720
WIDTH = 892  # px that a caption has there
INSTANTS = 5
FIRST = 80  # events, whose captions are looked at: then they come again


@pytest.mark.parametrize("key", KEYS)
def test_no_text_of_ours_is_cut_no_text_stands_on_another_no_caption_has_a_third_line(
    recordings: Recordings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    run = recordings.get(key, "fork")
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(*SIZE)
    for language in LANGUAGES:
        speak(language)
        stage.retell()
        assert not unreadable(key, run, stage, monkeypatch)
        assert not too_long(key, run)


def unreadable(
    key: str, run: Recorded, stage: Stage, patch: pytest.MonkeyPatch
) -> list[tuple[int, str]]:
    """Return what is wrong on the stage, each with the number of events before it."""
    scenario, found = find(key.split()[0]), []
    assert scenario is not None
    stage.set_cast(cast_world(scenario.cast(values_of(key))), scenario.labels)
    for (number, world), palette in zip(instants(run), itertools.cycle((LIGHT, DARK))):
        stage.show_world(world)
        stage.fit()
        with painting(patch) as painted:
            stage.set_palette(palette)  # so that all of it is painted anew, once
            stage.grab()
        found += [(number, one) for one in (*shortened(painted), *overlapping(painted))]
    return found


def too_long(key: str, run: Recorded) -> list[str]:
    """Return the captions that take too many lines."""
    found = []
    for text, caption in said(key, run).items():
        document = lay_out(caption, WIDTH, measures.CAPTION)
        document.size()
        if document.firstBlock().layout().lineCount() > ROWS:
            found.append(text)
    return found


def instants(run: Recorded) -> Iterator[tuple[int, World]]:
    """Yield some worlds of a run, evenly, each with how many events came before."""
    count = len(run.events)
    wanted = {count * (n + 1) // INSTANTS for n in range(INSTANTS)}
    for number, (_, world) in enumerate(run.worlds(), 1):
        if number in wanted:
            yield number, world


def said(key: str, run: Recorded) -> dict[str, Caption]:
    """Return what is said of a run: by its text, for most comes again."""
    scenario, found = find(key.split()[0]), {}
    assert scenario is not None
    names = Names(scenario.labels)
    for number, (event, world) in enumerate(itertools.islice(run.worlds(), FIRST)):
        earlier = (run.events[n] for n in range(number - 1, -1, -1))
        caption = captions.caption(Moment(event, world, names, event_before(event, earlier)))
        if caption is None and isinstance(event, OutputWritten):
            caption = captions.prints(world, names, event.process)
        if caption is not None:
            found[plain(caption)] = caption
    return found
