"""Fault 32: two at once, one started twice, and a window that is closed in the middle of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import psutil
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from core.collecting import session
from core.commands.own import OwnProgram
from core.playback.source import Status
from core.recording.reader import Recording
from gui.panels.card import Card
from gui.panels.export_order import Order
from gui.window.own_memory import OwnMemory
from gui.window.recent import RecentFiles
from gui.window.run_folder import abandoned_folders
from tests.core.conftest import Tape
from tests.core.recording.making import busy, packed
from tests.faults.conftest import ROOT, until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.faults.conftest import Recorder, Show

LIMIT_S = 3.6
"""For a close, on a machine with other things to do: three seconds and what the window needs."""

STUBBORN = """
import multiprocessing as mp, signal, time
def work():
    signal.signal(signal.SIGINT, signal.SIG_IGN); signal.signal(signal.SIGTERM, signal.SIG_IGN)
    print('on', flush=True)
    while True: time.sleep(1)
if __name__ == '__main__':
    for name in ('SIGINT', 'SIGTERM'): signal.signal(getattr(signal, name), signal.SIG_IGN)
    children = [mp.Process(target=work) for _ in range(2)]
    for child in children: child.start()
    for child in children: child.join()
"""


def test_32_a_second_record_into_the_same_file_says_so_and_spoils_nothing(
    record: Recorder,
) -> None:
    text = "import sys\nprint('on', flush=True)\nsys.stdin.read()\n"
    command = record.command(text)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as first:
        assert first.stdout is not None
        assert first.stdin is not None
        assert first.stdout.readline() == b"on\n"
        second = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False
        )
        assert (second.returncode, second.stdout) == (2, b"")
        sentence = f"procession: {record.path} is just being written by another Procession.\n"
        assert second.stderr.decode() == sentence
        growing = Recording.open(record.path)  # it opens while it is written
        assert growing.cut
        first.stdin.close()
        assert first.wait(60) == 0
        growing.look()
        assert not growing.cut
        growing.close()


def test_32_two_windows_forget_nothing_of_one_another(tmp_path: Path) -> None:
    path = str(tmp_path / "settings.ini")
    stores = [QSettings(path, QSettings.Format.IniFormat) for _ in range(2)]
    one, other = (RecentFiles(store) for store in stores)
    assert one.keys == other.keys == []
    one.add("/a")
    other.add("/b")
    one.add("/c")
    other.tell("/a", 5, 6)
    assert one.keys[0] == "/c"
    assert set(RecentFiles(QSettings(path, QSettings.Format.IniFormat)).keys) == {"/a", "/b", "/c"}
    memories = [OwnMemory(store) for store in stores]
    for number, memory in enumerate(memories):
        memory.add_python(f"/python{number}")
    assert set(memories[1].pythons) == {"/python0", "/python1"}


def _programs(show: Show) -> list[psutil.Process]:
    """Return the traced programs below this process."""
    found = []
    for process in psutil.Process().children(recursive=True):
        try:
            if str(show.folder) in " ".join(process.cmdline()):
                found.append(process)
        except psutil.Error:
            continue
    return found


def test_32_started_five_times_quickly_one_is_left(show: Show) -> None:
    text = "import time\nprint('on', flush=True)\ntime.sleep(60)\n"
    show.run(text)
    begin = time.monotonic()
    for _ in range(4):
        QTest.keyClick(show.parts.window, Qt.Key.Key_F5)
    assert time.monotonic() - begin < 5, "nobody waits for those that end"
    show.wait(lambda: any(output.text == "on\n" for output in show.playback.outputs(None)))
    assert until(lambda: len(_programs(show)) == 1)
    assert show.playback.status is Status.RUNNING


def test_32_a_double_click_on_a_card_runs_it_once(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs: list[object] = []
    monkeypatch.setattr(show.parts.session, "run", runs.append)
    card = next(card for card in show.parts.window.gallery.findChildren(Card) if card.isVisible())
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(card, Qt.MouseButton.LeftButton)
    card.setFocus()
    assert len(runs) == 1


def closed(show: Show) -> float:
    """Close the window; return how many seconds that took."""
    begin = time.monotonic()
    show.parts.window.close_now()
    return time.monotonic() - begin


def test_32_closed_while_a_program_starts_it_is_gone_in_three_seconds(show: Show) -> None:
    show.run(STUBBORN)
    assert closed(show) < LIMIT_S
    assert until(lambda: not _programs(show), 1.0)


def test_32_a_supervisor_that_hangs_is_killed_in_three_seconds(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    show.run(STUBBORN)
    show.wait(lambda: len(show.playback.outputs(None)) == 2)
    run = show.parts.session._run
    assert run is not None
    os.kill(run.pid, signal.SIGSTOP)
    assert closed(show) < LIMIT_S
    assert until(lambda: not _programs(show), 2.0)
    monkeypatch.setattr(session, "OLD_SECONDS", 0.0)
    session.clean_old_sessions()


def test_32_closed_while_a_python_is_asked_nobody_waits_for_its_answer(show: Show) -> None:
    silent, script = show.folder / "python", show.folder / "program.py"
    silent.write_text("#!/bin/sh\nsleep 60\n")
    silent.chmod(0o755)
    script.write_text("pass")
    show.parts.programs.own.start(OwnProgram(str(script), interpreter=str(silent)))
    assert closed(show) < LIMIT_S


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return packed(tmp_path_factory.mktemp("long") / "long.procession", busy(Tape(), 1500))


def _opening(show: Show) -> None:
    assert show.playback.length <= 6_002


def _saving(show: Show) -> None:
    show.wait(lambda: not show.playback.loading)
    show.parts.saving.show()
    sheet = show.parts.saving.sheet
    sheet.set_place(str(show.folder / "saved.procession"))
    sheet._save.click()


def _film(show: Show) -> None:
    show.wait(lambda: not show.playback.loading)
    path = str(show.folder / "out.gif")
    show.parts.exporting.start(Order("film", "gif", path, (640, 360), end=3000))


def _data(show: Show) -> None:
    show.wait(lambda: not show.playback.loading)
    show.parts.exporting.start(Order("data", "json", str(show.folder / "out.json")))


MOMENTS = {
    "opening": _opening,
    "saving": _saving,
    "a film": _film,
    "data": _data,
}


@pytest.mark.parametrize("deed", MOMENTS.values(), ids=MOMENTS)
def test_32_closed_in_the_middle_nothing_half_written_is_left(
    show: Show, long: Path, deed: Callable[[Show], None]
) -> None:
    show.parts.programs.open(str(long))
    deed(show)
    assert closed(show) < LIMIT_S
    left = {path.name for path in show.folder.iterdir()}
    assert not any(name.endswith(".part") for name in left)
    if "saved.procession" in left:  # it was quicker
        with Recording.open(show.folder / "saved.procession") as recording:
            assert not recording.cut


@pytest.mark.parametrize(("name", "after_s"), [("SIGTERM", 0.2), ("SIGINT", 0.5), ("SIGHUP", 1.2)])
def test_32_asked_to_end_at_any_moment_of_its_start_a_window_leaves_nothing(
    tmp_path: Path, name: str, after_s: float
) -> None:
    script = tmp_path / "program.py"
    script.write_text(STUBBORN)
    (tmp_path / "t").mkdir()
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    env |= {"XDG_CONFIG_HOME": str(tmp_path / "c"), "XDG_DATA_HOME": str(tmp_path / "d")}
    env["TMPDIR"] = str(tmp_path / "t")
    window = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "run", str(script)],
        env=env,
        stderr=subprocess.PIPE,
    )
    time.sleep(after_s)  # wherever it is by then
    family = psutil.Process(window.pid).children(recursive=True)
    window.send_signal(getattr(signal, name))
    _, said = window.communicate(timeout=10)
    assert b"Traceback" not in said, said.decode()
    assert until(lambda: not psutil.wait_procs(family, timeout=0)[1], 3.0)
    for folder in (tmp_path / "t").glob("procession-run-*"):
        # It was killed before it listened: the next window takes the folder away.
        assert abandoned_folders(str(tmp_path / "t")) == [str(folder)]
