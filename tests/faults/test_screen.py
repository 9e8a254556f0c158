"""Fault 30: scale, theme and language of the screen change in mid-run, and the screen goes away."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest
from PySide6.QtCore import QEvent, QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from core.playback.source import Status
from core.recording.reader import Recording
from gui.window.run_folder import FILE, abandoned_folders
from tests.core.conftest import Tape
from tests.core.recording.making import busy, packed
from tests.faults.conftest import ROOT, until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.faults.conftest import Show

TICKS = """
import multiprocessing as mp, time
def work(queue):
    while True: queue.put('tick'); time.sleep(0.02)
if __name__ == '__main__':
    queue = mp.Queue(2)
    child = mp.Process(target=work, args=(queue,), daemon=True)
    child.start()
    while True: queue.get()
"""


def _font(app: QApplication, _window: QWidget) -> None:
    font = app.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    app.setFont(font)


def _palette(app: QApplication, _window: QWidget) -> None:
    palette = QPalette(app.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor("red"))
    app.setPalette(palette)


def _event(kind: QEvent.Type) -> Callable[[QApplication, QWidget], None]:
    def send(app: QApplication, window: QWidget) -> None:
        for widget in (window, *window.findChildren(QWidget)):
            app.sendEvent(widget, QEvent(kind))

    return send


CHANGES: dict[str, Callable[[QApplication, QWidget], None]] = {
    "a larger font": _font,
    "other colours": _palette,
    "the scheme of the system": lambda app, _: app.styleHints().setColorScheme(Qt.ColorScheme.Dark),
    "the language": _event(QEvent.Type.LocaleChange),
    "words": _event(QEvent.Type.LanguageChange),
    "the theme": _event(QEvent.Type.ThemeChange),
    "the style": _event(QEvent.Type.StyleChange),
    "pixels": _event(QEvent.Type.DevicePixelRatioChange),
    "the screen": _event(QEvent.Type.ScreenChangeInternal),
    "a small window": lambda _, window: window.resize(QSize(1000, 640)),
    "a large window": lambda _, window: window.resize(QSize(1920, 1080)),
    "out of sight": lambda _, window: window.showMinimized(),
    "in sight": lambda _, window: window.showNormal(),
    "the whole screen": lambda _, window: window.showFullScreen(),
    "no more": lambda _, window: window.showNormal(),
}


@pytest.fixture
def as_before(qapp: QApplication) -> Iterator[None]:
    """Put back what tests change for all windows."""
    font, palette, locale = qapp.font(), qapp.palette(), QLocale()
    yield
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.styleHints().unsetColorScheme()
    QLocale.setDefault(locale)


def _change_everything(show: Show, qapp: QApplication, still_well: Callable[[], bool]) -> None:
    window = show.parts.window
    show.parts.settings.ground = "system"
    for name, change in CHANGES.items():
        if name == "the language":
            QLocale.setDefault(QLocale(QLocale.Language.German))
        change(qapp, window)
        qapp.processEvents()
        assert still_well(), name
        window.grab()
        stage = window.run_page.stage
        inside = QRect(stage.mapTo(window, stage.rect().topLeft()), stage.size())
        assert window.rect().contains(inside) or window.isMinimized(), name


@pytest.mark.usefixtures("as_before")
def test_30_whatever_changes_around_a_live_run_it_goes_on(show: Show, qapp: QApplication) -> None:
    show.run(TICKS)
    show.wait(lambda: show.playback.length > 50)
    playback, run = show.playback, show.parts.session._run
    assert run is not None
    lengths = [playback.length]

    def well() -> bool:
        lengths.append(playback.length)
        alive = run.alive and playback.status is Status.RUNNING
        return alive and show.playback is playback and not playback.warning

    _change_everything(show, qapp, well)
    length = playback.length
    assert lengths == sorted(lengths), "nothing was lost"
    show.wait(lambda: playback.length > length + 50)
    show.wait(lambda: playback.position > length)


@pytest.mark.usefixtures("as_before")
def test_30_whatever_changes_around_a_recording_it_stays_where_it_is(
    show: Show, qapp: QApplication
) -> None:
    path = packed(show.folder / "r.procession", busy(Tape(), 100))
    show.parts.programs.open(str(path))
    show.wait(lambda: not show.playback.loading)
    show.parts.controls.seek(200)
    show.parts.views.select("main")
    playback = show.playback
    _change_everything(show, qapp, lambda: show.playback is playback and playback.position == 200)
    assert show.parts.views.selected == "main"


def test_30_when_the_display_is_gone_the_program_ends_and_the_recording_is_offered(
    tmp_path: Path,
) -> None:
    if shutil.which("Xvfb") is None:
        pytest.skip("no Xvfb here")
    (tmp_path / "program.py").write_text(TICKS)
    (tmp_path / "t").mkdir()
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as display:
        env = {**os.environ, "DISPLAY": f":{display.readline().strip()}"}
    del env["QT_QPA_PLATFORM"]
    env |= {"HOME": str(tmp_path), "TMPDIR": str(tmp_path / "t")}
    env |= {"XDG_CONFIG_HOME": str(tmp_path / "c"), "XDG_DATA_HOME": str(tmp_path / "d")}
    window = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "run", str(tmp_path / "program.py")],
        env=env,
        stderr=subprocess.PIPE,
    )
    try:
        runs = tmp_path / "t"
        assert until(lambda: any(f.stat().st_size > 20_000 for f in runs.glob("*/run.procession")))
        family = psutil.Process(window.pid).children(recursive=True)
        assert len(family) > 2
    finally:
        server.kill()
        server.wait()
    _, said = window.communicate(timeout=10)
    assert b"Traceback" not in said, said.decode()
    assert until(lambda: not psutil.wait_procs(family, timeout=0)[1], 3.0)
    (left,) = abandoned_folders(str(runs))  # which the next window takes over and offers
    with Recording.open(Path(left, FILE)) as recording:
        assert sum(len(data) for _, data in recording.blocks()) > 10_000
