"""Texts are brought up to date at most ten times a second; the stage gets every event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.playback.playback import Playback
from core.playback.source import FileSource
from core.recording.reader import Recording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.window.parts import Parts


@pytest.fixture
def playback(recording: str) -> Iterator[Playback]:
    made = Playback(FileSource(Recording.open(recording)))
    while made.poll(1.0):
        pass
    yield made
    made.close()


def caption_after(parts: Parts, playback: Playback, now_s: float) -> str:
    parts.views.play(playback.forward(), playback, now_s)
    parts.views.refresh(playback, parts.session.names, now_s, changed=False)
    return parts.window.run_page.caption.text


def test_texts_wait_for_their_turn(parts: Parts, playback: Playback) -> None:
    first = caption_after(parts, playback, 100.0)
    assert first
    caption_after(parts, playback, 100.01)
    caption_after(parts, playback, 100.02)
    assert caption_after(parts, playback, 100.03) == first
    assert caption_after(parts, playback, 100.2) != first


def test_a_leap_is_shown_at_once_and_at_rest(parts: Parts, playback: Playback) -> None:
    caption_after(parts, playback, 100.0)
    playback.to_end()
    parts.views.jump(playback)
    parts.views.refresh(playback, parts.session.names, 100.01, changed=False)
    assert "arrived" in parts.window.run_page.caption.text
    assert parts.window.actions_.all["forward"].isEnabled() is False


def test_nothing_selected_shows_the_resource_that_it_is_about(
    parts: Parts, playback: Playback
) -> None:
    playback.to_end()
    parts.views.jump(playback)
    parts.views.refresh(playback, parts.session.names, 1.0, changed=False)
    assert parts.window.run_page.inspector.title == "queue"
    parts.views.select("main.2")
    parts.views.refresh(playback, parts.session.names, 2.0, changed=False)
    assert parts.window.run_page.inspector.title == "Consumer"
