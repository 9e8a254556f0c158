"""Single values of the command line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.commands import values
from core.commands.request import UsageError


def test_a_count_is_a_whole_number_from_one_on() -> None:
    assert values.count("--processes", None, 256) == 256
    assert values.count("--processes", "1000", 256) == 1000
    for text in ("0", "-1", "1.5", "many", "", "9" * 5000):
        with pytest.raises(UsageError, match="whole number from 1 on"):
            values.count("--processes", text, 256)


@pytest.mark.parametrize("text", ["1280x800", "1280X800"])
def test_a_size_has_two_sides(text: str) -> None:
    assert values.size(text) == (1280, 800)


@pytest.mark.parametrize("text", ["", "x", "1280", "1280x", "63x800", "8193x8", "1x2x3", "9" * 99])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="from 64 to 8192"):
        values.size(text)


def test_a_file_to_write_may_be_there_already(tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.write_text("")
    assert values.to_write("record", str(old)) == old
    assert values.to_write("record", str(tmp_path / "new")) == tmp_path / "new"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_file_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(UsageError, match="permission denied"):
        values.to_write("record", str(tmp_path / "new"))


def test_a_folder_to_run_in_becomes_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("there").mkdir()
    assert values.folder("there") == str(tmp_path / "there")
    assert values.folder(None) == str(tmp_path)
    with pytest.raises(UsageError, match="no folder"):
        values.folder("nowhere")


def test_a_current_folder_that_is_gone_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(UsageError, match="The current folder is gone"):
        values.folder(None)
    assert values.folder(str(tmp_path)) == str(tmp_path)
