"""Where the records of a run come from: a program that runs, or a file. No view knows which."""

from __future__ import annotations

import enum
from collections import deque
from typing import TYPE_CHECKING, Protocol

from ..language import Sentence, Told, later
from ..recording.format import BLOCK, RecordingError
from ..recording.page import StoredPage
from ..recording.reader import Recording
from ..tracing.records import SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..collecting.run import Item, Run

Chunk = bytes | StoredPage
"""Records, or a page of a packed recording."""

PIECE = 512 * SIZE
"""Bytes that are handed out at once: some two milliseconds of work, to keep a budget."""
ITEMS = 4
"""Items that are taken from the Queue at once: each costs time, too, and may be large."""


class Status(enum.Enum):
    """How a run stands."""

    STARTING = "starting"
    RUNNING = "running"
    STOPPING = "stopping"
    ENDED = "ended"
    FAILED = "failed"


class Source(Protocol):
    """A run as a stream of records, or of pages.

    Attributes:
        status: how it stands; a file has ended from the first moment.
        detail: what belongs to the status: the step of stopping, the exit code, or one sentence.
    """

    status: Status
    detail: Told

    @property
    def warning(self) -> Told:
        """A sentence on what of the program is not recorded, or cannot be read; else empty."""

    @property
    def live(self) -> bool:
        """The program may still do something."""

    @property
    def cut(self) -> bool:
        """It is a recording that ends before the program did, or is damaged from there on."""

    @property
    def sources(self) -> dict[str, str]:
        """Path of a source file -> its text as it was when the program ran."""

    def take(self) -> Chunk | None:
        """Return what happened next, or None if there is nothing just now."""

    def derived(self, count: int) -> dict[str, bytes]:
        """Return what was derived from all of so many events and stored, by name."""

    def stop(self) -> None:
        """End the program, if there is one."""

    def close(self) -> None:
        """Let go of everything."""


class FileSource:
    """A recording."""

    def __init__(self, recording: Recording) -> None:
        """Read an open recording; the source closes it."""
        self.status = Status.ENDED
        self.detail: Told = ""
        self.live = False
        self.cut = recording.cut
        self._recording = recording
        self._chunks = _chunks(recording)

    @property
    def warning(self) -> str:
        """One sentence on what of the file cannot be read; empty if nothing is wrong."""
        return self._recording.damage

    @property
    def sources(self) -> dict[str, str]:
        """Path of a source file -> its text as it was when the program ran."""
        return self._recording.sources

    def take(self) -> Chunk | None:
        """Return what happened next, or None at the end."""
        try:
            return next(self._chunks, None)
        except RecordingError as error:
            self.status, self.detail = Status.FAILED, str(error)
            return None

    def derived(self, count: int) -> dict[str, bytes]:
        """Return what was derived from all of so many events and stored, by name."""
        try:
            return self._recording.overview(count)
        except RecordingError:
            return {}

    def stop(self) -> None:
        """There is nothing to stop."""

    def close(self) -> None:
        """Close the file."""
        self._chunks = iter(())
        self._recording.close()


class LiveSource:
    """A program that runs. What found no room in the Queue is read from the recording."""

    def __init__(self, run: Run) -> None:
        """Read a run that has been started; the source closes it."""
        self.status = Status.STARTING
        self.detail: Told = ""
        self.warning: Told = ""
        self.cut = False
        self._run = run
        self._items: deque[Item] = deque()
        self._pieces: Iterator[bytes] = iter(())
        self._end = 0  # of the last block that was taken in
        self._recording: Recording | None = None
        self._over = False
        self._grown = False

    @property
    def live(self) -> bool:
        """The program may still do something, or some of what it did has not been taken in."""
        return not self._over

    @property
    def sources(self) -> dict[str, str]:
        """Path of a source file -> its text as it was when the program ran."""
        recording = self._open()
        if recording is None:
            return {}
        if self._grown:
            self._grown = False
            recording.look()
        return recording.sources

    def take(self) -> bytes | None:
        """Return the next records, or None if there are none just now."""
        while not self._over:
            piece = self._next_piece()
            if piece is not None:
                self._grown = True
                if self.status is Status.STARTING:
                    self.status = Status.RUNNING
                return piece
            if not self._items:
                alive = self._run.alive
                self._items.extend(self._run.take(ITEMS))
                if not self._items:
                    if alive:
                        return None
                    self._lost()
                    break
            self._take_item(self._items.popleft())
        return self._next_piece()

    def derived(self, count: int) -> dict[str, bytes]:
        """Nothing is stored of a run that has just been made."""
        return {}

    def stop(self) -> None:
        """End the program: politely, then firmly, then for sure."""
        if self.live and self.status in (Status.STARTING, Status.RUNNING):
            self.status, self.detail = Status.STOPPING, ""
        self._run.stop()

    def close(self) -> None:
        """End the program and the supervisor, and close the recording."""
        self._over = True
        self._pieces = iter(())
        self._run.close()
        if self._recording is not None:
            self._recording.close()
            self._recording = None

    def _next_piece(self) -> bytes | None:
        try:
            return next(self._pieces, None)
        except RecordingError as error:
            self.status, self.detail = Status.FAILED, str(error)
            return None

    def _take_item(self, item: Item) -> None:
        first, detail = item
        if isinstance(first, int):
            assert isinstance(detail, bytes)
            missed = self._missed(first - BLOCK.size if detail else first)
            self._end = first + len(detail)
            self._pieces = pieces(missed, (first, detail))
        elif first == "stopping":
            self.status, self.detail = Status.STOPPING, str(detail)
        elif first in ("warned", "noted"):
            self.warning = _told(detail)
        elif first == "failed":
            self.status, self.detail = Status.FAILED, _told(detail)
            # The program may still have to be ended; but if the supervisor never began one:
            self._over = not self._end
        elif first == "ended":
            self._over = True
            if self.status is not Status.FAILED:
                self.status, self.detail = Status.ENDED, str(detail)

    def _missed(self, end: int | None) -> Iterator[tuple[int, bytes]]:
        """Return the blocks that stand in the file before ``end`` and did not come by the Queue."""
        if self._end == end:
            return iter(())
        recording = self._open()
        return iter(()) if recording is None else recording.blocks(self._end, end)

    def _lost(self) -> None:
        """The supervisor is no more and has not said why: the file keeps what it wrote last."""
        self._over = True
        self._pieces = pieces(self._missed(None))
        self.status = Status.FAILED
        self.detail = later(
            "Collecting", "The supervisor of the program was ended; what it recorded is kept."
        )

    def _open(self) -> Recording | None:
        if self._recording is None:
            try:
                self._recording = Recording.open(self._run.path)
            except RecordingError:
                return None
        return self._recording


def _told(detail: int | Told | bytes) -> Told:
    return detail if isinstance(detail, Sentence) else str(detail)


def _chunks(recording: Recording) -> Iterator[Chunk]:
    """Yield what happened; records not too many at once."""
    for offset, chunk in recording.chunks():
        if isinstance(chunk, bytes):
            yield from pieces(iter([(offset, chunk)]))
        else:
            yield chunk


def pieces(
    blocks: Iterator[tuple[int, bytes]], last: tuple[int, bytes] | None = None
) -> Iterator[bytes]:
    """Yield the records of blocks, not too many at once; ``last`` is a block more."""
    for _, data in blocks:
        for start in range(0, len(data), PIECE):
            yield data[start : start + PIECE]
    if last is not None:
        for start in range(0, len(last[1]), PIECE):
            yield last[1][start : start + PIECE]
