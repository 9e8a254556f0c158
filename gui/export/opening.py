"""A recording that was read to its end, and the places in it that the command line names."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from core.language import translate
from core.playback.cast import cast_world
from core.recording.reader import Recording
from core.scenarios import told
from gui.pictures.easel import Subject
from gui.window.foresight import to_come
from gui.window.session import notes_of, play_recording
from gui.words.paths import file_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.commands.instant import Instant
    from core.commands.request import Target
    from core.playback.playback import Playback
    from core.recording.notes import Note

BUDGET_S = 0.05


@dataclasses.dataclass(frozen=True)
class Shown:
    """What a picture is of: see ``Session.adopt``."""

    playback: Playback
    path: str
    target: Target | None = None
    shows: Target | None = None
    notes: Sequence[Note] = ()


class Search:
    """Looks for an instant in a run that may still grow; at what it has seen only once."""

    def __init__(self, playback: Playback, at: Instant) -> None:
        """Look in the history of a playback."""
        self._playback, self._at = playback, at
        self._seen, self._left = 0, at.nth

    def place(self) -> int | None:
        """Return how many events lie before the instant; None if it is not there, or is the end."""
        at, history, length = self._at, self._playback.history, self._playback.length
        if at.event is not None:
            return at.event if at.event <= length else None
        if at.kind:
            return self._place_of_kind()
        if at.seconds is None or not length:
            return None
        place = history.index_at(history.event(0).t_ns + round(at.seconds * 1e9))
        return place if place < length else None

    def _place_of_kind(self) -> int | None:
        history = self._playback.history
        while self._left and self._seen < len(history):
            self._left -= type(history.event(self._seen)).__name__ == self._at.kind
            self._seen += 1
        return None if self._left else self._seen


def open_recording(path: str) -> Shown:
    """Return the whole of a recording.

    Raises:
        RecordingError, OSError: it cannot be read.
    """
    recording = Recording.open(path)
    playback, shows = play_recording(recording)
    while playback.poll(BUDGET_S):
        pass
    return Shown(playback, path, shows=shows, notes=notes_of(recording))


def place_of(playback: Playback, at: Instant) -> int:
    """Return how many events lie before an instant; all, if it is the end or later.

    Raises:
        LookupError: an event that was named did not happen; the text is one sentence.
    """
    place = Search(playback, at).place()
    if place is None and at.kind:
        sentence = translate("Search", "There is no {kind} number {n} in this run.")
        raise LookupError(sentence.format(kind=at.kind, n=at.nth))
    return playback.length if place is None else place


def subject_of(shown: Shown) -> Subject:
    """Return what every picture of it is told."""
    target = shown.target or shown.shows
    if target is not None and target.scenario is not None:
        scenario = target.scenario
        cast = cast_world(scenario.cast(target.values))
        return Subject(told.title(scenario), cast, scenario.labels)
    end = shown.playback.history.world_at(shown.playback.length)
    return Subject(file_name(end.program.script or shown.path), to_come(end))
