"""The one command: builds, and says what it made; and the bundle holds nothing that nobody uses.

Covers: build, sizes, lean, bundle.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path, PureWindowsPath

import pytest

from resources.installers import elf, lean, sizes

BUILD = Path(__file__).resolve().parents[2] / "resources" / "installers" / "build.py"


def build(*words: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BUILD), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a bundle of a program and two files."""
    folder = tmp_path / "small"
    internal = folder / "_internal"
    internal.mkdir(parents=True)
    (folder / "procession").write_bytes(Path("/bin/true").read_bytes())
    (internal / "libicudata.so.73").write_bytes(bytes(3_000_000))
    (internal / "readme").write_bytes(bytes(1_000_000))
    return folder


@pytest.mark.skipif(sys.platform != "linux", reason="of Linux")
def test_it_says_what_it_made_and_how_big_it_is_and_why(small: Path, tmp_path: Path) -> None:
    done = build("--bundle", small, "--out", tmp_path / "out", "--only", "tar,appimage", "--quick")
    assert (done.returncode, done.stderr) == (0, "")
    (made,) = (tmp_path / "out").iterdir()
    lines = done.stdout.splitlines()
    assert lines[0].startswith("No AppImage: its runtime is missing;")
    assert lines[1].startswith(f"{made}  ")
    assert any(line.split()[:3] == ["ICU", "3.0", "MB"] for line in lines)
    assert "which Qt is linked with" in done.stdout


def test_what_is_not_made_here_is_said_in_a_sentence(tmp_path: Path) -> None:
    done = build("--only", "floppy", "--out", tmp_path)
    assert done.returncode == 2
    assert "floppy is not made on this system" in done.stderr.splitlines()[-1]


def test_a_bundle_that_is_not_there_is_said_in_a_sentence(tmp_path: Path) -> None:
    done = build("--bundle", tmp_path, "--out", tmp_path)
    assert done.returncode == 2
    assert "There is no bundle in " in done.stderr.splitlines()[-1]


def test_the_parts_make_up_the_whole(small: Path) -> None:
    found = sizes.parts(small)
    assert sum(part.size for part in found) == sum(
        path.stat().st_size for path in small.rglob("*") if path.is_file()
    )
    assert [part.group.name for part in found] == ["ICU", "Other", "Procession"]


def test_what_nothing_of_ours_uses_stays_out() -> None:
    entries = [
        (place, __file__, "DATA")
        for place in (
            "PySide6/Qt/translations/qtbase_zh_CN.qm", "PySide6/Qt/translations/qtbase_de.qm",
            "PySide6\\plugins\\imageformats\\qwebp.dll", "pyqtgraph/icons/auto.png",
            "PySide6\\translations\\qtbase_zh_CN.qm", "PySide6\\translations\\qtbase_zh_TW.qm",
            "python/lib/python3.11/lib-dynload/readline.cpython-311.so", "core/tracing/launch.py",
            "resources/translations/procession_zh_CN.qm",
        )
    ]  # fmt: skip
    kept = [PureWindowsPath(place).name for place, _, _ in lean.files(entries)]
    assert kept == ["qtbase_zh_CN.qm", "qtbase_zh_CN.qm", "launch.py", "procession_zh_CN.qm"]


@pytest.mark.bundle
@pytest.mark.timeout(400)
@pytest.mark.skipif(sys.platform != "linux", reason="of Linux")
def test_every_library_in_the_bundle_is_needed_by_something(bundle_folder: Path) -> None:
    files = [path for path in bundle_folder.rglob("*") if elf.is_elf(path)]
    needed = {name for path in files for name in elf.read(path).needed}
    by_name = lean.LOADED_BY_NAME | {"bin"}
    spare = [
        str(path.relative_to(bundle_folder))
        for path in files
        if path.name.startswith("lib") and path.name not in needed
        if not by_name & set(path.parts) and not path.name.startswith("libpython")
    ]
    assert spare == []
