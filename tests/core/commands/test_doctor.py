"""What the machine lacks is said in words, with the package to install.

Covers: lack.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from core.commands import doctor, doctor_qt, doctor_system

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

    from core.commands.lack import Lack

DEADLY = "import os, resource; resource.setrlimit(resource.RLIMIT_CORE, (0, 0)); os.abort()"


def test_nothing_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doctor, "lacks", lambda: iter(()))
    assert doctor.run() == 0
    assert capsys.readouterr().out == "Nothing is missing on this machine.\n"


def test_what_can_be_installed_is_one_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = [("No B.", "b"), ("No screen.", ""), ("No A.", "a"), ("No B, either.", "b")]
    monkeypatch.setattr(doctor, "lacks", lambda: iter(found))
    assert doctor.run() == 1
    assert capsys.readouterr().out.splitlines() == [
        *("No B.", "No screen.", "No A.", "No B, either."),
        "On Debian, as root: apt-get install b a",
    ]


def test_without_a_screen_that_is_missing_too(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []

    def nothing(*, has_screen: bool) -> Iterator[Lack]:
        asked.append(has_screen)
        return iter(())

    monkeypatch.setattr(doctor_qt, "lacks", nothing)
    monkeypatch.setattr(doctor_system, "lacks", lambda: iter(()))
    monkeypatch.setattr(doctor, "no_screen", lambda: "There is no screen.")
    assert list(doctor.lacks()) == [("There is no screen.", "")]
    monkeypatch.setattr(doctor, "no_screen", lambda: None)
    assert list(doctor.lacks()) == []
    assert asked == [False, True]


def test_a_qt_that_kills_whoever_loads_it_is_survived(root: Path, tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text(DEADLY)
    done = subprocess.run(
        [sys.executable, str(root / "main.py"), "doctor"],
        env=os.environ | {"PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, "")
    assert "Qt cannot be loaded: SIGABRT\n" in done.stdout
