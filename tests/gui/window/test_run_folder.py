"""The folders of killed windows are known; nothing else is taken for one."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

from gui.window import run_folder
from gui.window.run_folder import OWNER, abandoned_folders, make_folder

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


def test_the_folder_of_a_dead_window_is_found(tmp_path: Path) -> None:
    gone = folder(tmp_path, "procession-run-abcdefgh", f"{dead_pid()} 100.0")
    reused = folder(tmp_path, "procession-run-abcdefg2", f"{os.getpid()} 100.0")
    found = set(abandoned_folders(str(tmp_path)))
    assert found == {str(gone), str(reused)}, "the number has come to another process since"


def test_what_is_not_certain_is_left_alone(tmp_path: Path) -> None:
    dead = f"{dead_pid()} 100.0"
    folder(tmp_path, "procession-run-noowner1", None)
    folder(tmp_path, "procession-run-garbage1", "x")
    folder(tmp_path, "procession-run-my-own-work", dead)
    other = folder(tmp_path, "other", dead)
    (tmp_path / "procession-run-symlink1").symlink_to(other)
    assert abandoned_folders(str(tmp_path)) == []
    assert abandoned_folders(str(tmp_path / "none")) == []


def test_the_folder_of_a_living_window_is_left_alone() -> None:
    with make_folder() as path:
        assert path not in abandoned_folders(os.path.dirname(path))
        assert os.path.isdir(path)
    assert not os.path.exists(path)


def test_where_the_system_has_such_a_place_it_outlives_a_restart_of_the_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TMPDIR", raising=False)
    monkeypatch.setattr(run_folder, "LASTING", str(tmp_path))
    with make_folder() as path:
        assert os.path.dirname(path) == str(tmp_path)
        (tmp_path / os.path.basename(path) / OWNER).write_text(f"{dead_pid()} 100.0")
        assert path in abandoned_folders()
    monkeypatch.setattr(run_folder, "LASTING", str(tmp_path / "none"))
    with make_folder() as path:
        assert os.path.dirname(path) == tempfile.gettempdir()
