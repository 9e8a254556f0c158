"""What Procession is made of: as a bundle lists it, else as it is installed."""

from __future__ import annotations

import importlib.metadata
import json
from typing import TYPE_CHECKING

from core.commands.shipped import NEEDED, how_installed, own_licence, shipped

if TYPE_CHECKING:
    from pathlib import Path


def test_a_bundle_lists_its_parts_with_the_texts_of_their_licences(tmp_path: Path) -> None:
    (tmp_path / "qt").mkdir()
    (tmp_path / "qt" / "LGPL.txt").write_text("freely", "utf-8")
    row: dict[str, object] = {"name": "Qt", "version": "6.9", "licence": "LGPL", "home": "qt.io"}
    row["files"] = ["qt/LGPL.txt", "qt/none"]
    (tmp_path / "index.json").write_text(json.dumps([row, {"name": "x", "files": []}]), "utf-8")
    qt, bare = shipped(tmp_path)
    assert qt[:3] == ("Qt", "6.9", "LGPL")
    assert (qt.text(), qt.home) == ("freely", "qt.io")
    assert (bare.name, bare.version, bare.text()) == ("x", "", "")


def test_without_a_list_or_with_a_damaged_one_it_is_what_is_installed(tmp_path: Path) -> None:
    installed = shipped(tmp_path)
    assert {part.version for part in installed} == {
        importlib.metadata.version(name) for name in NEEDED
    }
    assert all(part.licence for part in installed)
    assert "Permission is hereby granted" in next(p for p in installed if p.name == "numpy").text()
    (tmp_path / "index.json").write_text('[{"name": 1}]', "utf-8")
    assert shipped(tmp_path) == installed


def test_our_own_licence_is_there() -> None:
    assert own_licence().startswith("MIT License")
    assert how_installed() == "checkout"
