"""The window as a picture: of a recording and of a program that is run for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from gui.theme.palette import DARK, LIGHT

ROOT = Path(__file__).parents[2]


def snapshot(*words: str, system: str = "C.UTF-8") -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")}
    environment |= {"LC_ALL": system}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "snapshot", *words],
        capture_output=True,
        text=True,
        timeout=90,
        env=environment,
        check=False,
    )


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("snapshot") / "pp.procession")
    main = str(ROOT / "main.py")
    words = ["record", "ping-pong", "--rounds", "2", "--delay", "0", "-o", path]
    subprocess.run([sys.executable, main, *words], check=True, capture_output=True, timeout=60)
    return path


def test_it_is_in_english_in_whatever_system_or_in_the_language_that_is_asked_for(
    recording: str, tmp_path: Path
) -> None:
    pictures = []
    asked = (((), "zh_CN.UTF-8"), (("--lang", "en"), "C.UTF-8"), (("--lang", "zh_CN"), "C.UTF-8"))
    for number, (words, system) in enumerate(asked):
        out = tmp_path / f"{number}.png"
        done = snapshot(recording, "--at", "event:6", *words, "-o", str(out), system=system)
        assert done.returncode == 0, done.stderr  # Qt may miss the locale of such a system
        pictures.append(QImage(str(out)))
    assert pictures[0] == pictures[1]
    assert pictures[1] != pictures[2]


@pytest.mark.parametrize(("theme", "palette"), [("dark", DARK), ("light", LIGHT)])
def test_a_recording_at_an_event(
    recording: str, tmp_path: Path, theme: str, palette: object
) -> None:
    out = tmp_path / "a.png"
    done = snapshot(
        recording, "--at", "event:14", "--theme", theme, "--size", "1280x800", "-o", str(out)
    )
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "")
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1280, 800)
    assert image.pixelColor(640, 60).name().upper() == getattr(palette, "stage")  # noqa: B009


def test_the_instant_changes_the_picture(recording: str, tmp_path: Path) -> None:
    pictures = []
    for at in ("event:6", "event:16"):
        out = tmp_path / f"{at[6:]}.png"
        assert snapshot(recording, "--at", at, "-o", str(out)).returncode == 0
        pictures.append(QImage(str(out)))
    assert pictures[0] != pictures[1]


def test_a_scenario_is_run_for_its_picture_and_ended(tmp_path: Path) -> None:
    out = tmp_path / "lock.png"
    done = snapshot("lock-writers", "--at", "0.5", "-o", str(out))
    assert (done.returncode, done.stderr) == (0, "")
    assert not QImage(str(out)).isNull()


def test_a_bad_file_is_one_sentence_and_exit_code_two(tmp_path: Path) -> None:
    bad = tmp_path / "bad.procession"
    bad.write_bytes(b"x" * 100)
    done = snapshot(str(bad), "-o", str(tmp_path / "x.png"))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_a_picture_that_cannot_be_written_is_one_sentence(recording: str, tmp_path: Path) -> None:
    done = snapshot(recording, "-o", str(tmp_path / "no" / "x.png"))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_the_telling_moment_of_a_scenario(tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    done = snapshot("producer-consumer", "--at", "telling", "-o", str(out))
    assert (done.returncode, done.stderr) == (0, "")
    assert not QImage(str(out)).isNull()


def test_an_event_that_did_not_happen_is_said(recording: str, tmp_path: Path) -> None:
    done = snapshot(recording, "--at", "LockAcquired", "-o", str(tmp_path / "a.png"))
    assert (done.returncode, done.stderr) == (
        2,
        "procession: There is no LockAcquired number 1 in this run.\n",
    )
