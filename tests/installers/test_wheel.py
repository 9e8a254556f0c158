"""The wheel: what ``pip install`` puts where, and that it works from there."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from core.version import VERSION

pytest.importorskip("hatchling")

START = "import sys; sys.argv[0] = 'procession'; from procession.main import main; sys.exit(main())"
"""What the installed ``procession`` does."""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that holds what the wheel installs."""
    root = Path(__file__).resolve().parents[2]
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=root, check=True, capture_output=True, timeout=60)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def procession(installed: Path, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(installed)}
    command = [sys.executable, "-c", START, *words]
    return subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_only_procession_is_installed(installed: Path) -> None:
    """A student's own ``core.py`` must never meet ours."""
    assert sorted(path.name for path in installed.iterdir()) == [
        "procession",
        f"procession-{VERSION}.dist-info",
    ]


def test_it_lists_the_scenarios(installed: Path, tmp_path: Path) -> None:
    done = procession(installed, tmp_path, "list")
    assert (done.returncode, done.stderr) == (0, "")
    assert "ping-pong" in done.stdout


def test_it_has_the_translations_and_not_what_they_are_made_of(
    installed: Path, tmp_path: Path
) -> None:
    folder = installed / "procession" / "resources" / "translations"
    assert sorted(path.name for path in folder.iterdir()) == [
        "procession_en.qm",
        "procession_zh_CN.qm",
    ]
    assert "进程" in procession(installed, tmp_path, "list", "--lang", "zh_CN").stdout


def test_it_calls_itself_procession(installed: Path, tmp_path: Path) -> None:
    assert "\n  procession record" in procession(installed, tmp_path, "--help").stdout


def test_it_records_a_script_that_has_a_core_of_its_own(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "core.py").write_text("ours = 'the student'\n")
    (tmp_path / "script.py").write_text(
        "import core, multiprocessing\n"
        "if __name__ == '__main__':\n"
        "    child = multiprocessing.get_context('spawn').Process(target=print, args=[core.ours])\n"
        "    child.start()\n"
        "    child.join()\n"
    )
    done = procession(installed, tmp_path, "record", "script.py", "-o", "a.procession")
    assert (done.returncode, done.stdout, done.stderr) == (0, "the student\n", "")
    events = procession(installed, tmp_path, "events", "a.procession", "--json").stdout
    assert '"ProcessStarted"' in events
