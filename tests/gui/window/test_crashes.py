"""Fault 5: a window that crashed leaves a log and its recording, and the next one offers both."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gui.window.crashes import Crash, CrashLog, take_crash

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.window.parts import Parts

ROOT = Path(__file__).parents[3]
LIMIT_S = 40.0


def until(fact: Callable[[], object], seconds: float = LIMIT_S) -> bool:
    deadline = time.monotonic() + seconds
    while not fact():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGKILL])
def test_the_window_dies_and_the_next_one_offers_what_is_left(
    parts: Parts, tmp_path: Path, number: signal.Signals
) -> None:
    script, flag, runs = tmp_path / "told.py", tmp_path / "runs", tmp_path / "tmp"
    script.write_text(f"import time\nopen({str(flag)!r}, 'w').close()\ntime.sleep(600)\n")
    runs.mkdir()
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "TMPDIR": str(runs),
        **dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"), str(tmp_path)),
    }
    window = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "run", str(script)],
        env=environment,
        stderr=subprocess.PIPE,
        preexec_fn=_no_core,
    )
    try:
        assert until(flag.exists)
        window.send_signal(number)
        window.communicate(timeout=20)
    finally:
        window.kill()
        window.wait()
    assert window.returncode == -number
    data = tmp_path / "procession"
    assert until(lambda: list(runs.glob("procession-run-*/run.procession")))
    crash = take_crash(str(data), str(runs))
    assert crash is not None
    assert bool(crash.log) == (number == signal.SIGSEGV)
    if crash.log:
        assert "Segmentation fault" in Path(crash.log).read_text()
    parts.programs.offer(crash)
    notice = parts.window.run_page.notice
    assert parts.window.run_page.notice_shown
    assert crash.log in notice.sentence
    notice.button.click()
    assert parts.session.playback is not None, "the recording is open"
    assert not parts.window.run_page.notice_shown
    again = take_crash(str(data), str(runs))
    assert again is None, "it is offered once"


def _no_core() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def test_a_log_without_a_recording_leads_back(parts: Parts, tmp_path: Path) -> None:
    parts.programs.offer(Crash(str(tmp_path / "crash.log"), ""))
    parts.window.run_page.notice.button.click()
    assert parts.window.in_gallery


def test_a_window_that_ends_well_leaves_nothing(tmp_path: Path) -> None:
    import faulthandler

    was_on = faulthandler.is_enabled()
    log = CrashLog(str(tmp_path))
    assert list(tmp_path.iterdir())
    assert take_crash(str(tmp_path), str(tmp_path)) is None, "that of a living window is left"
    log.close()
    assert not list(tmp_path.iterdir())
    if was_on:
        faulthandler.enable()


def test_without_room_there_is_no_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    CrashLog(str(tmp_path / "file" / "below")).close()
    assert take_crash(str(tmp_path / "none"), str(tmp_path / "none")) is None
