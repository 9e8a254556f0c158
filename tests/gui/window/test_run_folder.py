"""Folders of killed windows go at the next start; nothing else does."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

from gui.window.run_folder import (
    OWNER,
    abandoned_folders,
    clean_old_folders,
    leave_behind,
    make_folder,
)

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def folder(parent: Path, name: str, owner: str | None) -> Path:
    made = parent / name
    made.mkdir()
    (made / "run.procession").write_bytes(b"x")
    if owner is not None:
        (made / OWNER).write_text(owner)
    return made


def dead_pid() -> int:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


def test_the_folder_of_a_dead_window_is_removed(tmp_path: Path) -> None:
    gone = folder(tmp_path, "procession-run-abcdefgh", f"{dead_pid()} 100.0")
    reused = folder(tmp_path, "procession-run-abcdefg2", f"{os.getpid()} 100.0")
    clean_old_folders(str(tmp_path))
    assert not gone.exists()
    assert not reused.exists(), "the number has come to another process since"


def test_what_is_not_certain_stays(tmp_path: Path) -> None:
    dead = f"{dead_pid()} 100.0"
    kept = [
        folder(tmp_path, "procession-run-noowner1", None),
        folder(tmp_path, "procession-run-garbage1", "x"),
        folder(tmp_path, "procession-run-my-own-work", dead),
        folder(tmp_path, "other", dead),
    ]
    link = tmp_path / "procession-run-symlink1"
    link.symlink_to(kept[-1])
    clean_old_folders(str(tmp_path))
    assert all(path.exists() for path in (*kept, link))


def test_the_folder_of_a_living_window_stays() -> None:
    with make_folder() as path:
        clean_old_folders(os.path.dirname(path))
        assert os.path.isdir(path)
    assert not os.path.exists(path)


def test_what_is_left_behind_is_found_by_the_next_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / "run.procession").write_bytes(b"x")
    leave_behind(str(tmp_path / "run.procession"))
    (left,) = tmp_path.iterdir()
    assert (left / "run.procession").read_bytes() == b"x"
    assert abandoned_folders(str(tmp_path)) == [], "it lives"
    (left / "window").write_text(f"{dead_pid()} 100.0")
    assert abandoned_folders(str(tmp_path)) == [str(left)]
