"""Libraries, packages and fonts that the window needs are missed before Qt ends the process."""

from __future__ import annotations

import sys
import tomllib
from importlib import metadata
from typing import TYPE_CHECKING

import pytest

from core.commands import doctor_qt
from core.commands.doctor_qt import LIBRARIES, REQUIRED, X11_LIBRARIES

if TYPE_CHECKING:
    from pathlib import Path

NONE = "libprocession-none.so.9"


def test_what_is_asked_for_is_what_is_installed(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    assert [name + pins for name, pins in REQUIRED.items()] == project["dependencies"]
    setup = (root / ".ci" / "setup").read_text("utf-8").split()
    packages = {*LIBRARIES.values(), *X11_LIBRARIES.values(), doctor_qt.CHINESE_FONT}
    assert packages <= set(setup)


@pytest.mark.parametrize(
    ("version", "fits"),
    [
        ("6.9.3", True),
        ("6.11.0", True),
        ("6.11", True),
        ("6.9.2", False),
        ("6.12.0", False),
        ("6.12", False),
        ("7.0", False),
        ("6.10.0a1", True),
    ],
)
def test_a_version_is_within_its_pins(version: str, fits: bool) -> None:
    assert doctor_qt.fits(version, REQUIRED["PySide6-Essentials"]) is fits


def test_a_package_that_is_missing_or_does_not_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(doctor_qt.packages(REQUIRED)) == []
    monkeypatch.setattr(metadata, "version", lambda name: "6.12.0")
    ((sentence, _),) = doctor_qt.packages({"PySide6-Essentials": ">=6.9.3,<6.12"})
    assert sentence == (
        "PySide6-Essentials 6.12.0 does not fit (6.12.0 ends Python 3.11): "
        "pip install 'PySide6-Essentials>=6.9.3,<6.12'"
    )
    monkeypatch.undo()
    ((sentence, _),) = doctor_qt.packages({"no-such-package": ">=1"})
    assert (
        sentence == "The Python package no-such-package is missing: pip install "
        "'no-such-package>=1'"
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of Linux")
def test_a_library_that_cannot_be_loaded_is_named_with_its_package() -> None:
    table = {"libc.so.6": "libc6", NONE: "libprocession-none9"}
    assert list(doctor_qt.libraries(table, x11=True)) == [
        (
            f"{NONE} cannot be loaded, which Qt needs on X11: package libprocession-none9",
            "libprocession-none9",
        )
    ]


def test_where_something_is_missing_qt_is_not_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_qt, "loading", lambda code, has_screen: pytest.fail("loaded"))
    monkeypatch.setattr(doctor_qt, "REQUIRED", {"no-such-package": ">=1"})
    assert "no-such-package" in next(iter(doctor_qt.lacks(has_screen=False)))[0]
    list(doctor_qt.lacks(has_screen=False))


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("import no_such_thing", "ModuleNotFoundError: No module named 'no_such_thing'"),
        ("import sys; sys.exit(7)", "exit code 7"),
        ("import os; os.write(2, b'qt: first\\n\\nlast'); os._exit(1)", "qt: first"),
        ("import os; os.kill(os.getpid(), 9)", "SIGKILL"),
    ],
)
def test_what_qt_says_is_passed_on(code: str, said: str) -> None:
    assert list(doctor_qt.loading(code, False)) == [(f"Qt cannot be loaded: {said}", "")]


def test_a_qt_that_loads_is_no_lack(monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(doctor_qt.loading("import os; assert os.environ['QT_QPA_PLATFORM']", False)) == []
    monkeypatch.setattr(doctor_qt, "TRY_SECONDS", 0.2)
    ((sentence, _),) = doctor_qt.loading("import time; time.sleep(60)", False)
    assert sentence.startswith("Qt has not been loaded within")


def test_a_font_is_found_by_what_it_can_write() -> None:
    assert doctor_qt.has_font(b":lang=en") in (True, None)
    assert doctor_qt.has_font(b":family=no such family at all:lang=zz") in (False, None)
