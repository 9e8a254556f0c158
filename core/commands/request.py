"""What the user asked for, as one plain value a command; or that it makes no sense."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ..collecting.spec import ProgramSpec
    from ..scenarios.casts.cast import Value
    from ..scenarios.groups.scenario import Scenario
    from .instant import Instant
    from .picture import PictureRequest


class UsageError(ValueError):
    """What the user asked for cannot be done; the text is one sentence for the user."""


class Target(NamedTuple):
    """A program to run.

    Attributes:
        spec: how to run it.
        scenario: which of ours it is, or None.
        values: the scenario's parameters that were given.
    """

    spec: ProgramSpec
    scenario: Scenario | None
    values: Mapping[str, Value]


class ShowText(NamedTuple):
    """Write a text: the help, the version."""

    text: str


class ShowGallery(NamedTuple):
    """Open the window with the gallery, or in presenter mode."""

    present: bool = False


class ShowRun(NamedTuple):
    """Open the window and run a program, or in presenter mode."""

    target: Target
    present: bool = False


class ShowRecording(NamedTuple):
    """Open a recording, or a lesson, in the window, or in presenter mode."""

    path: Path
    present: bool = False


class ShowTutorial(NamedTuple):
    """Open the window and the lesson that we ship, or do so in presenter mode."""

    present: bool = False


class ListScenarios(NamedTuple):
    """Write the catalogue."""

    json: bool


class Record(NamedTuple):
    """Run a program without a window and write the recording."""

    target: Target
    output: Path


class ListEvents(NamedTuple):
    """Write the events of a recording."""

    path: Path
    json: bool


class CheckMachine(NamedTuple):
    """Write what this machine lacks."""


class Snapshot(NamedTuple):
    """Draw the window at an instant.

    Attributes:
        source: a recording, or a scenario to run.
        output: the picture.
        at: the instant.
        theme: ``dark``, ``light``.
        size: width and height in pixels.
    """

    source: Path | Target
    output: Path
    at: Instant
    theme: str
    size: tuple[int, int]


class Export(NamedTuple):
    """Write a recording in a format of data.

    Attributes:
        path: the recording.
        output: the file.
        format: name of the format, one that is no picture.
    """

    path: Path
    output: Path
    format: str


class ExportPicture(NamedTuple):
    """Paint a recording into a file.

    Attributes:
        path: the recording.
        picture: what is painted, and the file.
    """

    path: Path
    picture: PictureRequest


Request = (
    ShowText
    | ShowGallery
    | ShowRun
    | ShowRecording
    | ShowTutorial
    | ListScenarios
    | Record
    | ListEvents
    | CheckMachine
    | Snapshot
    | Export
    | ExportPicture
)
