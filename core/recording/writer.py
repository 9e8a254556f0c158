"""Writes a recording as the run goes: every block is with the system before the call returns."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import msgspec

from ..language import Sentence, Told, later
from ..reasons import reason
from .format import (
    BLOCK,
    DISK_CAP,
    END,
    HEADER,
    LIMITS,
    MAGIC,
    MAX_HEADER,
    MAX_SOURCES,
    RECORDS,
    SOURCE,
    START,
    VERSION,
    RecordingError,
    believable,
    pack_source,
)

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType


_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


class RecordingWriter:
    """The only writer of one recording.

    Nothing is buffered here: after each call the bytes belong to the operating system, so the file
    keeps them when this process is killed, and another process may read them at once.
    """

    def __init__(self, path: str | Path, cap: int = DISK_CAP) -> None:
        """Create the file; one that is there is emptied if it is a recording, else left alone.

        Args:
            path: where the recording goes.
            cap: the size in bytes that the file never exceeds.

        Raises:
            RecordingError: the file cannot be written, or holds something else.
        """
        self.path = os.fspath(path)
        self.failure: Told = ""
        """Why nothing is written any more: one sentence, or empty while all is well."""
        self._cap = cap
        self._size = 0
        self._sources = 0
        self._ended = False
        try:
            spare_others(self.path)
            self._fd = os.open(self.path, _FLAGS, 0o644)
        except (OSError, ValueError) as error:
            if isinstance(error, RecordingError):
                raise
            raise RecordingError(cannot_write(self.path, error)) from error
        self._write(START.pack(MAGIC, VERSION))

    def header(self, facts: dict[str, Any]) -> None:
        """Write what is known before the first record, as JSON.

        Raises:
            ValueError: the JSON is longer than MAX_HEADER bytes.
        """
        payload = msgspec.json.encode(facts)
        if len(payload) > MAX_HEADER:
            raise ValueError(f"a header of {len(payload)} bytes")
        self.block(HEADER, payload)

    def records(self, data: bytes) -> int:
        """Append records.

        Args:
            data: whole records, at most MAX_RECORDS bytes.

        Returns:
            the offset of ``data`` in the file, or -1 where it was not written (see ``failure``).

        Raises:
            ValueError: ``data`` is empty, too long, or no whole number of records.
        """
        if not believable(RECORDS, len(data)):
            raise ValueError(f"a block of {len(data)} bytes of records")
        return self.block(RECORDS, data)

    def source(self, path: str, text: str) -> None:
        """Keep the text of a source file, so that the recording can be read without it."""
        if self._sources < MAX_SOURCES:
            self._sources += 1
            self.block(SOURCE, pack_source(path, text))

    def close(self, *, whole: bool = True) -> None:
        """Mark the recording as whole, if it is, and close it; a second call does nothing."""
        if not self._ended:
            self._ended = True
            if whole and not self.failure:
                self._write(BLOCK.pack(0, END))
            os.close(self._fd)

    def __enter__(self) -> RecordingWriter:
        """Return the writer itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the recording."""
        self.close()

    def block(self, kind: int, payload: bytes) -> int:
        """Append a block of any kind.

        Returns:
            the offset of its payload in the file, or -1 where it was not written: it is longer
            than is believed of its kind, or see ``failure``.
        """
        # The end mark must still fit, or a full recording would look like a cut one.
        room = self._cap - self._size - BLOCK.size
        if not self.failure and BLOCK.size + len(payload) > room:
            self._give_up(
                later(
                    "Recording",
                    "The recording has reached its limit of {size:.3g} GB: what happens from here "
                    "on is not in it.",
                ).format(size=self._cap / 1e9)
            )
        if self.failure or len(payload) > LIMITS[kind]:
            return -1
        offset = self._size + BLOCK.size
        self._write(BLOCK.pack(len(payload), kind) + payload)
        return -1 if self.failure else offset

    def _give_up(self, sentence: Sentence) -> None:
        self._write(BLOCK.pack(0, END))
        self.failure = sentence

    def _write(self, data: bytes) -> None:
        view = memoryview(data)
        try:
            while view:
                written = os.write(self._fd, view)
                self._size += written
                view = view[written:]
        except OSError as error:
            self.failure = cannot_write(self.path, error)


def spare_others(path: str) -> None:
    """Look at what is there: most likely a slip, such as the name of the program itself.

    Raises:
        RecordingError: a file that is neither empty nor a recording.
    """
    if not os.path.isfile(path):
        return
    with open(path, "rb") as file:
        start = file.read(len(MAGIC))
    if not MAGIC.startswith(start):
        said = later(
            "Recording", "{path} is there and is no recording: it is left as it is."
        ).format(path=path)
        raise RecordingError(said)


def cannot_write(path: str, error: OSError | ValueError) -> Sentence:
    """Return the sentence that says why a recording is not written."""
    return later("Recording", "{path}: the recording cannot be written ({reason}).").format(
        path=path, reason=reason(error)
    )
