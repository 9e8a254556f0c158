"""What is advised where a module is missing: pip only where it is right, and only what is known."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from core.collecting.spec import ProgramSpec
from core.commands.missing import missing_in_ours, pip_command
from core.commands.record import record

if TYPE_CHECKING:
    from pathlib import Path


def python_in(folder: Path) -> Path:
    python = folder / "bin" / "python3"
    python.parent.mkdir(parents=True)
    python.touch()
    return python


def test_pip_is_called_by_the_python_that_lacks_the_module(tmp_path: Path) -> None:
    python = python_in(tmp_path / "It's mine")
    command = pip_command("sklearn", str(python))
    assert command.endswith("/bin/python3' -m pip install scikit-learn")


def test_a_package_that_nobody_knows_is_not_advised(tmp_path: Path) -> None:
    """It may be the user's own module, and anything under that name among the packages."""
    assert pip_command("utils", str(python_in(tmp_path))) == ""


def test_pip_is_not_advised_where_the_system_forbids_it(tmp_path: Path) -> None:
    python = python_in(tmp_path / "usr")
    library = tmp_path / "usr" / "lib" / "python3.11"
    library.mkdir(parents=True)
    (library / "EXTERNALLY-MANAGED").touch()
    assert pip_command("numpy", str(python)) == ""
    inside = tmp_path / "venv" / "bin" / "python"
    inside.parent.mkdir(parents=True)
    inside.symlink_to(python)
    (tmp_path / "venv" / "pyvenv.cfg").touch()
    assert pip_command("numpy", str(inside)) != ""


@pytest.mark.parametrize("text", ["import pandas_of_nobody", "raise ValueError(1)"])
def test_after_the_programs_own_words_a_bundle_says_what_it_has_not(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "a.py"
    script.write_text(text)
    assert record(ProgramSpec(str(script)), tmp_path / "a") == 1
    assert missing_in_ours(tmp_path / "a") == ""
    monkeypatch.setattr(sys, "_MEIPASS", "/bundle", raising=False)
    said = missing_in_ours(tmp_path / "a")
    assert ("no module pandas_of_nobody: name a Python" in said) == ("pandas" in text)
