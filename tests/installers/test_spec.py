"""What PyInstaller is told on each system: its recipe is read with stand-ins for what it builds."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from resources.installers import icons, inner_python, lean, product

if TYPE_CHECKING:
    from collections.abc import Callable

SPEC = product.ROOT / "resources" / "installers" / "procession.spec"

Told = dict[str, list[dict[str, Any]]]
"""Class -> what each call of it was given."""


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Told]:
    """Return a function that reads the recipe as if it ran on a system."""
    hooks = pytest.importorskip("PyInstaller.utils.hooks")

    def told(system: str) -> Told:
        found: Told = {}

        def stand_in(kind: str) -> Callable[..., Any]:
            def call(*parts: object, **options: Any) -> SimpleNamespace:  # noqa: ANN401
                found.setdefault(kind, []).append(options)
                return SimpleNamespace(pure=[], scripts=[], binaries=[], datas=[])

            return call

        kinds = ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")
        names = {kind: stand_in(kind) for kind in kinds}
        monkeypatch.setattr(sys, "platform", system)
        exec(
            compile(SPEC.read_text("utf-8"), str(SPEC), "exec"),
            names | {"SPECPATH": str(SPEC.parent), "workpath": str(tmp_path)},
        )
        return found

    monkeypatch.setattr(hooks, "collect_submodules", lambda name: [name])
    monkeypatch.setattr(icons, "draw", lambda folder: folder.mkdir())
    monkeypatch.setattr(inner_python, "files", lambda work: ([], []))
    monkeypatch.setattr(lean, "files", list)
    monkeypatch.setattr(lean, "modules", list)
    return told


def test_on_linux_there_is_one_program_and_no_icon(told: Callable[[str], Told]) -> None:
    found = told("linux")
    (program,) = found["EXE"]
    assert (program["name"], program["console"], program["upx"]) == ("procession", True, False)
    assert "icon" not in program
    assert "BUNDLE" not in found


def test_the_compiled_translations_are_in_it(told: Callable[[str], Told]) -> None:
    (analysis,) = told("linux")["Analysis"]
    (pattern,) = [source for source, place in analysis["datas"] if place.endswith("translations")]
    assert {path.suffix for path in Path(pattern).parent.glob(Path(pattern).name)} == {".qm"}


def test_on_windows_there_is_one_for_the_window_and_one_for_the_console(
    told: Callable[[str], Told], tmp_path: Path
) -> None:
    found = told("win32")
    assert [(one["name"], one["console"]) for one in found["EXE"]] == [
        ("procession", False),
        ("procession-cli", True),
    ]
    for one in found["EXE"]:
        assert one["icon"] == str(tmp_path / "icons" / "procession.ico")
        with open(one["version"], encoding="utf-8") as file:
            assert f"{one['name']}.exe" in file.read()
    assert len(found["COLLECT"]) == 1
    assert "BUNDLE" not in found


def test_on_macos_there_is_an_application_with_its_documents(told: Callable[[str], Told]) -> None:
    """Not one for the console, which PyInstaller would make one without a window."""
    found = told("darwin")
    (program,) = found["EXE"]
    assert (program["console"], program["argv_emulation"]) == (False, False)
    (application,) = found["BUNDLE"]
    assert application["name"] == "Procession.app"
    assert application["info_plist"]["CFBundleDocumentTypes"]
