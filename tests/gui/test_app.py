"""The application as one starts it, in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.commands.request import ShowGallery, ShowRecording, ShowRun
from core.recording.writer import RecordingWriter
from core.scenarios.catalogue import find
from gui.app import begin, build, follow_palette
from gui.theme.palette import DARK
from gui.window.programs import scenario_target
from gui.window.settings import Memory, Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from gui.window.parts import Parts
    from tests.core.conftest import Tape

ROOT = Path(__file__).parents[2]


@pytest.fixture
def parts(qapp: QApplication, qtbot: QtBot) -> Iterator[Parts]:
    made = build(Settings(Memory()))
    yield made
    made.window.close()
    made.window.deleteLater()


def test_the_gallery_is_first(parts: Parts) -> None:
    begin(parts, ShowGallery())
    assert parts.window.in_gallery


def test_before_a_room_one_is_asked_before_the_first_run(parts: Parts) -> None:
    scenario = find("lock-writers")
    assert scenario is not None
    begin(parts, ShowRun(scenario_target(scenario, {}, None), True))
    assert parts.presenting.on
    assert parts.asking.asks
    assert parts.session.playback is None, "nothing runs yet"


def test_a_bad_recording_at_the_start_is_said_in_the_window(parts: Parts, tmp_path: Path) -> None:
    begin(parts, ShowRecording(tmp_path / "none.procession"))
    assert parts.window.run_page.notice_shown


def test_the_application_takes_the_palette(parts: Parts, qapp: QApplication) -> None:
    before = qapp.palette()
    follow_palette(qapp, parts.appearance)
    parts.appearance.set_ground("dark")
    assert qapp.palette().text().color().name().upper() == DARK.ink
    qapp.setPalette(before)


def start(*words: str, home: Path) -> subprocess.Popen[str]:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(home),
        "HOME": str(home),
    }
    return subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *words],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )


WATCH = """
import sys
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QTimer
import gc
import main
def check():
    assert "pyqtgraph" not in sys.modules, "pyqtgraph is imported before the first paint"
    assert gc.isenabled(), "garbage is never looked for"
    assert app.application().style().objectName() == "fusion"
    app.application().closeAllWindows()
def furnish(*given):
    early = LATE.intersection(sys.modules)
    assert not early, f"{early} imported before the first paint"
    QTimer.singleShot(100, check)
    return original(*given)
main._load_qt()
import gui.app as app
original, app.furnish = app.furnish, furnish
sys.argv = ["main.py"]
sys.exit(main.main())
"""
LATE = {
    "calendar",
    "core.collecting.run",
    "core.commands.parse",
    "core.playback.playback",
    "core.scenarios.casting",
    "core.scenarios.casts.cast",
    "gui.panels.status",
    "gui.stage.stage",
    "gui.window.interrupts",
    "gui.window.run_page",
    "dataclasses",
    "logging.handlers",
    "psutil",
    "socket",
}
"""What takes long to import, or makes what takes long to make, and is not on the first picture."""


def test_it_opens_and_closes_and_loads_before_the_first_picture_what_is_on_it(
    tmp_path: Path,
) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    environment["XDG_CONFIG_HOME"] = str(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", f"LATE = {LATE}\n{WATCH}", str(ROOT)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


ASKED = """
import sys
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
import main
main._load_qt()
import gui.app as app
words = sys.argv[2:]
def ask(path):
    event = QFileOpenEvent(QUrl.fromLocalFile(path))
    QCoreApplication.postEvent(app.application(), event)
def furnish(*given):
    parts = original(*given)
    def check():
        opened.append(parts.session.key)
        if len(opened) == 1:
            ask(words[1])
            QTimer.singleShot(0, check)
        else:
            app.application().closeAllWindows()
    QTimer.singleShot(0, check)
    return parts
opened = []
original, app.furnish = app.furnish, furnish
app.application()
ask(words[0])  # as macOS does before there is a window
sys.argv = ["main.py"]
code = main.main()
assert opened == words, opened
sys.exit(code)
"""


def test_the_system_may_ask_to_open_a_file_before_there_is_a_window_and_after(
    tmp_path: Path, tape: Tape
) -> None:
    paths = [str(tmp_path / name) for name in ("one.procession", "two.procession")]
    main = tape.program()
    tape.gone(main)
    tape.ends()
    records = tape.take()
    for path in paths:
        with RecordingWriter(path) as writer:
            writer.header({})
            writer.records(records)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", ASKED, str(ROOT), *paths],
        env=environment | {"XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


def test_a_polite_signal_ends_window_and_program(tmp_path: Path) -> None:
    script = tmp_path / "told.py"
    flag = tmp_path / "runs"
    script.write_text(f"import time\nopen({str(flag)!r}, 'w').close()\ntime.sleep(600)\n")
    window = start("run", str(script), home=tmp_path)
    try:
        limit = 30.0
        while not flag.exists() and limit > 0 and window.poll() is None:
            try:
                window.wait(0.05)
            except subprocess.TimeoutExpired:
                limit -= 0.05
        assert flag.exists()
        window.send_signal(signal.SIGTERM)
        _, errors = window.communicate(timeout=20)
    finally:
        window.kill()
        window.wait()
    assert window.returncode == 0
    assert "Traceback" not in errors
