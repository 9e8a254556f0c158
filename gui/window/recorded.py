"""What a recording shows: which program of ours it is of, its notes, and how it is played."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from core.collecting.spec import ProgramSpec
from core.commands.request import Target
from core.playback.pace import Pace
from core.playback.playback import Playback
from core.playback.source import FileSource
from core.recording.notes import unpack_notes
from core.scenarios.catalogue import recognise

if TYPE_CHECKING:
    from core.recording.notes import Note
    from core.recording.reader import Recording

PACES = {"one by one": Pace.ONE_BY_ONE, "real time": Pace.REAL_TIME}


def notes_of(recording: Recording) -> list[Note]:
    """Return the notes of a recording; none where they make no sense."""
    try:
        return unpack_notes(recording.notes) if recording.notes else []
    except ValueError:
        return []


def play_recording(recording: Recording) -> tuple[Playback, Target | None]:
    """Return a playback of a recording, and which of our scenarios it shows, if it is one."""
    shown = _recorded(recording)
    if shown is None or shown.scenario is None:
        return Playback(FileSource(recording)), None
    together = shown.scenario.together
    return Playback(FileSource(recording), *opening(shown), together=together), shown


def _recorded(recording: Recording) -> Target | None:
    """Return which of our scenarios was recorded and how it was run; None for any other program."""
    try:
        spec = msgspec.convert(recording.header.get("spec"), ProgramSpec)
    except msgspec.ValidationError:
        return None
    sources = recording.sources
    known = recognise(spec.script, sources.get(spec.script, ""), spec.arguments)
    return None if known is None else Target(spec, *known)


def opening(target: Target) -> tuple[Pace, float]:
    """Return the pace and the speed with which a program is first shown."""
    if target.scenario is None:
        return Pace.REAL_TIME, 1.0
    return PACES[target.scenario.pace], target.scenario.speed
