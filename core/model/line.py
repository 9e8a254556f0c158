"""A line of a file that processes write."""

from __future__ import annotations

import msgspec


class Line(msgspec.Struct, frozen=True):
    """A line of a file.

    Attributes:
        writer: process id.
        text: the preview.
        hold: number of the acquisition under which it was written, 0 if under none: lines of one
            hold are boxed together.
        number: from 1, in order of the events.
        nth: from 1, among the writer's own lines.
    """

    writer: str
    text: str
    hold: int
    number: int
    nth: int = 0
