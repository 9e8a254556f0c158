"""Events of files that processes write."""

from __future__ import annotations

from .base import Event


class FileOpened(Event, frozen=True, gc=False):
    """A file was opened for writing.

    Attributes:
        path: absolute.
        mode: as given to ``open``.
    """

    path: str
    mode: str


class LineWritten(Event, frozen=True, gc=False):
    """A piece of text, usually a line, was written to a file.

    Attributes:
        path: absolute.
        preview: the text without its newline, possibly cut.
        bytes: length of the whole in UTF-8 bytes.
    """

    path: str
    preview: str
    bytes: int
