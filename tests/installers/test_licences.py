"""The licences: of all that is shipped, and nothing is shipped without one.

Covers: licences, components.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from resources.installers.components import is_gpl_only
from resources.installers.failure import BuildError
from resources.installers.licences import FOLDER, parts_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("licence", "only"),
    [
        ("GPL-3.0-only", True),
        ("GPLv2+", True),
        ("MIT AND GPL-2.0-or-later", True),
        ("GPL-2.0-only OR AGPL-3.0-only", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", False),
        ("MIT", False),
    ],
)
def test_the_gpl_is_known_from_what_leaves_a_choice(licence: str, only: bool) -> None:
    assert is_gpl_only(licence) is only


def test_what_is_shipped_is_listed_with_the_texts_of_its_licence() -> None:
    parts = parts_of(["numpy/_core/x.so", "numpy.libs/libscipy_openblas-1.so"], ["msgspec", "json"])
    assert [part.name for part in parts] == [
        "msgspec", "numpy", "OpenBLAS and LAPACK", "PyInstaller", "Python",
    ]  # fmt: skip
    assert all(path.read_text("utf-8") for part in parts for path in part.texts.values())


def test_a_library_of_nobody_stops_the_build() -> None:
    with pytest.raises(
        BuildError, match=r"^libreadline.so.8 is in the bundle, and no licence of it"
    ):
        parts_of(["libreadline.so.8"], [])


def a_distribution(folder: Path, licence: str) -> None:
    """Install the package ``stranger``."""
    (folder / "stranger.py").touch()
    about = folder / "stranger-1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.4\nName: stranger\nVersion: 1\n{licence}")
    (about / "RECORD").write_text("stranger.py,,\nstranger-1.dist-info/LICENSE,,\n")
    (about / "LICENSE").write_text("Whatever you like.")


@pytest.mark.parametrize(
    ("licence", "sentence"),
    [
        ("License-Expression: GPL-3.0-only\n", "stranger is .* under GPL-3.0-only only"),
        ("", "stranger is in the bundle, and no licence of it is known"),
    ],
)
def test_a_package_that_must_not_be_shipped_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, licence: str, sentence: str
) -> None:
    a_distribution(tmp_path, licence)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(BuildError, match=sentence):
        parts_of([], ["stranger"])


@pytest.mark.bundle
@pytest.mark.timeout(400)
def test_the_bundle_holds_the_licences_of_what_it_holds(bundle_folder: Path) -> None:
    folder = bundle_folder / FOLDER
    rows = json.loads((folder / "index.json").read_text("utf-8"))
    names = {row["name"] for row in rows}
    assert {"Python", "Qt", "PySide6_Essentials", "numpy", "pyqtgraph", "pillow"} <= names
    if sys.platform == "linux":
        assert {"ICU", "OpenSSL", "XCB"} <= names
    assert all(row["licence"] and row["files"] for row in rows)
    assert all((folder / name).stat().st_size > 100 for row in rows for name in row["files"])
    assert "LGPL-3.0.txt" in " ".join(next(row for row in rows if row["name"] == "Qt")["files"])
    assert (folder / "LICENSE").is_file()  # ours
