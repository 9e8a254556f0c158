"""An SVG says what the window says: the same names, as text, whatever they are."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from core.commands.instant import Instant
from gui.export.opening import place_of, subject_of
from gui.pictures.easel import show, stage_of
from gui.pictures.slide import Words, slide
from gui.pictures.svg import svg_of
from gui.theme.palette import DARK, LIGHT
from gui.window.speaker import words_at
from gui.words.plain import bare
from gui.words.states import shown_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.world import World
    from core.playback.playback import Playback
    from gui.export.opening import Shown
    from gui.stage.stage import Stage

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = (
    "<b>&amp;</b>",
    "a & b < c > d",
    "\"quoted\" 'twice'",
    "שלום עולם",
    "Ψευδώνυμο ネコ 猫 mixed עם ימין",
    "]]><script>alert(1)</script>",
    "kept text 0",
)


def texts(svg: bytes) -> list[str]:
    return ["".join(text.itertext()) for text in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def names(world: World, labels: dict[str, str]) -> set[str]:
    """Return what is called by name on the stage; the ends of a pipe are not."""
    queues = [channel for channel in world.channels.values() if channel.type != "pipe"]
    named = {queue.name for queue in queues} | {lock.name for lock in world.locks.values()}
    return named | {shown_name(process, labels) for process in world.processes.values()}


def test_a_scenario_at_its_telling_moment_has_all_names_as_text(
    shown: Shown, staged: Callable[..., Stage]
) -> None:
    playback, subject = shown.playback, subject_of(shown)
    scenario = shown.shows.scenario if shown.shows is not None else None
    assert scenario is not None
    kind, nth = scenario.telling if scenario.telling is not None else ("ProgramEnded", 1)
    playback.seek(place_of(playback, Instant(kind=kind, nth=nth)))
    stage = stage_of(subject, DARK, (1280, 628))
    show(stage, playback)
    svg = svg_of(slide(stage, DARK, words_at(playback, subject)))
    stage.deleteLater()
    assert names(playback.world, dict(subject.labels)) <= set(texts(svg))
    assert scenario.title in texts(svg)
    assert b"<image" not in svg
    assert QSvgRenderer(QByteArray(svg)).isValid()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_stays_one_text(
    name: str, named: Callable[[str], Playback], staged: Callable[..., Stage]
) -> None:
    svg = svg_of(slide(staged(named(name)), LIGHT, Words((), name)))
    # On the card, and as the title; what is written to the left is kept to itself.
    assert list(map(bare, texts(svg))).count(name) >= 2
    assert not list(ElementTree.fromstring(svg).iter(f"{SVG}script"))


def test_what_xml_cannot_hold_is_replaced(
    named: Callable[[str], Playback], staged: Callable[..., Stage]
) -> None:
    svg = svg_of(slide(staged(named("a\x01b\x1b")), LIGHT, Words((), "t\x00t")))
    seen = texts(svg)
    assert "a\\x01b\\x1b" in seen
    assert not any("\x00" in text or "\x01" in text for text in seen)


def test_a_name_of_10_kb_is_cut_as_in_the_window(
    named: Callable[[str], Playback], staged: Callable[..., Stage]
) -> None:
    svg = svg_of(slide(staged(named("<i>" * 3400)), LIGHT, None))
    assert any(text.startswith("<i><i>") and text.endswith("…") for text in texts(svg))
    assert len(svg) < 60_000


def test_a_text_keeps_its_width_where_its_font_is_missing(
    words: Playback, staged: Callable[..., Stage]
) -> None:
    root = ElementTree.fromstring(svg_of(slide(staged(words), LIGHT, None)))
    widths = {text.text: text.get("textLength") for text in root.iter(f"{SVG}text")}
    assert float(widths["Producer"] or 0) > 20
    assert {text.get("text-anchor") for text in root.iter(f"{SVG}text")} >= {"start", "middle"}


def test_its_size_is_in_pixels(words: Playback, staged: Callable[..., Stage]) -> None:
    svg = svg_of(slide(staged(words), LIGHT, None)).decode()
    assert re.search(r'<svg width="940" height="436"\s+viewBox="0 0 940 436"', svg)
