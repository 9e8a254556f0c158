"""The files that the records name are found, once each, and libraries are left out."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from core.collecting.sources import MAX_FILE, Sources
from core.tracing.records import OUTPUT, PIECE, RECORD, SITE, TEXT, TEXT_RECORD

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def site(words: str, tag: int = 1, key: int = 5, kind: int = SITE) -> bytes:
    """Return the records that tell a site."""
    data = words.encode()
    pieces = [data[i : i + PIECE] for i in range(0, len(data), PIECE)]
    return b"".join(
        TEXT_RECORD.pack(1, tag, i, kind, len(p), i << 1 | (i == len(pieces) - 1), key, p, i + 1)
        for i, p in enumerate(pieces)
    )


def test_a_file_is_found_once_however_its_name_is_cut(tmp_path: Path) -> None:
    script = tmp_path / "a script with a name of some length: 语.py"
    script.write_text("x = '语'\n", encoding="utf-8")
    records = RECORD.pack(0, 1, 0, OUTPUT, *[0] * 7, 1) + site(f"{script}:3:f")
    sources = Sources()
    cut = len(records) - 64
    assert sources.look(records[:cut]) == []
    assert sources.look(records[cut:]) == [(str(script), "x = '语'\n")]
    assert sources.look(site(f"{script}:4:g", key=6)) == []


def test_pieces_of_two_processes_do_not_mix(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("a")
    (tmp_path / "b.py").write_text("b")
    one, two = (site(f"{tmp_path}/{name}.py:1:f", tag) for tag, name in ((1, "a"), (2, "b")))
    mixed = b"".join(
        one[i : i + 64] + two[i : i + 64] for i in range(0, max(len(one), len(two)), 64)
    )
    assert {text for _, text in Sources().look(mixed)} == {"a", "b"}


def test_what_is_no_source_of_the_program_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "large.py").write_bytes(b"#" * (MAX_FILE + 1))
    (tmp_path / "folder.py").mkdir()
    os.mkfifo(tmp_path / "pipe.py")
    (tmp_path / "text.py").write_text("t")
    sources = Sources()
    for name in ("<string>", "relative.py", os.__file__, "/no/such.py", "nul\0.py"):
        assert sources.look(site(f"{name}:1:f")) == []
    for name in ("large.py", "folder.py", "pipe.py"):
        assert sources.look(site(f"{tmp_path / name}:1:f")) == []
    assert sources.look(site(f"{tmp_path / 'text.py'}:1:f", kind=TEXT)) == []


def test_the_libraries_of_another_python_are_left_out(tmp_path: Path) -> None:
    library = tmp_path / ".venv" / "lib" / "python3.12" / "site-packages" / "thing" / "a.py"
    library.parent.mkdir(parents=True)
    library.write_text("a")
    (tmp_path / "site-packages.py").write_text("b")
    sources = Sources()
    assert sources.add(str(library)) is None
    assert sources.add(str(tmp_path / "site-packages.py")) is not None


def test_the_library_inside_a_bundle_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tmp_path / "python" / "lib" / "json.py"
    library.parent.mkdir(parents=True)
    library.write_text("a")
    assert Sources().add(str(library)) is not None
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert Sources().add(str(library)) is None
