"""Pictures and films of a recording on the command line, without a screen.

Covers: film, opening, window_picture.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage

from gui.theme.palette import DARK

ROOT = Path(__file__).parents[3]
MAIN = str(ROOT / "main.py")


def run(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, MAIN, *words],
        capture_output=True,
        text=True,
        timeout=90,
        env=environment,
        check=False,
    )


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("export") / "pp.procession")
    assert run("record", "ping-pong", "--rounds", "2", "--delay", "0", "-o", path).returncode == 0
    return path


def test_a_picture_of_the_stage_in_each_format(recording: str, tmp_path: Path) -> None:
    begins = {".png": b"\x89PNG", ".svg": b"<?xml", ".pdf": b"%PDF"}
    for ending, begin in begins.items():
        out = tmp_path / f"a{ending}"
        done = run("export", recording, "--at", "event:14", "--theme", "dark", "-o", str(out))
        assert (done.returncode, done.stderr, done.stdout) == (0, "", "")
        assert out.read_bytes().startswith(begin)
    image = QImage(str(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (1280, 720)
    assert image.pixelColor(3, 3).name().upper() == DARK.stage


def test_a_picture_of_the_window(recording: str, tmp_path: Path) -> None:
    out = tmp_path / "w.png"
    done = run("export", recording, "--what", "window", "--size", "1280x800", "-o", str(out))
    assert (done.returncode, done.stderr) == (0, "")
    assert (QImage(str(out)).width(), QImage(str(out)).height()) == (1280, 800)


def test_a_film_of_a_span(recording: str, tmp_path: Path) -> None:
    out = tmp_path / "a.gif"
    words = ["--from", "event:8", "--to", "event:16", "--speed", "10", "--fps", "10"]
    done = run("export", recording, *words, "--size", "640x360", "-o", str(out))
    assert (done.returncode, done.stderr) == (0, "")
    with Image.open(out) as film:
        assert film.size == (640, 360)
        assert getattr(film, "n_frames") > 4  # noqa: B009


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--at", "LockAcquired", "-o", "a.svg"), "There is no LockAcquired number 1 in this run."),
        (("--from", "event:9", "--to", "event:9", "-o", "a.gif"), "nothing between event 9 and"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    words: tuple[str, ...], sentence: str, recording: str, tmp_path: Path
) -> None:
    done = run("export", recording, *words[:-1], str(tmp_path / words[-1]))
    assert done.returncode == 2
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_recording_is_one_sentence(tmp_path: Path) -> None:
    bad = tmp_path / "bad.procession"
    bad.write_bytes(b"x" * 100)
    done = run("export", str(bad), "-o", str(tmp_path / "x.svg"))
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "Traceback" not in done.stderr
