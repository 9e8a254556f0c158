"""The command line of the traced program, from source, by another python and in a bundle."""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING

from core.collecting.spec import LAUNCHER, ProgramSpec, command, environment

if TYPE_CHECKING:
    import pytest

ANOTHER = ["/usr/bin/python3", "-I"]


def test_a_script_with_its_arguments() -> None:
    spec = ProgramSpec(script="a b.py", arguments=["--", "-m"], start_method="spawn")
    assert command(spec, "/s") == [
        *(sys.executable, str(LAUNCHER), "/s", "spawn", "--"),
        *("a b.py", "--", "-m"),
    ]
    assert LAUNCHER.is_file()


def test_a_module_and_no_start_method() -> None:
    words = command(ProgramSpec(script="pack.age", module=True), "/s")
    assert words[2:] == ["/s", "-", "--", "-m", "pack.age"]


def test_another_interpreter() -> None:
    words = command(ProgramSpec(script="a.py", interpreter=ANOTHER), "/s")
    assert words[:3] == [*ANOTHER, str(LAUNCHER)]


def test_version_and_start_method_are_those_of_the_python_that_runs_it() -> None:
    ours = ProgramSpec(script="a.py")
    assert ours.version == platform.python_version()
    theirs = ProgramSpec("a.py", interpreter=ANOTHER, python="3.14.0", default_method="forkserver")
    assert (theirs.version, theirs.method) == ("3.14.0", "forkserver")
    assert ProgramSpec(script="a.py", start_method="spawn").method == "spawn"


def test_a_bundle_starts_the_python_inside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/bundle", raising=False)
    words = command(ProgramSpec(script="a.py"), "/s")
    assert words[:3] == ["/bundle/python/bin/python3", str(LAUNCHER), "/s"]
    assert command(ProgramSpec(script="a.py", interpreter=ANOTHER), "/s")[:2] == ANOTHER


def test_a_program_gets_the_environment_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without what PyInstaller and PySide put into it for us."""
    for name in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH_ORIG"):
        monkeypatch.delenv(name, raising=False)
    before = environment()
    monkeypatch.setattr(sys, "_MEIPASS", "/bundle", raising=False)
    monkeypatch.setenv("PYSIDE6_OPTION_PYTHON_ENUM", "True")
    monkeypatch.setenv("_PYI_PARENT_PROCESS_LEVEL", "1")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/bundle/PySide6/Qt/plugins")
    assert environment() == before
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle:/opt/lib:/bundle-of-another")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/lib")
    assert environment() == before | {"LD_LIBRARY_PATH": "/opt/lib:/bundle-of-another"}


def test_what_a_program_prints_for_us_is_utf_8_on_windows_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("PYTHONIOENCODING", raising=False)
    assert environment(captured=True) == environment()  # here it is so already
    monkeypatch.setattr(sys, "platform", "win32")
    assert environment(captured=True)["PYTHONIOENCODING"] == "utf-8"
    assert "PYTHONIOENCODING" not in environment()
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")  # the user's own wish
    assert environment(captured=True)["PYTHONIOENCODING"] == "cp1252"


def test_the_python_inside_a_bundle_knows_its_own_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONHOME", "/opt/python")
    assert environment(ours=True)["PYTHONHOME"] == "/opt/python"
    monkeypatch.setattr(sys, "_MEIPASS", "/bundle", raising=False)
    assert "PYTHONHOME" not in environment(ours=True)
    assert environment()["PYTHONHOME"] == "/opt/python"
