"""The timeline in the window: it follows the playhead and the run, and moves both.

Covers: timeline_words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.model.lane import Detail
from core.model.world import Lock, World
from core.playback.pace import Pace
from gui.window.timeline_words import waits

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from core.commands.request import Target
    from gui.window.parts import Parts


def opened(parts: Parts, qtbot: QtBot, recording: str) -> None:
    """Open a recording and wait until the timeline shows all of it."""
    parts.programs.open(recording)
    qtbot.waitUntil(lambda: parts.overviews.complete and parts.overviews.draws, timeout=20_000)
    qtbot.waitUntil(lambda: not parts.clock.running)


def test_a_recording_is_seen_as_a_whole(parts: Parts, qtbot: QtBot, recording: str) -> None:
    opened(parts, qtbot, recording)
    timeline = parts.window.run_page.timeline
    playback = parts.session.playback
    assert playback is not None
    things = [row.thing for row in timeline.viewing.rows]
    assert things[:3] == ["main", "main.1", "main.2"]
    assert len(things) == 4
    assert [row.who.name for row in timeline.viewing.rows][3] == "queue"
    assert timeline.viewing.scale.last <= timeline.viewing.axis.end
    assert [row.who.end for row in timeline.viewing.rows][:3] == ["tick"] * 3


def test_it_moves_the_playhead_and_selects_what_is_everywhere(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    opened(parts, qtbot, recording)
    timeline = parts.window.run_page.timeline
    playback = parts.session.playback
    assert playback is not None
    timeline.seek(7)
    assert playback.position == 7
    assert not playback.playing
    timeline.choose("main.2")
    assert parts.views.selected == "main.2"
    assert timeline.viewing.selected == "main.2"
    qtbot.waitUntil(lambda: not parts.clock.running)
    assert timeline.viewing.position == 7


def test_a_tip_says_state_time_and_cause(parts: Parts, qtbot: QtBot, recording: str) -> None:
    opened(parts, qtbot, recording)
    timeline = parts.window.run_page.timeline
    lane = timeline.viewing.lanes["main.1"]
    states = lane.bars.states.array.tolist()
    sleeps = states.index(4)
    scale = timeline.viewing.scale
    at = float(scale.of(lane.bars.starts.array[sleeps : sleeps + 1])[0]) + 1.0 - scale.by_events
    first, second, *_ = timeline.teller("main.1", at).split("\n")
    assert first == "Producer: sleeps"
    assert second.startswith("since ")
    queue = next(row.lane for row in timeline.viewing.rows if row.who.name == "queue")
    two = queue.levels.values.array.tolist().index(2)
    place = float(scale.of(queue.levels.starts.array[two : two + 1])[0])
    assert timeline.teller(queue.thing, place) == "queue: 2 of 3"


def test_the_axis_suits_the_pace_until_the_user_chooses(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    opened(parts, qtbot, recording)
    guide, timeline = parts.guide, parts.window.run_page.timeline
    guide.choose_axis(True)
    assert timeline.viewing.by_events
    playback = parts.session.playback
    assert playback is not None
    playback.pace = Pace.REAL_TIME
    parts.controls.set_pace(Pace.REAL_TIME)
    qtbot.waitUntil(lambda: not parts.clock.running)
    assert timeline.viewing.by_events, "it was chosen"


def test_a_program_that_runs_is_followed_and_another_run_begins_anew(
    parts: Parts, qtbot: QtBot, quick: Callable[[str], Target], recording: str
) -> None:
    parts.programs.run(quick("producer-consumer"))
    playback = parts.session.playback
    assert playback is not None
    playback.set_speed(100)
    timeline = parts.window.run_page.timeline
    qtbot.waitUntil(lambda: playback.at_end, timeout=20_000)
    qtbot.waitUntil(lambda: parts.overviews.complete and not parts.clock.running, timeout=20_000)
    assert timeline.viewing.position == playback.length
    assert len(timeline.viewing.rows) >= 4
    whole, axis = timeline.viewing.scale.last, timeline.viewing.axis
    assert (axis.begin, axis.end) == pytest.approx((0, whole), abs=0.2 * whole), "all of it"
    opened(parts, qtbot, recording)
    assert timeline.viewing.rows[1].who.name == "Producer"
    assert timeline.viewing.position == 0


def test_a_leap_brings_the_playhead_into_view_wherever_one_had_looked(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    opened(parts, qtbot, recording)
    viewing = parts.window.run_page.timeline.viewing
    parts.controls.seek(2)
    qtbot.waitUntil(lambda: not parts.clock.running)
    viewing.show_span(viewing.scale.last * 0.8, viewing.scale.last)
    assert viewing.head < viewing.axis.begin
    parts.controls.seek(4)
    qtbot.waitUntil(lambda: viewing.position == 4 and not parts.clock.running)
    assert viewing.axis.begin <= viewing.head <= viewing.axis.end


def test_a_wait_gets_its_label_once_the_playhead_has_come_to_what_is_waited_for() -> None:
    details = [Detail(), Detail("lock", "lock 1"), Detail("join", "main.1")]
    words: dict[int, str] = {}
    waits(words, details, World(), grows=True)
    assert words == {0: ""}
    world = World()
    world.locks["lock 1"] = Lock("lock 1", 1, "lock", "the_lock", 1, "main")
    waits(words, details, world, grows=True)
    assert words == {0: "", 1: "the_lock", 2: "join()"}
    again: dict[int, str] = {}
    waits(again, details, World(), grows=False)
    assert again == {0: "", 1: "", 2: "join()"}, "nothing more will be known of it"


def test_behind_another_tab_it_misses_nothing(parts: Parts, qtbot: QtBot, recording: str) -> None:
    foot, timeline = parts.window.run_page.foot, parts.window.run_page.timeline
    foot._tabs.setCurrentIndex(1)
    opened(parts, qtbot, recording)
    assert timeline.viewing.rows == ()
    foot._tabs.setCurrentIndex(0)
    qtbot.waitUntil(lambda: len(timeline.viewing.rows) == 4)
