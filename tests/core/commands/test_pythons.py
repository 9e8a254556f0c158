"""The Pythons around a script are found, and the one that is meant for it comes first."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from core.commands.pythons import Python, found_pythons, usual_python


@pytest.fixture(autouse=True)
def no_python_on_the_machine(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = str(tmp_path_factory.mktemp("nowhere"))
    monkeypatch.setenv("PATH", nowhere)
    monkeypatch.setenv("HOME", nowhere)


def environment(folder: Path, name: str) -> Path:
    """Return a folder that looks like a virtual environment."""
    place = folder / name
    (place / "bin").mkdir(parents=True)
    (place / "pyvenv.cfg").touch()
    (place / "bin" / "python").touch()
    return place


def test_environments_beside_and_above_are_found_the_nearest_first(tmp_path: Path) -> None:
    deep = tmp_path / "src" / "tools"
    deep.mkdir(parents=True)
    above = environment(tmp_path, "env")
    beside = environment(deep, "venv")
    hidden = environment(deep, ".venv")
    (deep / "env").mkdir()  # a folder of that name which is none
    found = found_pythons(str(deep))
    assert [python.environment for python in found] == [str(hidden), str(beside), str(above)]
    assert found[0].path == str(hidden / "bin" / "python")
    assert usual_python(found) == found[0].path


def test_the_one_on_the_path_is_offered_and_not_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = str(tmp_path / "python3")
    shutil.copy("/bin/true", theirs)
    monkeypatch.setenv("PATH", str(tmp_path))
    found = found_pythons(str(tmp_path))
    assert found == [Python(theirs)]
    assert usual_python(found) == ""
    assert found_pythons("") == found


def test_a_bundle_takes_any_python_before_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert usual_python([Python("/usr/bin/python3")]) == "/usr/bin/python3"


def test_ours_is_not_offered_a_second_time(monkeypatch: pytest.MonkeyPatch) -> None:
    beside_ours = os.path.join(os.path.dirname(sys.executable), "python3")
    monkeypatch.setenv("PATH", os.path.dirname(sys.executable))
    found = found_pythons(str(Path(sys.executable).parents[2]))
    assert all(os.path.dirname(p.path) != os.path.dirname(sys.executable) for p in found)
    assert beside_ours not in [python.path for python in found]


def test_an_environment_of_conda_is_one_too(tmp_path: Path) -> None:
    place = environment(tmp_path, "env")
    (place / "pyvenv.cfg").unlink()
    (place / "conda-meta").mkdir()
    assert [python.environment for python in found_pythons(str(tmp_path))] == [str(place)]
