"""Fault 5: whatever ends a window, the next one says what happened and offers what it recorded.

Covers: app.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gui.window.crash_log import ENDED, RISK, RUNNING, is_plain_wanted
from gui.window.crashes import latest_end, take_ends
from gui.window.rescue import rescue
from tests.gui.window.test_crash_log import dead_pid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[3]
LIMIT_S = 40.0

LONG = "import time\nopen({flag!r}, 'w').close()\ntime.sleep(600)\n"

AROUND = """
import sys
sys.path.insert(0, {root!r})
import main
main._load_qt()
import gui.app as app
from PySide6.QtCore import QTimer
original = app.listen
def listen(parts, *given):
    original(parts, *given)
    def later():
        {deed}
    QTimer.singleShot(0, parts.window, later)
app.listen = listen
{before}
sys.argv = ["main.py", *sys.argv[1:]]
sys.exit(main.main())
"""


def until(fact: Callable[[], object], seconds: float = LIMIT_S) -> bool:
    deadline = time.monotonic() + seconds
    while not fact():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def _no_core() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class Home:
    """A home of its own for windows in processes of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.runs = folder / "tmp"
        self.runs.mkdir()
        self.data = folder / "data" / "procession"
        self.logs = self.data / "logs"
        self.flag = folder / "runs"
        self.script = folder / "told.py"
        self.script.write_text(LONG.format(flag=str(self.flag)))
        self.windows: list[subprocess.Popen[str]] = []

    def start(
        self, *words: str, deed: str = "", data: str = "", before: str = ""
    ) -> subprocess.Popen[str]:
        """Start a window.

        Args:
            words: of the command line.
            deed: what it does as soon as it is built.
            data: the folder for what outlives it; empty for the usual one.
            before: what is done before it is built.
        """
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "TMPDIR": str(self.runs),
            "XDG_DATA_HOME": data or str(self.folder / "data"),
            "XDG_CONFIG_HOME": str(self.folder),
            "HOME": str(self.folder),
        }
        around = AROUND.format(root=str(ROOT), deed=deed, before=before)
        command = ["-c", around] if deed else [ROOT / "main.py"]
        window = subprocess.Popen(
            [sys.executable, *map(str, command), *words],
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=_no_core,
        )
        self.windows.append(window)
        return window

    def run_until_it_ends(
        self, *words: str, deed: str = "pass", data: str = "", before: str = ""
    ) -> tuple[int, str]:
        window = self.start(*words, deed=deed, data=data, before=before)
        _, errors = window.communicate(timeout=LIMIT_S)
        return window.returncode, errors

    def log(self) -> str:
        """Return all that stands in the logs."""
        return "".join(path.read_text() for path in sorted(self.logs.glob("*.log*")))

    def close(self) -> None:
        for window in self.windows:
            window.kill()
            window.wait()
            if window.stderr is not None:
                window.stderr.close()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    made = Home(tmp_path)
    yield made
    made.close()


FAULT = """
import ctypes, os
def fault():
    if os.path.exists({now!r}):
        ctypes.string_at(0)
timer = QTimer(parts.window)
timer.timeout.connect(fault)
timer.start(20)
"""


def deed(code: str) -> str:
    """Return several lines as one statement."""
    return f"exec({code!r}, dict(parts=parts, QTimer=QTimer, sys=sys))"


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGKILL])
def test_a_window_that_dies_leaves_its_recording_and_what_python_knew(
    home: Home, number: signal.Signals
) -> None:
    """By a real fault in the midst of a slot; and killed from outside."""
    now = home.folder / "now"
    window = home.start("run", str(home.script), deed=deed(FAULT.format(now=str(now))))
    assert until(home.flag.exists)
    assert until(lambda: "Runs: " in home.log())
    if number == signal.SIGSEGV:
        now.touch()
    else:
        window.send_signal(number)
    assert window.wait(20) == -number
    (end,) = take_ends(str(home.logs))
    if number == signal.SIGSEGV:
        assert "Segmentation fault" in end.fault
        assert "in fault" in end.fault
    else:
        assert end.fault == ""
    assert f"Runs: {home.script}, 0 arguments" in end.log
    assert end.early, "it had only just been started"
    assert take_ends(str(home.logs)) == [], "it is told once"
    assert latest_end(str(home.logs)) == end, "and is still known"
    (kept,) = rescue(str(home.data / "kept"), str(home.runs))
    assert kept.title == "told.py"
    assert kept.bytes > 0
    assert list(home.runs.glob("procession-run-*")) == []


def test_errors_in_a_slot_and_in_a_thread_end_nothing_and_are_in_the_log(home: Home) -> None:
    deed = (
        "import threading; QTimer.singleShot(50, parts.window, parts.window.close_now);"
        " threading.Thread(target=lambda: 1 // 0).start(); raise LookupError('in a slot')"
    )
    code, errors = home.run_until_it_ends(deed=deed)
    # PySide names the method in which it was raised, before it hands the error over.
    assert (
        code,
        errors.removeprefix("Error calling Python override of QMainWindow::event(): "),
    ) == (0, "")
    assert "LookupError: in a slot" in home.log()
    assert "ZeroDivisionError" in home.log()
    assert take_ends(str(home.logs)) == [], "it ended well"


def test_an_error_that_ends_the_window_is_one_line_and_told_at_the_next_start(home: Home) -> None:
    before = "app.drive = lambda *_: 1 // 0"
    code, errors = home.run_until_it_ends(before=before)
    assert code == 1
    assert errors.count("\n") == 1
    assert errors.startswith("procession: Something went wrong in Procession itself (")
    (end,) = take_ends(str(home.logs))
    assert end.fault.endswith("ZeroDivisionError: integer division or modulo by zero\n")


def test_without_a_home_for_logs_the_window_works(home: Home) -> None:
    close = "QTimer.singleShot(50, parts.window, parts.window.close_now)"
    assert home.run_until_it_ends(deed=close, data=os.devnull) == (0, "")


PLAIN = """
def look():
    print(parts.window.run_page.notice.sentence, parts.session.playback, file=sys.stderr)
    parts.window.close_now()
QTimer.singleShot(100, parts.window, look)
"""


def test_after_two_crashes_at_the_start_the_third_comes_up_plain(home: Home) -> None:
    home.logs.mkdir(parents=True)
    for second in range(2):
        (home.logs / f"20260102-03040{second}-{dead_pid()}{ENDED}").write_text(RISK)
    left = home.logs / f"20260102-030402-{dead_pid()}{RUNNING}"
    left.write_text(RISK)
    assert is_plain_wanted(str(home.logs))
    code, errors = home.run_until_it_ends("run", str(home.script), deed=deed(PLAIN))
    assert code == 0
    assert errors.startswith("Procession has ended right after its start, twice.")
    assert errors.endswith(" None\n"), "the program was not run"
    assert not home.flag.exists()
    assert left.exists(), "it is told at the next start"
    assert not is_plain_wanted(str(home.logs)), "that went well, and the row is over"
