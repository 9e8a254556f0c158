"""The selected event explained in the window: keys, links, the marked event, the causal past.

Covers: telling.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from gui.window.run_page import EVENT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.playback.playback import Playback
    from gui.panels.event_panel import EventWords
    from gui.window.parts import Parts


@pytest.fixture
def opened(parts: Parts, recording: str) -> Parts:
    """Return the window with a recording whose causes are known, at rest, the tab in view."""
    parts.session.open(recording)
    playback = shown(parts)
    while playback.poll(1.0):
        pass
    playback.pause()
    parts.clock.stop()
    parts.overviews.finish()
    parts.player.tick(time.perf_counter())  # the first picture comes before any words
    parts.window.run_page.show_tab(EVENT)
    return parts


def shown(parts: Parts) -> Playback:
    assert parts.session.playback is not None
    return parts.session.playback


def told(parts: Parts) -> EventWords:
    """Return what is said of the selected event now."""
    parts.player.tick(time.perf_counter())
    words = parts.window.run_page.event_panel.shown
    assert words is not None
    return words


def select(parts: Parts, kind: str, nth: int = 1) -> int:
    """Select the n-th event of a kind; return its index."""
    playback = shown(parts)
    events = playback.history.events(0, playback.length)
    places = [i for i, event in enumerate(events) if type(event).__name__ == kind]
    parts.controls.seek(places[nth - 1] + 1)
    return places[nth - 1]


def test_it_says_what_the_event_was_and_why_it_could_happen(opened: Parts) -> None:
    sent = select(opened, "MessageSent", 2)
    received = select(opened, "MessageReceived", 2)
    words = told(opened)
    assert words.title == 'Consumer received "morning" from the queue.'
    assert words.reason == "Producer had sent it."
    assert [link.event for link in words.causes] == [sent]
    assert words.causes[0].text == 'Producer sent "morning" through the queue.'
    select(opened, "SleepEnded", 1)
    assert told(opened).wait.startswith("It slept for")
    assert told(opened).reason == "It needed nothing from another process."
    assert received > sent


def test_keys_lead_to_the_cause_and_back_to_the_consequence(opened: Parts) -> None:
    sent = select(opened, "MessageSent", 1)
    received = select(opened, "MessageReceived", 1)
    actions = opened.window.actions_.all
    actions["cause"].trigger()
    assert shown(opened).position == sent + 1
    actions["effect"].trigger()
    assert shown(opened).position == received + 1
    assert not shown(opened).playing


def test_a_link_leads_there(opened: Parts) -> None:
    sent = select(opened, "MessageSent", 1)
    select(opened, "MessageReceived", 1)
    told(opened)
    opened.window.run_page.event_panel.causes.rows[0].button.click()
    assert shown(opened).position == sent + 1
    assert told(opened).title == 'Producer sent "good" through the queue.'


def test_another_event_is_compared_with_the_marked_one(opened: Parts) -> None:
    compare = opened.window.actions_.all["compare"]
    sent = select(opened, "MessageSent", 1)
    compare.trigger()
    assert told(opened).marked == "This is the marked event."
    select(opened, "MessageReceived", 1)
    words = told(opened)
    assert words.marked.startswith("It happened after the marked event")
    assert words.mark is not None
    assert words.mark.event == sent
    select(opened, "ProcessRan", 1)
    assert told(opened).marked.startswith("It happened before the marked event")
    select(opened, "ProcessRan", 3)
    assert told(opened).marked.startswith("Neither could have influenced the other")
    select(opened, "MessageSent", 1)
    told(opened)
    compare.trigger()
    assert told(opened).marked == ""


def test_the_causal_past_stands_out_in_the_timeline_as_long_as_wanted(
    opened: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Mapping[str, int] | None] = []
    monkeypatch.setattr(opened.window.run_page.timeline, "set_past", seen.append)
    sent = select(opened, "MessageSent", 1)
    received = select(opened, "MessageReceived", 1)
    opened.window.actions_.all["past"].trigger()
    assert opened.reasons.lights_past
    assert seen[-1] is not None
    assert (seen[-1]["main.2"], seen[-1]["main.1"]) == (received, sent)
    opened.window.actions_.all["past"].trigger()
    assert seen[-1] is None


def test_before_the_first_event_there_is_nothing_to_tell(opened: Parts) -> None:
    opened.controls.seek(0)
    assert told(opened).title == "Nothing has happened yet."
    opened.window.actions_.all["cause"].trigger()
    opened.window.actions_.all["effect"].trigger()
    assert shown(opened).position == 0


def test_while_causes_are_worked_out_it_says_so(parts: Parts, recording: str) -> None:
    parts.session.open(recording)
    while shown(parts).poll(1.0):
        pass
    parts.clock.stop()
    parts.controls.seek(5)
    parts.clock.stop()
    parts.window.run_page.show_tab(EVENT)
    parts.reasons.refresh(shown(parts), time.perf_counter())
    words = parts.window.run_page.event_panel.shown
    assert words is not None
    assert words.reason == "Causes and consequences are still being worked out."
