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
from gui.window.instants import Search
from gui.window.recorded import notes_of, play_recording
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
