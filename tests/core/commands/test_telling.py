"""What we tell is one line a sentence, whatever names are in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.commands.telling import complain, remark

if TYPE_CHECKING:
    import pytest


def test_a_name_cannot_make_two_lines_of_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert complain("There is no file a\nb\x1b[2J.") == 2
    assert capsys.readouterr().err == "procession: There is no file a\\nb\\x1b[2J.\n"


def test_what_is_not_there_is_not_told(capsys: pytest.CaptureFixture[str]) -> None:
    remark(["", "One.", "", "Two."])
    assert capsys.readouterr().err == "procession: One.\nprocession: Two.\n"
