"""The words of ``export``: what they ask for, and the one sentence where they ask for nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.commands.instant import Instant
from core.commands.parse import parse
from core.commands.picture import PictureRequest
from core.commands.request import Export, ExportPicture, UsageError


@pytest.fixture(autouse=True)
def in_a_folder_with_a_recording(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("run.procession").touch()


def asked(words: str) -> object:
    return parse(f"export run.procession {words}".split(), "0")


@pytest.mark.parametrize(
    ("words", "output", "format_"),
    [
        ("-o a.json", "a.json", "json"),
        ("-o a.chrome.json", "a.chrome.json", "chrome"),
        ("-o a.perfetto-trace", "a.perfetto-trace", "perfetto"),
        ("--output=a.csv", "a.csv", "csv"),
        ("-o a.json --format chrome", "a.json", "chrome"),
        ("-o a --format shiviz", "a", "shiviz"),
    ],
)
def test_data(words: str, output: str, format_: str) -> None:
    assert asked(words) == Export(Path("run.procession"), Path(output), format_)


def test_a_picture() -> None:
    words = "-o a.PNG --what timeline --at event:7 --size 640x480 --theme dark"
    picture = PictureRequest(Path("a.PNG"), "timeline", Instant(event=7), "dark", (640, 480))
    assert asked(words) == ExportPicture(Path("run.procession"), picture)
    plain = PictureRequest(Path("a.svg"))
    assert asked("-o a.svg --format svg") == ExportPicture(Path("run.procession"), plain)


def test_a_film() -> None:
    picture = PictureRequest(
        Path("a.gif"), start=Instant(seconds=1.0), end=Instant(event=9), speed=2.0, fps=25
    )
    words = "-o a.gif --from 1 --to event:9 --speed 2 --fps 25"
    assert asked(words) == ExportPicture(Path("run.procession"), picture)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("", "export needs -o FILE"),
        ("-o nowhere/a.json", "There is no folder nowhere to write a.json into."),
        ("-o run.procession --format json", "is the recording itself"),
        ("-o ./run.procession --format json", "is the recording itself"),
        ("-o a.xml", "a.xml has none of the endings .perfetto-trace, .chrome.json"),
        ("-o a", "or give --format."),
        ("-o a --format xml", "--format is one of perfetto, chrome"),
        ("-o a.dat --format png", "A PNG picture needs a file that ends with .png."),
        ("-o a.json --at 1", "--at goes with a picture, not with JSON."),
        ("-o a.csv --theme dark", "--theme goes with a picture, not with CSV table."),
        ("-o a.png --fps 3", "--fps goes with a film; a.png is a picture."),
        ("-o a.gif --at 1", "--at goes with a picture; a.gif is a film."),
        ("-o a.gif --fps 61", "--fps is at most 60"),
        ("-o a.gif --fps none", "--fps is a whole number"),
        ("-o a.gif --speed 0", "--speed is a number above 0"),
        ("-o a.gif --speed 1e9", "at most 100"),
        ("-o a.gif --from noon", "event:N"),
        ("-o a.png --what sky", "--what is one of stage, timeline, window"),
        ("-o a.json more", "one word too many"),
        ("-o a.json --at", "--at needs T"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(words: str, said: str) -> None:
    with pytest.raises(UsageError) as told:
        asked(words)
    assert said in str(told.value)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "Which recording?"),
        ("nothing", "There is no file nothing."),
        (".", "is a folder"),
        ("ping-pong", "record it first, with: record ping-pong -o FILE"),
    ],
)
def test_the_recording_has_to_be_there(name: str, said: str) -> None:
    with pytest.raises(UsageError) as told:
        parse(["export", *name.split(), "-o", "a.json"], "0")
    assert said in str(told.value)
