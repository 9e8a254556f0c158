"""A timeline as a drawing: each bar a shape, each name a text, and the whole run on one page."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPixmap

from gui.pictures.still import image_of
from gui.pictures.svg import svg_of
from gui.pictures.whole_widget import timeline_still, whole_timeline
from gui.theme.palette import DARK, LIGHT
from gui.timeline.strokes import _hatch
from gui.timeline.view import Timeline
from tests.gui.timeline.made import MS, many, writers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from tests.gui.timeline.made import Made

SVG = "{http://www.w3.org/2000/svg}"


def timeline_of(made: Made) -> Timeline:
    timeline = Timeline(lambda *_: QPixmap(18, 18))
    timeline.resize(900, 220)
    timeline.set_palette(LIGHT)
    timeline.begin(8_000 * MS)
    timeline.show_run(made.run())
    count = made.lanes.count
    timeline.show_head(count, int(made.lanes.times.array[-1]), False, (), 0.0)
    timeline.grab()  # which lays it out for its size
    return timeline


@pytest.fixture
def timeline(qapp: QApplication) -> Iterator[Timeline]:
    made = timeline_of(writers())
    yield made
    made.deleteLater()


def test_names_and_labels_are_texts(timeline: Timeline) -> None:
    root = ElementTree.fromstring(svg_of(timeline_still(timeline)))
    texts = {"".join(text.itertext()) for text in root.iter(f"{SVG}text")}
    assert {"main", "Writer 1", "Writer 2", "Writer 3", "Lock", "W1", "W2", "W3"} <= texts


def test_each_bar_is_a_shape_and_images_are_icons_only(timeline: Timeline) -> None:
    svg = svg_of(whole_timeline(timeline, LIGHT)).decode()
    images = re.findall(r'<image[^>]*width="(\d+)"', svg)
    assert set(images) <= {"18"}
    assert svg.count(f'fill="{LIGHT.process(1).lower()}"') >= 4


def test_bars_narrower_than_a_pixel_are_an_image(qapp: QApplication) -> None:
    crowd = timeline_of(many(20_000, processes=3))
    svg = svg_of(timeline_still(crowd))
    crowd.deleteLater()
    assert b"<image" in svg
    assert len(svg) < 3_000_000


def test_the_drawing_looks_like_the_window(timeline: Timeline) -> None:
    drawn = image_of(timeline_still(timeline))
    shown = QImage(timeline.size(), QImage.Format.Format_ARGB32_Premultiplied)
    shown.fill(QColor(LIGHT.panel))
    timeline.render(shown)
    pixels = [(x, y) for x in range(0, 900, 7) for y in range(30, 200, 5)]
    alike = sum(near(drawn.pixelColor(*at), shown.pixelColor(*at)) for at in pixels)
    assert alike > 0.93 * len(pixels)


def near(one: QColor, other: QColor) -> bool:
    sides = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return max(map(abs, sides)) < 40


def test_the_whole_run_has_its_own_size_and_colours(timeline: Timeline) -> None:
    timeline.viewing.zoom(8.0, 400.0)
    before = timeline.viewing.axis
    still = whole_timeline(timeline, DARK, "A run")
    image = image_of(still)
    assert image.width() >= 1280
    assert image.pixelColor(3, 3) == QColor(DARK.panel)
    assert (still.title, timeline.viewing.axis) == ("A run", before)


def test_a_hatch_stays_within_its_bar() -> None:
    bar = QRectF(10.5, 4, 30, 14)
    lines = _hatch(bar)
    assert len(lines) >= 4
    assert all(bar.adjusted(-1, -1, 1, 1).contains(line.p1()) for line in lines)
    assert all(bar.adjusted(-1, -1, 1, 1).contains(line.p2()) for line in lines)
    assert _hatch(QRectF(0, 0, 0, 14)) == []
