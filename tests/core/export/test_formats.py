"""The table of formats, and that every one that is no picture is written.

Covers: writers.
"""

from __future__ import annotations

import pytest

from core.commands.picture import ENDINGS
from core.export.formats import FORMATS, by_ending, by_name
from core.export.writers import WRITERS


def test_no_two_formats_have_the_same_name_or_ending() -> None:
    assert len({format_.name for format_ in FORMATS}) == len(FORMATS)
    assert len({format_.ending for format_ in FORMATS}) == len(FORMATS)


def test_what_is_no_picture_is_written_here() -> None:
    assert set(WRITERS) == {format_.name for format_ in FORMATS if not format_.picture}


def test_pictures_are_those_that_are_painted() -> None:
    assert {format_.ending for format_ in FORMATS if format_.picture} == set(ENDINGS)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("run.json", "json"),
        ("run.chrome.json", "chrome"),
        ("/a b/RUN.CSV", "csv"),
        ("run.perfetto-trace", "perfetto"),
        ("a.json/run.shiviz", "shiviz"),
        ("run.jsonl", "jsonl"),
    ],
)
def test_the_ending_tells_the_format(path: str, name: str) -> None:
    found = by_ending(path)
    assert found is not None
    assert found.name == name
    assert by_name(name) is found


@pytest.mark.parametrize("path", ["run", "json", "run.txt", "run.json.gz", ""])
def test_other_endings_tell_none(path: str) -> None:
    assert by_ending(path) is None
    assert by_name(path or "xml") is (by_name("json") if path == "json" else None)
