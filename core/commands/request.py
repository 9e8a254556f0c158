"""What the user asked for, as one plain value a command."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ..collecting.spec import ProgramSpec
    from ..scenarios.casts import Value
    from ..scenarios.catalogue import Scenario


@dataclasses.dataclass(frozen=True)
class Target:
    """A program to run.

    Attributes:
        spec: how to run it.
        scenario: which of ours it is, or None.
        values: the scenario's parameters that were given.
    """

    spec: ProgramSpec
    scenario: Scenario | None
    values: Mapping[str, Value]


@dataclasses.dataclass(frozen=True)
class ShowText:
    """Write a text: the help, the version."""

    text: str


@dataclasses.dataclass(frozen=True)
class ShowGallery:
    """Open the window with the gallery."""


@dataclasses.dataclass(frozen=True)
class ShowRun:
    """Open the window and run a program."""

    target: Target


@dataclasses.dataclass(frozen=True)
class ShowRecording:
    """Open a recording in the window."""

    path: Path


@dataclasses.dataclass(frozen=True)
class ListScenarios:
    """Write the catalogue."""

    json: bool


@dataclasses.dataclass(frozen=True)
class Record:
    """Run a program without a window and write the recording."""

    target: Target
    output: Path


@dataclasses.dataclass(frozen=True)
class ListEvents:
    """Write the events of a recording."""

    path: Path
    json: bool


@dataclasses.dataclass(frozen=True)
class CheckMachine:
    """Write what this machine lacks."""


@dataclasses.dataclass(frozen=True)
class Snapshot:
    """Draw the window at an instant.

    Attributes:
        source: a recording, or a scenario to run.
        output: the picture.
        seconds, event: the instant, at most one of the two; both None: the end.
        theme: ``dark``, ``light``.
        size: width and height in pixels.
    """

    source: Path | Target
    output: Path
    seconds: float | None
    event: int | None
    theme: str
    size: tuple[int, int]


Request = (
    ShowText
    | ShowGallery
    | ShowRun
    | ShowRecording
    | ListScenarios
    | Record
    | ListEvents
    | CheckMachine
    | Snapshot
)
