"""The layout of a recording: a mark, then blocks of a known length, and bounds on every size.

A file is ``MAGIC``, the version, then blocks ``length, kind, payload``. It is written front to back
and never changed, so a file that is cut at any byte still opens with all blocks that are whole. It
holds data only: numbers, text, JSON and MessagePack, nothing that could be run. ``FORMAT.md``
describes it for other programs.
"""

from __future__ import annotations

import struct

MAGIC = b"\x89Procession\r\n\x1a"
"""As PNG's: the first byte is no text, and a program that rewrites line ends spoils it at once."""

VERSION = 2
START = struct.Struct(">14sH")
"""MAGIC, VERSION."""

BLOCK = struct.Struct(">IB")
"""length of the payload in bytes, kind."""

HEADER = 1  # JSON
RECORDS = 2  # n records of 64 bytes, in the order of the merge
SOURCE = 3  # length of the path, path, text
END = 4  # empty: the file is whole
PAGE = 5  # sealed: PageHead, the world before it, its events; both compressed
OVERVIEW = 6  # sealed: OverviewHead, what was derived from all events; compressed
NOTES = 7  # bookmarks

RECORD_SIZE = 64
"""Bytes a record: ``core.tracing.records.SIZE``, which a test compares."""

MAX_RECORDS = 256 * 1024
MAX_HEADER = 1024 * 1024
MAX_PATH = 4096
MAX_TEXT = 2 * 1024 * 1024
MAX_SOURCES = 64
"""A recording carries the text of at most so many files."""
MAX_EVENTS = 256 * 1024
"""Events of one page."""
MOST_A_BYTE = 16
"""Events that a byte of a page holds: each has some 70, of which zlib makes 1/1030 at best."""
MAX_PAGE = 16 * 1024 * 1024
MAX_EXPANDED = 16 * 1024 * 1024
"""The world of a page, and its events, are no longer when they are not compressed any more."""
MAX_OVERVIEW = 512 * 1024 * 1024
MAX_OVERVIEWS = 16
MAX_EVENT_OVERVIEW = 256
"""What is derived takes no more bytes an event when it is not compressed any more."""
MAX_DERIVED = 2 * 1024 * 1024 * 1024
"""What is derived, in all, when it is not compressed any more."""
MAX_RATIO, RATIO_FREE = 64, 16 * 1024 * 1024
"""Nor is it longer than so many times the file, and so many bytes besides."""
MAX_NOTES = 4 * 1024 * 1024
"""1000 notes of 400 characters, each of them six bytes in JSON, and where they are."""

MAX_BLOCK = 16 * 1024 * 1024
"""A block of a kind that we do not know is skipped if it is no longer than this."""

MAX_SPARE = 65_536
"""Blocks without events, of kinds that we do not know for instance, that are passed over."""

PATH_LENGTH = struct.Struct(">H")

LIMITS = {
    HEADER: MAX_HEADER,
    RECORDS: MAX_RECORDS,
    SOURCE: PATH_LENGTH.size + MAX_PATH + MAX_TEXT,
    END: 0,
    PAGE: MAX_PAGE,
    OVERVIEW: MAX_OVERVIEW,
    NOTES: MAX_NOTES,
}
"""Kind -> the longest payload that is believed."""

DISK_CAP = 4 * 1024**3
"""A recording does not grow beyond this many bytes."""


class RecordingError(ValueError):
    """A recording cannot be written or read; the text is one sentence for the user."""


def believable(kind: int, length: int) -> bool:
    """Say whether a block of this kind may have this length; kind 0 is a hole in the file."""
    if kind == 0 or length > LIMITS.get(kind, MAX_BLOCK):
        return False
    return kind != RECORDS or (length > 0 and length % RECORD_SIZE == 0)


def pack_source(path: str, text: str) -> bytes:
    """Return the payload of a SOURCE block; a text that is too long is cut."""
    name = path.encode("utf-8", "replace")[:MAX_PATH]
    return PATH_LENGTH.pack(len(name)) + name + text.encode("utf-8", "replace")[:MAX_TEXT]


def unpack_source(payload: bytes) -> tuple[str, str] | None:
    """Return (path, text) of a SOURCE block, or None where its lengths do not fit."""
    if len(payload) < PATH_LENGTH.size:
        return None
    (length,) = PATH_LENGTH.unpack_from(payload)
    start = PATH_LENGTH.size + length
    if start > len(payload):
        return None
    path = payload[PATH_LENGTH.size : start].decode("utf-8", "replace")
    return path, payload[start:].decode("utf-8", "replace")
