"""A picture has the size, the ground and the sharpness that were asked for; a PDF has one page.

Covers: easel, slide, whole_widget, writing.
"""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from gui.pictures.easel import show, stage_of
from gui.pictures.slide import WORDS, Words, slide
from gui.pictures.still import image_of, pdf_of, png_of
from gui.pictures.whole_widget import still_of
from gui.pictures.writing import bytes_of, write_whole
from gui.theme.palette import LIGHT
from gui.words.sentence import Sentence
from tests.gui.pictures.conftest import subject_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.playback.playback import Playback
    from gui.stage.stage import Stage

CAPTION = (Sentence("{who} puts it.", {"who": "Producer"}),)


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_a_png_has_so_many_pixels_for_each(
    scale: int, words: Playback, staged: Callable[..., Stage]
) -> None:
    image = QImage.fromData(png_of(slide(staged(words), LIGHT, None), scale))
    assert image.size() == QSize(940, 436) * scale
    assert image.pixelColor(3, 3) == QColor(LIGHT.stage)


def test_text_is_drawn_for_its_pixels_not_enlarged(
    words: Playback, staged: Callable[..., Stage]
) -> None:
    image = image_of(slide(staged(words), LIGHT, None), 2)
    assert pairs_that_differ(image) > 1000


def pairs_that_differ(image: QImage) -> int:
    """Return how many pairs of neighbours differ; in an enlarged picture none would."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    data, stride = bytes(grey.constBits()), grey.bytesPerLine()
    rows = [data[y * stride : y * stride + grey.width()] for y in range(0, grey.height(), 2)]
    return sum(one != other for row in rows for one, other in zip(row[::2], row[1::2], strict=True))


def test_without_a_ground_nothing_is_painted_there(
    words: Playback, staged: Callable[..., Stage]
) -> None:
    still = slide(staged(words), LIGHT, Words(CAPTION, "A run", "event 1 of 2"), ground=False)
    image = QImage.fromData(png_of(still))
    gap = f'stroke="{LIGHT.stage.lower()}"'.encode()  # where lines cross
    grounded = slide(staged(words), LIGHT, None)
    assert bytes_of(still, ".svg").count(gap) < bytes_of(grounded, ".svg").count(gap)
    assert image.pixelColor(3, 3).alpha() == 0
    assert image.pixelColor(3, 440).alpha() == 0


def test_with_words_the_caption_stands_below(words: Playback, staged: Callable[..., Stage]) -> None:
    stage = staged(words)
    plain = image_of(slide(stage, LIGHT, None))
    worded = image_of(slide(stage, LIGHT, Words(CAPTION, "A run", "event 1 of 2")))
    assert worded.height() == plain.height() + WORDS
    assert worded.copy(plain.rect()) == plain
    assert worded.pixelColor(3, plain.height() + 10) == QColor(LIGHT.raised)


def test_a_pdf_is_one_page_with_its_texts(words: Playback, staged: Callable[..., Stage]) -> None:
    data = pdf_of(slide(staged(words), LIGHT, None))
    assert data.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1
    assert b"/MediaBox [0 0 705.000000 327.000000]" in data.replace(b".000000 ]", b".000000]")
    assert b"/Font" in data
    assert b"/Subtype /Image" not in data


def test_a_moving_message_is_in_the_picture(words: Playback, staged: Callable[..., Stage]) -> None:
    stage = staged(words, 0)
    pictures = []
    words.play()
    for now in (0.0, 40.0, 40.2):
        words.set_speed(1.0)
        passed = words.tick(now)
        stage.play(passed, words.world, now)
        stage.advance(now)
        pictures.append(bytes_of(slide(stage, LIGHT, None), ".svg"))
    assert len(set(pictures)) > 1


def test_a_widget_is_sharp_in_its_picture_too(qtbot: QtBot, words: Playback) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    stage = stage_of(subject_of(words), LIGHT, (640, 400))
    stage.setParent(window)
    window.resize(640, 400)
    words.seek(words.length)
    show(stage, words)
    still = still_of(window, "W")
    image = image_of(still, 2)
    assert image.size() == QSize(1280, 800)
    assert pairs_that_differ(image) > 1000
    assert b">Producer</text>" in bytes_of(still, ".svg")


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.svg", b"new")
    assert (tmp_path / "a.svg").read_bytes() == b"new"
    with pytest.raises(OSError, match="No such file"):
        write_whole(tmp_path / "none" / "a.svg", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.svg"]


def test_bytes_are_those_of_the_ending(words: Playback, staged: Callable[..., Stage]) -> None:
    still = slide(staged(words), LIGHT, None)
    begins = {ending: bytes_of(still, ending)[:5] for ending in (".png", ".svg", ".pdf")}
    assert begins == {".png": b"\x89PNG\r", ".svg": b"<?xml", ".pdf": b"%PDF-"}
    assert zlib.crc32(bytes_of(still, ".svg")) == zlib.crc32(bytes_of(still, ".svg"))
