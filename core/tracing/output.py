"""Tells what a process prints and writes to files, as its code writes it.

A stream gets an attribute ``write`` of its own, which hides its class's; ``print`` looks it up like
everybody else. It reaches the stream through a weak reference, so that a stream lives as long as
without us.
"""

from __future__ import annotations

import contextlib
import sys
import weakref
from typing import TYPE_CHECKING, Callable, Optional

from . import ids
from .frames import hide
from .lines import Lines
from .records import OUTPUT
from .sites import site
from .writer import emit, text

if TYPE_CHECKING:
    from .foreign import Foreign


def watch_streams() -> None:
    """Tell what is written to ``sys.stdout`` and ``sys.stderr``."""
    for flag, stream in ((1, sys.stdout), (2, sys.stderr)):
        try:
            if stream is not None and "write" not in vars(stream):
                _watch_stream(stream, flag)
        except Exception:  # not told; it works as ever
            pass


def _watch_stream(stream: Foreign, flag: int) -> None:
    def tell(words: str, size: int, where: int, when: int) -> None:
        key = ids.new()
        text(key, words, when)
        emit(OUTPUT, flag, where, 0, key, 0, size, when)

    lines = Lines(tell, patient=True)
    _watch_flush(stream, lines)
    watch_writes(stream, lines)


def watch_writes(
    stream: Foreign, lines: Lines, orphan: Optional[Callable[..., Foreign]] = None
) -> None:
    """Give a stream a ``write`` that tells what is written.

    Args:
        stream: any object of the ``io`` module.
        lines: where the pieces go.
        orphan: called in place of the stream's ``write`` when the stream is gone, as in
            ``open(path, "w").write(text)``, where nothing holds it while ``write`` runs.
    """

    def gone(_: object) -> None:
        _flush_quietly(lines)

    reference = weakref.ref(stream, gone)
    kind_write = type(stream).write

    def write(*arguments: Foreign) -> Foreign:
        self = reference()
        try:
            if self is not None:
                written = kind_write(self, *arguments)
            elif orphan is not None:
                written = orphan(*arguments)
            else:
                return None
        except BaseException as error:
            hide(error)
            raise
        try:
            lines.add(arguments[0], site(sys._getframe(1)))
            if self is None:
                lines.flush()
        except Exception:
            pass
        return written

    stream.write = write


def _watch_flush(stream: Foreign, lines: Lines) -> None:
    """Give a stream that lives as long as the process a ``flush`` that tells a begun line.

    No other stream gets one: when the garbage collector closes a stream, weak references to it are
    dead already, and its last text could not be flushed.
    """
    reference = weakref.ref(stream)
    kind_flush = type(stream).flush

    def flush() -> Foreign:
        self = reference()
        try:
            result = None if self is None else kind_flush(self)
        except BaseException as error:
            hide(error)
            raise
        _flush_quietly(lines)
        return result

    stream.flush = flush


def _flush_quietly(lines: Lines) -> None:
    with contextlib.suppress(Exception):
        lines.flush()
