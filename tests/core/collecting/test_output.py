"""What a program prints arrives whole, as UTF-8 in any case, within bounds, and blocks nobody."""

from __future__ import annotations

import fcntl
import os
import select
import subprocess
import sys
import termios
import time
import types
from typing import TYPE_CHECKING

import pytest

from core.collecting import output
from core.collecting.output import STDERR, STDOUT, Capture

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def capture() -> Iterator[Capture]:
    made = Capture()
    yield made
    made.close()


def run(capture: Capture, code: str) -> dict[int, list[tuple[bytes, int]]]:
    """Run a program with its output captured, to its end."""
    stdin, stdout, stderr = capture.files
    command = [sys.executable, "-c", code]
    got: dict[int, list[tuple[bytes, int]]] = {STDOUT: [], STDERR: []}
    with subprocess.Popen(command, stdin=stdin, stdout=stdout, stderr=stderr) as process:
        capture.started()
        deadline = time.monotonic() + 30
        running = True
        while running and time.monotonic() < deadline:
            running = process.poll() is None
            for stream, text, size in capture.read():
                got[stream].append((text, size))
    return got


def whole(pieces: list[tuple[bytes, int]]) -> bytes:
    return b"".join(text for text, _ in pieces)


def test_both_streams_arrive_apart(capture: Capture) -> None:
    got = run(capture, "import sys; print('out'); print('err', file=sys.stderr)")
    assert (whole(got[STDOUT]), whole(got[STDERR])) == (b"out\n", b"err\n")


def test_standard_input_is_empty(capture: Capture) -> None:
    got = run(capture, "import sys; print(repr(sys.stdin.read()))")
    assert whole(got[STDOUT]) == b"''\n"


def test_letters_are_never_cut_in_two_and_wrong_bytes_are_replaced(capture: Capture) -> None:
    code = (
        "import os; t = ('x' + '语' * 50000).encode()\n"
        "while t: t = t[os.write(1, t):]\n"
        "os.write(1, b'\\xff\\0')"
    )
    got = run(capture, code)[STDOUT]
    assert whole(got).decode() == "x" + "语" * 50000 + "\ufffd\0"
    for text, _ in got:
        text.decode()
    assert sum(size for _, size in got) == 150_003


def test_a_flood_is_read_to_its_end_and_only_its_beginning_is_kept(
    capture: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "KEPT_BYTES", 100_000)
    got = run(capture, "import os\nfor i in range(200): os.write(1, b'y' * 50000)")[STDOUT]
    assert sum(size for _, size in got) == 10_000_000
    assert 100_000 <= len(whole(got)) < 120_000
    assert all(len(text) <= output.PIECE_BYTES for text, _ in got)


def test_one_look_is_bounded(capture: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "LOOK_BYTES", 10_000)
    os.write(capture.files[1], b"y" * 50_000)
    assert sum(size for _, _, size in capture.read()) < 20_000


def test_a_program_that_closes_its_output_is_no_error(capture: Capture) -> None:
    got = run(capture, "import os; os.write(1, b'a'); os.close(1); os.close(2)")
    assert whole(got[STDOUT]) == b"a"
    assert list(capture.read()) == []


def test_windows_is_asked_before_a_read_that_would_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its pipes know no reading without waiting; how much is in them is known, or that all left."""

    def peek(fd: int, size: int) -> tuple[int, int]:
        waiting = int.from_bytes(fcntl.ioctl(fd, termios.FIONREAD, bytes(4)), sys.byteorder)
        if not waiting and select.select([fd], [], [], 0)[0]:
            raise BrokenPipeError
        return waiting, 0

    windows = types.SimpleNamespace(PeekNamedPipe=peek, get_osfhandle=lambda fd: fd)
    monkeypatch.setitem(sys.modules, "_winapi", windows)
    monkeypatch.setitem(sys.modules, "msvcrt", windows)
    monkeypatch.setattr(sys, "platform", "win32")
    capture = Capture()
    try:
        assert list(capture.read()) == []  # and not for ever
        os.write(capture.files[1], "数据\n".encode())
        assert list(capture.read()) == [(STDOUT, "数据\n".encode(), 7)]
        os.write(capture.files[2], b"the end")
        capture.started()
        assert list(capture.read()) == [(STDERR, b"the end", 7)]
        assert list(capture.read()) == []
    finally:
        capture.close()
