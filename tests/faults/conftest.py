"""A program under ``record`` and a program in the window, to have faults injected into them."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import main
from core.commands.own import OwnProgram, own_target
from core.export.saving import load
from core.model.fold import apply_all
from core.model.world import World
from gui import app
from gui.window.settings import Memory, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from core.events.base import Event
    from core.model.world import Process
    from core.playback.playback import Playback
    from gui.window.parts import Parts

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 30.0


def until(fact: Callable[[], object], seconds: float = LIMIT_S) -> bool:
    """Return whether the fact came true within so many seconds."""
    deadline = time.monotonic() + seconds
    while not fact():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


class Recorded:
    """A program that was run by ``main.py record``, and what came of it."""

    def __init__(self, done: subprocess.CompletedProcess[bytes], path: Path) -> None:
        self.code = done.returncode
        self.out, self.err = done.stdout.decode(), done.stderr.decode()
        self.path = path

    @property
    def said(self) -> list[str]:
        """What we said, and not the program."""
        return [line for line in self.err.splitlines() if line.startswith("procession: ")]

    def events(self) -> list[Event]:
        with load(self.path) as run:
            assert run.history.skipped == 0
            return run.history.events(0, len(run.history))

    def world(self) -> World:
        world = World()
        apply_all(world, self.events())
        return world

    def of(self, kind: type) -> list[Event]:
        return [event for event in self.events() if isinstance(event, kind)]


class Commands:
    """Runs those commands in this process that need no Qt and start no program."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch, self._capfd = monkeypatch, capfd

    def __call__(self, *words: str | Path) -> tuple[int, str, str]:
        """Return the exit code, and what came to standard output and error."""
        self._monkeypatch.setattr(sys, "argv", ["main.py", *map(str, words)])
        self._capfd.readouterr()
        code = main.main()
        return code, *self._capfd.readouterr()


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Commands:
    return Commands(monkeypatch, capfd)


class Recorder:
    """Records programs that are given as text."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "run.procession"

    def command(self, text: str, *words: str, method: str = "fork") -> list[str]:
        script = self.folder / "program.py"
        script.write_text(text, encoding="utf-8")
        ours = ["--start-method", method, "-o", str(self.path)]
        return [sys.executable, str(ROOT / "main.py"), "record", str(script), *words, *ours]

    def __call__(
        self,
        text: str,
        *words: str,
        method: str = "fork",
        prepare: Callable[[], None] | None = None,
        around: tuple[str, ...] = (),
    ) -> Recorded:
        """Run a program to its end.

        Args:
            text: the script.
            words: its arguments, and options of ``record``.
            method: the start method.
            prepare: called in the process of ``record`` before it begins, to limit it.
            around: a command that runs the command.
        """
        done = subprocess.run(
            [*around, *self.command(text, *words, method=method)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            preexec_fn=prepare,
            timeout=60,
            check=False,
        )
        return Recorded(done, self.path)


@pytest.fixture
def record(tmp_path: Path) -> Recorder:
    return Recorder(tmp_path)


class Show:
    """The window, and a program in it."""

    def __init__(self, parts: Parts, qtbot: QtBot, folder: Path) -> None:
        self.parts, self.qtbot, self.folder = parts, qtbot, folder
        parts.window.resize(1440, 900)
        page = parts.window.run_page
        page.foot.show_page(page.output)

    def run(self, text: str, *arguments: str, method: str = "fork") -> None:
        script = self.folder / "program.py"
        script.write_text(text, encoding="utf-8")
        target = own_target(OwnProgram(str(script)), None)
        spec = dataclasses.replace(target.spec, arguments=list(arguments), start_method=method)
        self.parts.session.run(target._replace(spec=spec))

    @property
    def playback(self) -> Playback:
        playback = self.parts.session.playback
        assert playback is not None
        return playback

    @property
    def world(self) -> World:
        return self.playback.world

    @property
    def caption(self) -> str:
        return self.parts.window.run_page.caption.text

    @property
    def warning(self) -> str:
        """What the line at the foot says in red."""
        return self.parts.window.status._lost.text()

    def wait(self, fact: Callable[[], object], limit_s: float = LIMIT_S) -> None:
        self.qtbot.waitUntil(lambda: bool(fact()), timeout=round(limit_s * 1000))

    def ended(self) -> None:
        """Wait until the program has ended and all of it is shown."""
        self.wait(lambda: not self.playback.live and self.playback.at_end)

    def named(self, name: str) -> Process:
        return next(p for p in self.world.processes.values() if p.name == name)


@pytest.fixture
def show(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Show]:
    settings = Settings(Memory())
    settings.ground = "light"
    parts = app.build(settings)
    parts.window.show()
    qtbot.waitUntil(parts.window.isVisible)
    yield Show(parts, qtbot, tmp_path)
    parts.window.close_now()
    parts.window.deleteLater()
    qapp.processEvents()


def kill(*pids: int) -> None:
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
