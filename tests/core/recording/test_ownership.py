"""A file has one writer at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from core.recording.format import RecordingError
from core.recording.ownership import owned

if TYPE_CHECKING:
    from pathlib import Path


def test_a_second_writer_is_told_and_a_third_may(tmp_path: Path) -> None:
    path = tmp_path / "r"
    with owned(path, make=True):
        assert path.exists()
        with pytest.raises(RecordingError, match=r"just being written by another"), owned(path):
            pass
    with owned(path):
        pass


def test_who_is_killed_owns_nothing(root: Path, tmp_path: Path) -> None:
    path = tmp_path / "r"
    text = (
        "import sys; from core.recording.ownership import owned\n"
        "with owned(sys.argv[1], make=True): print(flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", text, str(path)],
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(RecordingError), owned(path):
            pass
        other.kill()
        other.wait(10)
        with owned(path):
            pass


def test_what_is_no_file_is_left_to_others(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name in ("pipe", ".", "missing", "no/folder", "a\0b"):
        with owned(os.path.join(tmp_path, name)):
            pass
    assert sorted(os.listdir(tmp_path)) == ["pipe"]
