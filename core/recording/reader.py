"""Reads a recording, whole or cut, without believing a single length in it."""

from __future__ import annotations

import os
import stat
import threading
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from ..language import Sentence, later
from ..reasons import reason
from .format import (
    BLOCK,
    END,
    HEADER,
    LIMITS,
    MAGIC,
    MAX_DERIVED,
    MAX_EVENT_OVERVIEW,
    MAX_EVENTS,
    MAX_OVERVIEWS,
    MAX_RATIO,
    MAX_SOURCES,
    MAX_SPARE,
    NOTES,
    OVERVIEW,
    PAGE,
    RATIO_FREE,
    RECORDS,
    SOURCE,
    START,
    VERSION,
    RecordingError,
    believable,
    unpack_source,
)
from .overview import promised, unpack_overview
from .page import StoredPage
from .remarks import unfamiliar, unreadable
from .versions import as_newest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import BinaryIO


class _Block(NamedTuple):
    """Where a payload stands in the file."""

    kind: int
    offset: int
    length: int


class Recording:
    """One recording, open for reading; it may still be growing.

    Attributes:
        path: the file.
        header: what its HEADER block says; empty if it was cut before.
        sources: path of a source file -> its text.
        notes: bookmarks, packed; empty if there are none.
        cut: the file ends before its end mark, or is damaged from some byte on.
        skipped: blocks of a kind that this version does not know.
        damaged: pages that turned out to be unreadable when they were asked for.
        size: bytes up to the end of the last whole block.
    """

    def __init__(self, path: str, file: BinaryIO, version: int) -> None:
        """Read the blocks of an open file once; :meth:`open` is the way in."""
        self.path = path
        self.header: dict[str, Any] = {}
        self.sources: dict[str, str] = {}
        self.notes = b""
        self.cut = True
        self.skipped = self.damaged = 0
        self.size = START.size
        self._file = file
        self._version = version
        self._overviews: list[_Block] = []
        self._lock = threading.Lock()
        self.look()

    @classmethod
    def open(cls, path: str | Path) -> Recording:
        """Open a recording.

        Raises:
            RecordingError: it is missing, unreadable, no recording, or of a newer version.
        """
        name = os.fspath(path)
        try:
            # A pipe or a device could block for ever at the first read.
            if not stat.S_ISREG(os.stat(name).st_mode):
                raise RecordingError(later("Recording", "{name} is not a file.").format(name=name))
            file = open(name, "rb", buffering=64 * 1024)  # noqa: SIM115 (close() closes it)
        except RecordingError:
            raise
        except (OSError, ValueError) as error:
            said = later("Recording", "{name} cannot be opened ({reason}).").format(
                name=name, reason=reason(error)
            )
            raise RecordingError(said) from error
        try:
            return cls(name, file, _version(name, file.read(START.size)))
        except OSError as error:
            file.close()
            raise RecordingError(_unreadable(name, error)) from error
        except BaseException:
            file.close()
            raise

    def blocks(self, start: int = 0, end: int | None = None) -> Iterator[tuple[int, bytes]]:
        """Yield (offset, records) of the RECORDS blocks, in the order of the file.

        Args:
            start: an offset at which a block begins, or 0: the end of a payload is one.
            end: stop at this offset; None for as far as the file goes now.
        """
        for block in self._walk(max(start, START.size), end):
            if block.kind == RECORDS:
                yield block.offset, self.read(block.offset, block.length)

    def chunks(self) -> Iterator[tuple[int, bytes | StoredPage]]:
        """Yield (offset, what happened), in the order of the file: records, or a page of events.

        A page that is damaged is left out and counted; the next one knows how many events it had.
        Behind the last one that can be told only by what was derived from all events.
        """
        expected = damaged = 0
        for block in self._walk(START.size, None):
            if block.kind == RECORDS:
                yield block.offset, self._payload(block)
            elif block.kind == PAGE:
                page = StoredPage.of(self._payload(block), partial(self._payload, block))
                if page is None:
                    self.damaged += 1
                    damaged += 1
                    continue
                damaged = 0
                page.missing = max(page.first - expected, 0)
                expected = max(page.first, expected) + page.count
                yield block.offset, page
        if damaged:
            most = max((promised(self._payload(block)) for block in self._overviews), default=0)
            missing = min(max(most - expected, damaged), damaged * MAX_EVENTS)
            yield self.size, StoredPage.gap(missing)

    @property
    def damage(self) -> str:
        """What turned out to be unreadable or unknown, in words; empty if nothing did."""
        sentences = unreadable(self.damaged), unfamiliar(self.skipped)
        return " ".join(filter(None, sentences))

    def overview(self, count: int) -> dict[str, bytes]:
        """Return what was derived from all of so many events, by name, as far as it is whole."""
        found: dict[str, bytes] = {}
        room = min(MAX_DERIVED, MAX_RATIO * self.size + RATIO_FREE)
        for block in self._overviews:
            most = min(MAX_EVENT_OVERVIEW * count, room)
            item = unpack_overview(self._payload(block), count, most)
            if item is not None and item[0] not in found:
                found[item[0]] = item[1]
                room -= len(item[1])
        return found

    def read(self, offset: int, length: int) -> bytes:
        """Return at most ``length`` bytes from ``offset``.

        Raises:
            RecordingError: the file cannot be read.
        """
        try:
            with self._lock:
                self._file.seek(offset)
                return self._file.read(length)
        except (OSError, ValueError) as error:
            raise RecordingError(_unreadable(self.path, error)) from error

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        self._file.close()

    def __enter__(self) -> Recording:
        """Return the recording itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self.close()

    def look(self) -> None:
        """Take in the header, the sources and where the file ends, as far as it has grown."""
        for block in self._walk(self.size, None):
            self.size = block.offset + block.length
            if block.kind == HEADER and not self.header:
                self.header = _header(self._payload(block))
            elif block.kind == SOURCE and len(self.sources) < MAX_SOURCES:
                source = unpack_source(self._payload(block))
                if source is not None:
                    self.sources.setdefault(*source)
            elif block.kind == NOTES:
                self.notes = self._payload(block)
            elif block.kind == OVERVIEW and len(self._overviews) < MAX_OVERVIEWS:
                self._overviews.append(block)
            elif block.kind == END:
                self.cut = False
            elif block.kind not in LIMITS:
                self.skipped += 1

    def _walk(self, position: int, end: int | None) -> Iterator[_Block]:
        """Yield the whole, believable blocks from ``position`` on; stop at the first other."""
        size = os.fstat(self._file.fileno()).st_size
        limit = size if end is None else min(end, size)
        spare = 0
        while position + BLOCK.size <= limit:
            head = self.read(position, BLOCK.size)
            if len(head) < BLOCK.size:  # somebody has cut the file just now
                return
            length, kind = BLOCK.unpack(head)
            offset = position + BLOCK.size
            spare += kind not in (RECORDS, PAGE) or not length
            if not believable(kind, length) or offset + length > limit or spare > MAX_SPARE:
                return
            yield _Block(kind, offset, length)
            if kind == END:
                return
            position = offset + length

    def _payload(self, block: _Block) -> bytes:
        """Return the payload of a block, as the newest version has it.

        Raises:
            RecordingError: the file cannot be read.
        """
        return as_newest(self._version, block.kind, self.read(block.offset, block.length))


def _unreadable(name: str, error: OSError | ValueError) -> Sentence:
    """Return the sentence on a file that is there and cannot be read."""
    return later("Recording", "{name} cannot be read ({reason}).").format(
        name=name, reason=reason(error)
    )


def _version(name: str, start: bytes) -> int:
    """Return the version of the format, by the first bytes of a file.

    Raises:
        RecordingError: it is no recording, or of a newer version.
    """
    if not start:
        raise RecordingError(later("Recording", "{name} is empty.").format(name=name))
    no_recording = later("Recording", "{name} is not a recording of Procession.").format(name=name)
    if not MAGIC.startswith(start[: len(MAGIC)]) and not start.startswith(MAGIC):
        raise RecordingError(no_recording)
    if len(start) < START.size:
        said = later("Recording", "{name} was cut before anything was recorded.").format(name=name)
        raise RecordingError(said)
    version: int = START.unpack(start)[1]
    if not version:
        raise RecordingError(no_recording)
    if version > VERSION:
        said = later(
            "Recording",
            "{name} was written by a newer version of Procession (format {version}, this one "
            "reads up to {known}).",
        ).format(name=name, version=version, known=VERSION)
        raise RecordingError(said)
    return version


def _header(payload: bytes) -> dict[str, Any]:
    """Return the JSON object, or nothing where it is none: the records can be read without it."""
    try:
        header = msgspec.json.decode(payload)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return {}
    return header if isinstance(header, dict) else {}
