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


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    words = command(ProgramSpec(script="a.py"), "/s")
    assert words[:3] == [sys.executable, "--procession-traced", "/s"]


def test_another_python_started_by_a_bundle_gets_its_own_libraries(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    another = ProgramSpec(script="a.py", interpreter=ANOTHER)
    assert environment(another) is None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert environment(ProgramSpec(script="a.py")) is None
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle:/opt/lib")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/lib")
    theirs = environment(another) or {}
    assert theirs["LD_LIBRARY_PATH"] == "/opt/lib"
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG")
    assert "LD_LIBRARY_PATH" not in (environment(another) or {})
