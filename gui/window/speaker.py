"""The speaker: what the narrator says in the window, said under a picture and in a film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.pictures.shooting import Spoken
from gui.pictures.slide import Words
from gui.words.captions import SILENCE_NS
from gui.words.names import Names
from gui.words.pictures import place_text

from .narrator import Narrator

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.playback.playback import Playback
    from gui.pictures.easel import Subject


def speaker(subject: Subject) -> Callable[[Playback, float], Spoken]:
    """Return what says what happens where a playback stands, at a time in s."""
    narrator, names = Narrator(), Names(subject.labels)
    narrator.begin(0.0, subject.cast)

    def speak(playback: Playback, now_s: float) -> Spoken:
        silent = narrator.silent_ns(playback, now_s) >= SILENCE_NS
        return Spoken(narrator.caption(playback, names, now_s), silent)

    return speak


def words_at(playback: Playback, subject: Subject) -> Words:
    """Return what is written under a picture of where a playback stands."""
    caption = speaker(subject)(playback, 0.0).caption
    return Words(caption or (), subject.title, place_text(playback.position, playback.length))
