"""The file of a window's life: left by a crash, gone after a good end; unlucky starts are known."""

from __future__ import annotations

import faulthandler
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from core.log.folder import TIME
from core.log.log import CONFESSED
from gui.window.crash_log import (
    ENDED,
    LIVED,
    RISK,
    RUNNING,
    CrashLog,
    is_alive,
    is_plain_wanted,
    read_fault,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def _faulthandler_as_before() -> Iterator[None]:
    was_on = faulthandler.is_enabled()
    yield
    if was_on:
        faulthandler.enable()


def dead_pid() -> int:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


def test_a_good_end_leaves_nothing_and_an_error_its_trace(tmp_path: Path) -> None:
    with CrashLog(str(tmp_path)) as log:
        assert os.path.exists(log.path)
        assert faulthandler.is_enabled()
    assert not list(tmp_path.iterdir())
    log = CrashLog(str(tmp_path))
    log.lived()
    error = LookupError("at the start")
    log.__exit__(LookupError, error, None)
    fault, early = read_fault(log.path)
    assert fault.endswith("LookupError: at the start\n")
    assert not early
    assert not faulthandler.is_enabled()


def test_an_end_is_put_down_to_the_start_until_that_went_well(tmp_path: Path) -> None:
    log = CrashLog(str(tmp_path))
    assert read_fault(log.path) == ("", True)
    log.lived()
    assert read_fault(log.path) == ("", False)
    log.dare()
    assert read_fault(log.path) == ("", True)
    log.close()
    assert read_fault(log.path) == ("", False), "there is none any more"


def test_without_room_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    log = CrashLog(str(tmp_path / "file" / "below"))
    log.lived()
    assert log.path == ""
    log.close()


def start(folder: Path, number: int, ending: str, text: str, pid: int = 0) -> None:
    """Leave what a window leaves that was started as the n-th."""
    (folder / f"20260102-0304{number:02d}-{pid or dead_pid()}{ending}").write_text(text)


def test_two_ends_right_after_the_start_are_enough(tmp_path: Path) -> None:
    assert not is_plain_wanted(str(tmp_path / "none"))
    start(tmp_path, 1, ENDED, RISK)
    assert not is_plain_wanted(str(tmp_path))
    start(tmp_path, 2, RUNNING, RISK + "Fatal Python error: Aborted\n")
    assert is_plain_wanted(str(tmp_path))


@pytest.mark.parametrize(("ending", "text"), [(".log", "x"), (ENDED, RISK + LIVED)])
def test_a_start_that_went_well_ends_the_row(tmp_path: Path, ending: str, text: str) -> None:
    start(tmp_path, 1, ENDED, RISK)
    start(tmp_path, 2, ENDED, RISK)
    start(tmp_path, 3, ending, text)
    assert not is_plain_wanted(str(tmp_path))


def test_a_command_that_failed_is_no_start(tmp_path: Path) -> None:
    start(tmp_path, 1, ENDED, RISK)
    start(tmp_path, 2, ENDED, RISK)
    start(tmp_path, 3, CONFESSED, "x")
    assert is_plain_wanted(str(tmp_path))


def test_windows_that_have_just_been_started_and_live_do_not_count(tmp_path: Path) -> None:
    now = time.strftime(TIME, time.gmtime())
    start(tmp_path, 1, ENDED, RISK)
    (tmp_path / f"{now}-{os.getpid()}{RUNNING}").write_text(RISK)
    assert not is_plain_wanted(str(tmp_path))


def test_a_number_that_is_another_processs_by_now_is_no_window(tmp_path: Path) -> None:
    assert not is_alive(f"20260102-030405-{os.getpid()}")
    assert is_alive(f"{time.strftime(TIME, time.gmtime())}-{os.getpid()}")
    assert not is_alive(f"20260102-030405-{dead_pid()}")
