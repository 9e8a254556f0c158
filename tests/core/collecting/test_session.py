"""A session is for this user alone, says that we live, and only dead ones are cleaned away."""

from __future__ import annotations

import os
import shutil
import stat
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.collecting import session as sessions
from core.collecting.session import Session, clean_old_sessions
from core.tracing.records import (
    CONTROL_FILE,
    CONTROL_SIZE,
    HEARTBEAT,
    HEARTBEAT_OFFSET,
    LIFELINE_FILE,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


def heartbeat(session: Session) -> int:
    page = Path(session.path, CONTROL_FILE).read_bytes()
    assert len(page) == CONTROL_SIZE
    return int(HEARTBEAT.unpack_from(page, HEARTBEAT_OFFSET)[0])


def test_the_folder_is_ours_alone_and_goes_with_the_run(tmp_path: Path) -> None:
    session = Session(str(tmp_path))
    assert stat.S_IMODE(os.stat(session.path).st_mode) == 0o700
    Path(session.path, "ring-5").touch()
    session.close()
    session.close()
    assert not list(tmp_path.iterdir())


def test_nothing_in_the_folder_is_open_when_it_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows would leave what is open, and the folder with it."""
    session = Session(str(tmp_path))
    still_open: list[str] = []

    def removed(path: str, ignore_errors: bool) -> None:
        files = [os.path.realpath(f"/proc/self/fd/{fd}") for fd in os.listdir("/proc/self/fd")]
        still_open.extend(file for file in files if file.startswith(path))

    monkeypatch.setattr(shutil, "rmtree", removed)
    session.close()
    assert still_open == []


def test_the_heartbeat_is_the_time_of_the_last_look(session: Session) -> None:
    before = time.perf_counter_ns()
    session.beat()
    assert before <= heartbeat(session) <= time.perf_counter_ns()


def test_the_lifeline_ends_when_the_session_does(session: Session) -> None:
    path = os.path.join(session.path, LIFELINE_FILE)
    fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        with pytest.raises(BlockingIOError):
            os.read(fd, 1)
        session.close()
        assert os.read(fd, 1) == b""
    finally:
        os.close(fd)


@pytest.fixture
def dead(tmp_path: Path) -> Iterator[Path]:
    """Yield the folder of a session whose supervisor was killed long ago."""
    folder = tmp_path / "procession-abcd_123"
    folder.mkdir(mode=0o700)
    (folder / CONTROL_FILE).write_bytes(bytes(CONTROL_SIZE))
    (folder / "ring-12").touch()
    os.mkfifo(folder / LIFELINE_FILE)
    old = time.time() - 2 * sessions.OLD_SECONDS
    os.utime(folder, (old, old))
    yield folder
    os.utime(tmp_path)


def test_the_folder_of_a_killed_supervisor_is_removed(dead: Path) -> None:
    clean_old_sessions([str(dead.parent)])
    assert not dead.exists()


def test_the_folder_of_a_living_supervisor_stays(session: Session) -> None:
    old = time.time() - 2 * sessions.OLD_SECONDS
    os.utime(session.path, (old, old))
    clean_old_sessions([os.path.dirname(session.path)])
    assert os.path.exists(session.path)


def test_a_folder_that_is_not_quite_a_session_stays(dead: Path) -> None:
    old = dead.stat().st_mtime

    def survives() -> bool:
        os.utime(dead, (old, old))
        clean_old_sessions([str(dead.parent)])
        return dead.exists()

    (dead / "thesis.txt").touch()
    assert survives()
    (dead / "thesis.txt").unlink()
    (dead / CONTROL_FILE).rename(dead / "ring-1")
    assert survives()
    (dead / "ring-1").rename(dead / CONTROL_FILE)
    other = dead.rename(dead.parent / "procession-main")
    os.utime(other, (old, old))
    clean_old_sessions([str(dead.parent)])
    assert other.exists()


def test_a_young_folder_and_a_link_stay(dead: Path) -> None:
    link = dead.parent / "procession-linklink"
    link.symlink_to(dead)
    os.utime(dead)
    clean_old_sessions([str(dead.parent)])
    assert dead.exists()
    assert link.is_symlink()


def test_the_folder_of_another_user_stays(dead: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getuid", lambda: dead.stat().st_uid + 1)
    clean_old_sessions([str(dead.parent)])
    assert dead.exists()
