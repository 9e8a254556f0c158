"""Exports as one makes them in the window: two clicks, a key, a film while the window goes on.

Covers: speaker.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage

from gui.panels.export_order import SLIDE, Order
from gui.theme.palette import DARK, LIGHT
from gui.window.exporting import FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.commands.request import Target
    from gui.window.parts import Parts
    from gui.window.settings import Settings


@pytest.fixture
def folder(tmp_path: Path, settings: Settings) -> Path:
    """Return an empty folder, the one of the last export."""
    made = tmp_path / "out"
    made.mkdir()
    settings.store.setValue(FOLDER, str(made))
    return made


@pytest.fixture
def opened(parts: Parts, folder: Path, recording: str, qtbot: QtBot) -> Parts:
    """Return a window in the middle of a recording."""
    parts.session.open(recording)
    playback = parts.session.playback
    assert playback is not None
    qtbot.waitUntil(lambda: playback.at_end or playback.length > 10)
    parts.controls._leap(lambda p: p.seek(12))
    qtbot.waitUntil(lambda: parts.window.run_page.timeline.viewing.run is not None)
    return parts


def said(parts: Parts) -> str:
    return parts.window.status.export.words.text()


def export(parts: Parts, order: Order, qtbot: QtBot) -> None:
    parts.exporting.start(order)
    qtbot.waitUntil(lambda: not parts.exporting._job.active, timeout=20_000)


def test_two_clicks_for_a_picture_of_what_is_shown(
    opened: Parts, folder: Path, qtbot: QtBot
) -> None:
    opened.window.bar._export.click()
    opened.exporting.sheet._go.click()
    qtbot.waitUntil(lambda: said(opened).startswith("Saved as"))
    (file,) = folder.iterdir()
    assert said(opened) == f"Saved as {file.name}"
    stage = opened.window.run_page.stage
    assert QImage(str(file)).width() == 2 * stage.width()
    assert not opened.exporting.sheet.isVisible()


def test_what_was_playing_goes_on_after_the_sheet(opened: Parts) -> None:
    playback = opened.session.playback
    assert playback is not None
    playback.play()
    opened.exporting.show_sheet()
    assert not playback.playing
    opened.exporting.sheet.reject()
    assert playback.playing


def test_a_key_puts_the_stage_on_the_clipboard(opened: Parts) -> None:
    opened.window.actions_.all["copy"].trigger()
    image = QGuiApplication.clipboard().image()
    assert image.width() == 2 * opened.window.run_page.stage.width()
    assert said(opened) == "The picture is on the clipboard."
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(
    ("view", "format_", "size"),
    [
        ("stage", "svg", SLIDE),
        ("stage", "pdf", None),
        ("timeline", "svg", SLIDE),
        ("timeline", "pdf", SLIDE),
        ("timeline", "png", None),
        ("window", "png", None),
        ("window", "svg", None),
        ("data", "json", None),
        ("data", "csv", None),
    ],
)
def test_each_of_them_is_written(
    view: str,
    format_: str,
    size: tuple[int, int] | None,
    opened: Parts,
    folder: Path,
    qtbot: QtBot,
) -> None:
    path = folder / f"a.{format_}"
    export(opened, Order(view, format_, str(path), size), qtbot)
    assert said(opened) == f"Saved as a.{format_}"
    assert path.stat().st_size > 500


def test_the_whole_run_on_one_page_names_everybody(
    opened: Parts, folder: Path, qtbot: QtBot
) -> None:
    svg, pdf = folder / "a.svg", folder / "a.pdf"
    export(opened, Order("timeline", "svg", str(svg), SLIDE, theme="dark"), qtbot)
    root = ElementTree.fromstring(svg.read_bytes())
    texts = {"".join(text.itertext()) for text in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"main", "Producer", "Consumer", "queue"} <= texts
    assert DARK.panel.lower() in svg.read_text()
    assert int(root.get("width", "0")) >= 1280
    export(opened, Order("timeline", "pdf", str(pdf), SLIDE), qtbot)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes())) == 1


def test_another_ground_is_for_the_picture_only(opened: Parts, folder: Path, qtbot: QtBot) -> None:
    path = folder / "a.png"
    export(opened, Order("stage", "png", str(path), theme="dark"), qtbot)
    assert QImage(str(path)).pixelColor(3, 3).name().upper() == DARK.stage
    shown = opened.window.run_page.stage.grab().toImage()
    assert shown.pixelColor(3, 3).name().upper() == LIGHT.stage


def test_a_film_is_made_while_the_window_goes_on(opened: Parts, folder: Path, qtbot: QtBot) -> None:
    path = folder / "a.gif"
    playback = opened.session.playback
    assert playback is not None
    opened.exporting.start(Order("film", "gif", str(path), (640, 360), end=12, speed=10.0))
    assert said(opened).startswith("Exporting")
    opened.controls._leap(lambda p: p.seek(3))  # meanwhile
    qtbot.waitUntil(lambda: said(opened).startswith("Saved as"), timeout=20_000)
    assert playback.position == 3
    with Image.open(path) as film:
        assert film.size == (640, 360)


def test_a_film_of_a_program_that_still_runs(
    parts: Parts, folder: Path, lasting: Callable[[str], Target], qtbot: QtBot
) -> None:
    parts.programs.run(lasting("ping-pong"))
    playback = parts.session.playback
    assert playback is not None
    qtbot.waitUntil(lambda: playback.length > 30, timeout=20_000)
    order = Order("film", "gif", str(folder / "a.gif"), (640, 360), end=14, speed=10.0)
    export(parts, order, qtbot)
    assert said(parts) == "Saved as a.gif"
    assert playback.live


def test_cancel_leaves_nothing_and_says_nothing(opened: Parts, folder: Path, qtbot: QtBot) -> None:
    line = opened.window.status.export
    opened.exporting.start(Order("film", "gif", str(folder / "a.gif"), (640, 360), end=12))
    line.cancel.click()
    qtbot.waitUntil(line.isHidden, timeout=20_000)
    assert list(folder.iterdir()) == []


def test_what_is_shown_goes_and_with_it_its_film(opened: Parts, folder: Path) -> None:
    opened.exporting.start(Order("film", "gif", str(folder / "a.gif"), (640, 360), end=12))
    opened.session.leave()
    assert not opened.exporting._job.active
    assert list(folder.iterdir()) == []


def test_a_place_that_cannot_be_written_is_one_sentence(
    opened: Parts, folder: Path, qtbot: QtBot
) -> None:
    export(opened, Order("stage", "png", str(folder / "none" / "a.png")), qtbot)
    assert said(opened) == "a.png was not saved (no such file or directory)."


def test_how_large_it_will_be_is_said_before(opened: Parts, folder: Path) -> None:
    exporting = opened.exporting
    stage = Order("stage", "png", "", SLIDE, 2)
    assert exporting.estimate(stage) == "2560 \N{MULTIPLICATION SIGN} 1440 pixels"
    film = Order("film", "gif", "", SLIDE, end=12, speed=1.0)
    assert exporting.estimate(film).startswith("About ")
    assert exporting.estimate(film._replace(speed=0.01)).startswith("Only the first 120 s")
    assert exporting.estimate(film._replace(end=0)) == ""


def test_on_the_first_screen_there_is_nothing_to_export(parts: Parts) -> None:
    assert not parts.window.actions_.all["export"].isEnabled()
    assert not parts.window.actions_.all["copy"].isEnabled()
