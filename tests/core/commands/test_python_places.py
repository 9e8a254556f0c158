"""Where Pythons lie: on the path, in the home folder, and in the registry of a Windows."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from core.commands import python_places
from core.commands.python_places import installed_pythons, is_store_stub, registered

REGISTRY: dict[tuple[str, ...], dict[str, str]] = {
    ("Python", "PythonCore", "3.9", "InstallPath"): {"": "C:\\Python39\\"},
    ("Python", "PythonCore", "3.13-arm64", "InstallPath"): {
        "": "D:\\Mia\\Python313",
        "ExecutablePath": "D:\\Mia\\Python313\\python.exe",
    },
    ("Python", "PythonCore", "2.7", "InstallPath"): {"": "C:\\Python27\\"},
    ("Python", "PythonCore", "3.12", "InstallPath"): {},
    ("Python", "ContinuumAnalytics", "py311-64", "InstallPath"): {"": "C:\\conda"},
    ("Python", "PyLauncher", "3.1", "InstallPath"): {"": "C:\\Windows\\"},
}
"""A part of a registry, as installers of Python fill it (PEP 514)."""


def python_in(folder: Path, name: str) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return str(path)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_python3_comes_first_and_each_is_named_once(home: Path) -> None:
    folder = home.parent / "bin"
    older, newer = python_in(folder, "python3.9"), python_in(folder, "python3.12")
    python_in(folder, "python3.8")  # in which nothing can be traced
    (folder / "python3").symlink_to(older)
    assert installed_pythons() == [str(folder / "python3"), newer]


def test_an_environment_on_the_path_is_not_taken_for_the_python_that_it_links_to(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    base = python_in(home.parent / "bin", "python3")
    inside = home / "venv" / "bin" / "python3"
    inside.parent.mkdir(parents=True)
    inside.symlink_to(base)
    (home / "venv" / "pyvenv.cfg").touch()
    monkeypatch.setenv("PATH", f"{inside.parent}:{home.parent / 'bin'}")
    assert installed_pythons() == [str(inside), base]


def test_those_of_version_managers_are_found(home: Path) -> None:
    pyenv = [
        python_in(home / ".pyenv" / "versions" / f"3.{n}.1" / "bin", "python3") for n in (9, 13)
    ]
    python_in(home / ".pyenv" / "versions" / "3.8.18" / "bin", "python3")
    uv = python_in(home / ".local/share/uv/python/cpython-3.12.4-linux/bin", "python3.12")
    (Path(uv).parent / "python3").symlink_to(uv)
    (home / "miniconda3" / "bin").mkdir(parents=True)
    (home / "miniconda3" / "bin" / "python3").symlink_to(python_in(home / "x", "python3.10"))
    found = [str(Path(path).relative_to(home)).split("/bin/")[0] for path in installed_pythons()]
    assert found == [
        ".pyenv/versions/3.13.1", ".pyenv/versions/3.9.1",
        ".local/share/uv/python/cpython-3.12.4-linux", "miniconda3",
    ]  # fmt: skip
    assert pyenv[1] in installed_pythons()


def test_a_shim_answers_only_for_the_version_that_is_chosen(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shims = home / ".pyenv" / "shims"
    shim = python_in(shims, "python3")
    python_in(shims, "python3.12")
    monkeypatch.setenv("PATH", str(shims))
    assert installed_pythons() == [shim]


def test_a_mac_without_its_tools_has_no_python(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There ``/usr/bin/python3`` asks the user whether it shall be installed."""
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(python_places, "MAC_FOLDERS", (str(home / "brew"),))
    monkeypatch.setattr(python_places, "MAC_TOOLS", (str(home / "none"),))
    assert python_places._is_stub("/usr/bin/python3")
    brewed = python_in(home / "brew", "python3")
    assert installed_pythons() == [brewed]


def test_what_windows_knows_is_told_the_newest_first() -> None:
    def names(key: tuple[str, ...]) -> list[str]:
        below = [path[len(key)] for path in REGISTRY if path[: len(key)] == key]
        return list(dict.fromkeys(below))

    found = registered((names, lambda key, name: REGISTRY[key].get(name, "")))
    assert found == [
        "D:\\Mia\\Python313\\python.exe",
        "C:\\Python39\\python.exe",
        "C:\\conda\\python.exe",
    ]


def test_the_shop_s_stub_is_no_python(tmp_path: Path) -> None:
    stub = tmp_path / "WindowsApps" / "python.exe"
    stub.parent.mkdir()
    stub.touch()
    assert is_store_stub(str(stub))
    assert is_store_stub(str(stub.parent / "gone.exe"))
    real = tmp_path / "python.exe"
    real.touch()
    assert not is_store_stub(str(real))


def test_a_python3_that_is_too_old_is_not_offered(home: Path) -> None:
    folder = home.parent / "bin"
    (folder / "python3").parent.mkdir()
    (folder / "python3").symlink_to(python_in(folder, "python3.8"))
    assert installed_pythons() == []
