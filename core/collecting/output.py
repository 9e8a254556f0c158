"""The program's descriptors 0, 1 and 2, when these are ours: an empty input, and two pipes."""

from __future__ import annotations

import codecs
import os
import socket
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE_BYTES = 8192
"""Bytes that one record tells at most."""

LOOK_BYTES = 512 * 1024
"""Bytes that are read from a stream at one look, so that a flood does not hold up the rings."""

KEPT_BYTES = 8 * 1024 * 1024
"""Bytes of a stream whose text is kept; after that only their number is told."""

STDOUT, STDERR = 1, 2


class Capture:
    """The reading ends of the program's output, and an empty input.

    Attributes:
        files: descriptors 0, 1 and 2 for the program.
    """

    def __init__(self) -> None:
        """Make the pipes."""
        out, err = os.pipe(), os.pipe()
        self._input = _EmptyInput() if sys.platform == "linux" else None
        empty = os.open(os.devnull, os.O_RDONLY) if self._input is None else self._input.file()
        self.files: tuple[int, int, int] = (empty, out[1], err[1])
        self._streams = {STDOUT: _Stream(out[0]), STDERR: _Stream(err[0])}

    def started(self) -> None:
        """Close our copies of the program's ends; it has its own now."""
        for fd in self.files:
            os.close(fd)
        self.files = (-1, -1, -1)

    def input_was_read(self) -> bool:
        """Say whether the program has read its input, which is empty."""
        return self._input is not None and self._input.was_read()

    def read(self) -> Iterator[tuple[int, bytes, int]]:
        """Yield (stream, text in UTF-8, bytes read) of what has come, without waiting."""
        for number, stream in self._streams.items():
            for text, size in stream.read():
                yield number, text, size

    def close(self) -> None:
        """Close the pipes; what still prints there gets SIGPIPE or an error."""
        if self.files[0] >= 0:
            self.started()
        for stream in self._streams.values():
            stream.close()
        if self._input is not None:
            self._input.close()
            self._input = None


class _EmptyInput:
    """An input that is at its end from the start, and of which we learn that it was read.

    It is a connection that was shut down, with an empty packet in it: both are read as an end of
    file, but then the packet is gone. We keep the other end, too, or it would go with the program.
    """

    def __init__(self) -> None:
        self._ours, self._theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._ours.send(b"")
        self._ours.shutdown(socket.SHUT_WR)

    def file(self) -> int:
        """Return a descriptor of it, which the caller closes."""
        return os.dup(self._theirs.fileno())

    def was_read(self) -> bool:
        import fcntl
        import termios

        unread = fcntl.ioctl(self._ours, termios.TIOCOUTQ, bytes(4))
        return not any(unread)

    def close(self) -> None:
        self._ours.close()
        self._theirs.close()


class _Stream:
    """One pipe."""

    def __init__(self, fd: int) -> None:
        self._fd = fd
        self._open = True
        self._kept = 0
        # Pieces are cut anywhere; a letter that is cut in two belongs to the later one.
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        if sys.platform != "win32":  # there it is asked first: see _has_data
            os.set_blocking(fd, False)

    def read(self) -> Iterator[tuple[bytes, int]]:
        left = LOOK_BYTES
        while self._open and left > 0:
            try:
                if not _has_data(self._fd):
                    return
                data = os.read(self._fd, PIECE_BYTES)
            except BlockingIOError:
                return
            except OSError:
                data = b""
            self._open = bool(data)
            left -= len(data)
            text = self._decoder.decode(data, final=not data).encode()
            if self._kept >= KEPT_BYTES:
                text = b""
            self._kept += len(text)
            if data or text:
                yield text, len(data)

    def close(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
        self._fd, self._open = -1, False


def _has_data(fd: int) -> bool:
    """Say whether a read from a pipe returns at once; elsewhere than on Windows the read says so.

    Raises:
        OSError: nobody can write any more.
    """
    if sys.platform != "win32":
        return True
    import _winapi
    import msvcrt

    waiting, _ = _winapi.PeekNamedPipe(msvcrt.get_osfhandle(fd), 0)
    return bool(waiting)
