"""The command line of the traced program, from source, by another python and in a bundle."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from core.collecting.spec import LAUNCHER, ProgramSpec, command

if TYPE_CHECKING:
    import pytest


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
    words = command(ProgramSpec(script="a.py", interpreter=["/usr/bin/python3", "-I"]), "/s")
    assert words[:3] == ["/usr/bin/python3", "-I", str(LAUNCHER)]


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    words = command(ProgramSpec(script="a.py"), "/s")
    assert words[:3] == [sys.executable, "--procession-traced", "/s"]
