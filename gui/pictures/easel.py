"""The easel: a stage of its own that shows a moment of a run in any size and any colours."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from gui.stage.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.world import World
    from core.playback.playback import Playback
    from gui.theme.palette import Palette


@dataclasses.dataclass(frozen=True)
class Subject:
    """What of a run every picture of it is told.

    Attributes:
        title: what runs.
        cast: who will take part, if that is known.
        labels: process id -> the name to show in place of the program's own.
        offsets: by how much nodes were dragged, by layout key.
    """

    title: str = ""
    cast: World | None = None
    labels: Mapping[str, str] = dataclasses.field(default_factory=dict)
    offsets: Mapping[str, tuple[float, float]] = dataclasses.field(default_factory=dict)


def stage_of(subject: Subject, palette: Palette, size: tuple[int, int]) -> Stage:
    """Return an empty stage that nobody sees; it belongs to the caller, and to the GUI's thread.

    Args:
        subject: what of the run is known beforehand.
        palette: its colours.
        size: width and height in px.
    """
    stage = Stage()
    stage.setMinimumSize(1, 1)
    stage.resize(*size)
    stage.set_palette(palette)
    stage.set_cast(subject.cast, subject.labels)
    stage.set_offsets(subject.offsets)
    return stage


def show(stage: Stage, playback: Playback) -> None:
    """Show where the playhead of a playback stands, everything at rest."""
    stage.show_world(playback.world)
    stage.now_ns = playback.now_ns
