"""The bundle: a folder that needs no Python, built by PyInstaller and tried as it is."""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest

from tests.screen import screen

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = [pytest.mark.bundle, pytest.mark.timeout(400)]

SCRIPT = """\
import multiprocessing, sqlite3, sys, wave

def say(queue):
    queue.put(sqlite3.sqlite_version_info[0])

if __name__ == "__main__":
    queue = multiprocessing.Queue()
    child = multiprocessing.Process(target=say, args=(queue,))
    child.start()
    print(queue.get(), multiprocessing.get_start_method(), sys.argv[1:])
    child.join()
"""
"""Takes modules of the standard library that Procession itself never imports."""


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in an empty folder, and without what would help a program find this Python."""
    monkeypatch.chdir(tmp_path)
    for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"):
        monkeypatch.delenv(name, raising=False)


def run(bundle: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(bundle), *words], capture_output=True, text=True, timeout=60, check=False
    )


def kinds(bundle: Path, recording: str) -> list[str]:
    lines = run(bundle, "events", recording, "--json").stdout.splitlines()
    return [json.loads(line)["kind"] for line in lines]


def test_a_scenario_is_recorded_under_spawn(bundle: Path) -> None:
    done = run(bundle, "record", "ping-pong", "--start-method", "spawn", "-o", "a.procession")
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(done.stdout.splitlines())[0] == "A has pong 1"
    assert kinds(bundle, "a.procession").count("MessageReceived") == 10


def test_it_answers_in_chinese(bundle: Path) -> None:
    done = run(bundle, "--help", "--lang", "zh_CN")
    assert (done.returncode, done.stderr) == (0, "")
    assert "打开窗口" in done.stdout
    assert list(bundle.parent.rglob("translations/qtbase_zh_CN.qm")), "for the dialogs of Qt"


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_a_script_of_the_user_finds_the_whole_standard_library(bundle: Path, method: str) -> None:
    Path("mine.py").write_text(SCRIPT)
    done = run(bundle, "record", "mine.py", "7", "--start-method", method, "-o", "a.procession")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"3 {method} ['7']\n", "")
    assert kinds(bundle, "a.procession").count("MessageReceived") == 1


def test_a_script_of_the_user_runs_in_another_python(bundle: Path) -> None:
    """Which is left alone by the bundle's libraries."""
    script = "import os\nprint([name for name in os.environ if name.endswith('LIBRARY_PATH')])\n"
    Path("mine.py").write_text(script + SCRIPT)
    done = run(bundle, "record", "--interpreter", sys.executable, "mine.py", "7", "-o", "a")
    said = f"[]\n3 {multiprocessing.get_all_start_methods()[0]} ['7']\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, said, "")
    assert kinds(bundle, "a").count("MessageReceived") == 1


def test_a_picture_is_drawn(bundle: Path) -> None:
    assert run(bundle, "record", "ping-pong", "--rounds", "1", "-o", "a").returncode == 0
    done = run(bundle, "snapshot", "a", "-o", "a.png")
    assert (done.returncode, done.stderr) == (0, "")
    assert Path("a.png").read_bytes().startswith(b"\x89PNG")


def test_nonsense_in_a_child_s_place_opens_no_window(bundle: Path) -> None:
    done = run(bundle, "--multiprocessing-fork", "garbage")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


@pytest.mark.skipif(not shutil.which("Xvfb") or not shutil.which("xdotool"), reason="needs Xvfb")
def test_the_window_opens_on_a_virtual_screen_and_leaves_nothing(bundle: Path) -> None:
    with screen() as display:
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": ""}
        window = subprocess.Popen([str(bundle), "run", "ping-pong"], env=environment)
        process = psutil.Process(window.pid)
        try:
            assert becomes_true(lambda: is_shown(environment))
            assert becomes_true(lambda: len(process.children(recursive=True)) > 1)
            below = process.children(recursive=True)
        finally:
            window.terminate()
            window.wait(10)
        _, alive = psutil.wait_procs(below, timeout=3)
        assert alive == []


def is_shown(environment: dict[str, str]) -> bool:
    find = ["xdotool", "search", "--onlyvisible", "--name", "Procession"]
    return subprocess.run(find, env=environment, capture_output=True, check=False).stdout != b""


def becomes_true(fact: Callable[[], bool], limit_s: float = 20.0) -> bool:
    """Wait for a fact."""
    deadline = time.monotonic() + limit_s
    while time.monotonic() < deadline:
        if fact():
            return True
        time.sleep(0.05)
    return False
