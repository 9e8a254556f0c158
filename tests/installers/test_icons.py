"""The icons: every size in every format, simpler where it is small, and seen on any task bar."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from gui.theme.palette import DARK, contrast
from resources.installers import icons

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons") / "new"
    icons.draw(folder)
    return folder


SETS = [("procession", ""), ("recording", "recording")]


@pytest.mark.parametrize(("name", "below"), SETS)
def test_there_is_a_picture_of_every_size(drawn: Path, name: str, below: str) -> None:
    folder = drawn / below
    for side in (16, 24, 32, 48, 64, 128, 256, 512):
        with Image.open(folder / f"{side}x{side}.png") as picture:
            assert (picture.size, picture.mode) == ((side, side), "RGBA")
            assert picture.getpixel((0, 0))[3] < 255  # type: ignore[index]  # round corners
    assert (folder / f"{name}.svg").read_bytes().startswith(b"<svg")


@pytest.mark.parametrize(("name", "below"), SETS)
def test_windows_and_macos_have_all_sizes_in_one_file(drawn: Path, name: str, below: str) -> None:
    with Image.open(drawn / below / f"{name}.ico") as picture:
        sides = {side for side, _ in picture.info["sizes"]}
        assert sides == {16, 24, 32, 48, 64, 128, 256}
    with Image.open(drawn / below / f"{name}.icns") as picture:
        sides = {side * scale for side, _, scale in picture.info["sizes"]}
        assert sides == {32, 64, 128, 256, 512, 1024}


def test_what_is_small_is_its_own_drawing_in_the_ico_too(drawn: Path) -> None:
    """Not the large one, made small: that is a smear."""
    with Image.open(drawn / "procession.ico") as picture:
        picture.size = (16, 16)  # type: ignore[misc]  # so one chooses among them
        picture.load()
        assert picture.convert("RGBA").tobytes() == icons.painted("procession", 16).tobytes()
    large = icons.painted("procession", 64).resize((16, 16))
    assert large.tobytes() != icons.painted("procession", 16).tobytes()


@pytest.mark.parametrize("side", [16, 48])
@pytest.mark.parametrize("bar", ["#1F1F1F", "#F3F3F3"])
def test_it_is_seen_on_a_dark_and_on_a_light_task_bar(side: int, bar: str) -> None:
    """On the dark one by its ground, on the light one by its strokes, a fifth of it and more."""
    picture = icons.painted("procession", side)
    pixels = zip(*[iter(picture.tobytes())] * 4, strict=True)
    colours = ["#{:02X}{:02X}{:02X}".format(*pixel) for pixel in pixels if pixel[3] == 255]
    seen = sum(contrast(colour, bar) >= 3 for colour in colours)
    assert seen > len(colours) / 5
    ground = max(colours, key=colours.count)
    assert contrast(ground, DARK.stage) >= 3
    assert contrast(ground, bar) >= 1.9


def test_the_linux_tool_for_icns_reads_it(drawn: Path) -> None:
    tool = shutil.which("icns2png")
    if tool is None:
        pytest.skip("icnsutils is not here")
    done = subprocess.run(
        [tool, "-l", str(drawn / "procession.icns")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert "512x512" in done.stdout
