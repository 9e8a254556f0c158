"""Where notes on ourselves lie: in the user's own folder, or nowhere; named by time and process."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import psutil
import pytest

from core.log.folder import logs_folder, own_stem, pid_of, private, started_s, state_folder, stems

if TYPE_CHECKING:
    from pathlib import Path


def test_it_is_where_the_system_wants_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert state_folder() == str(tmp_path / "procession")
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert logs_folder() == str(tmp_path / ".local" / "share" / "procession" / "logs")


def test_it_is_the_folder_that_qt_calls_the_local_data_of_the_application(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtCore import QStandardPaths

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    place = QStandardPaths.StandardLocation.GenericDataLocation
    assert state_folder() == os.path.join(QStandardPaths.writableLocation(place), "procession")


def test_where_nobodys_home_is_known_nothing_can_be_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    with pytest.raises(OSError, match=r"."):
        os.makedirs(logs_folder())


def test_a_name_tells_the_process_and_its_start() -> None:
    stem = own_stem()
    assert pid_of(stem) == os.getpid()
    assert psutil.Process().create_time() - 2 < started_s(stem) <= time.time()


def test_what_else_lies_in_the_folder_is_not_ours(tmp_path: Path) -> None:
    for name in ("20260102-030405-1.log", "20260102-030406-2.log", "notes.txt", "2026.log"):
        (tmp_path / name).touch()
    (tmp_path / "20260102-030406-2.fault").touch()
    assert stems(str(tmp_path)) == {
        "20260102-030406-2": {".log", ".fault"},
        "20260102-030405-1": {".log"},
    }
    assert stems(str(tmp_path / "none")) == {}


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("mine")
    link = tmp_path / "link"
    link.symlink_to(precious)
    with pytest.raises(OSError, match=r"."):
        private(str(link), os.O_WRONLY | os.O_TRUNC)
    assert precious.read_text() == "mine"
