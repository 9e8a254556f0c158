"""Every text fits its place: on each page and sheet, in each language, at each size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from core.language import LANGUAGES
from core.scenarios.catalogue import SCENARIOS
from gui import app
from gui.panels.question_shown import Shown
from gui.window.window import LEAST
from gui.words import questions as words
from gui.words.language import speak
from tests.gui.window.fitting import cut_painted, cut_texts
from tests.gui.window.walking import OUTSIDE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from gui.window.parts import Parts
    from gui.window.settings import Settings

SIZES = ((800, 500), (1024, 576), (1280, 720), (1280, 800), (1920, 1080))


@pytest.fixture(params=LANGUAGES)
def parts(
    qapp: QApplication, qtbot: QtBot, settings: Settings, request: pytest.FixtureRequest
) -> Iterator[Parts]:
    """Return a window in a language."""
    speak(request.param)
    made = app.build(settings)
    made.window.show()
    qtbot.waitUntil(made.window.isVisible)
    yield made
    made.window.close_now()
    made.window.deleteLater()
    qapp.processEvents()
    speak("en")


def look(parts: Parts, qtbot: QtBot, where: str, patch: pytest.MonkeyPatch) -> list[str]:
    """Return what is cut at any of the sizes."""
    found = []
    for size in SIZES:
        parts.window.resize(*size)
        for _ in range(3):
            qtbot.wait(1)  # the layouts follow one another
        cuts = [*cut_texts(parts.window), *cut_painted(parts.window, patch)]
        found += [f"{where}, {size[0]}x{size[1]}: {cut}" for cut in cuts]
    return found


def test_the_gallery(parts: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    found = look(parts, qtbot, "first screen", monkeypatch)
    for group in dict.fromkeys(scenario.group for scenario in SCENARIOS):
        parts.window.shelf.choose_group(group)
        found += look(parts, qtbot, group, monkeypatch)
    assert not found, "\n".join(found)


@pytest.mark.usefixtures("no_menus_stay")
def test_a_run_and_every_sheet(
    parts: Parts, qtbot: QtBot, recording: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(recording)
    window, page = parts.window, parts.window.run_page
    QTest.keyClick(window, Qt.Key.Key_End)
    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(page.timeline.viewing.rows) > 3)
    found = []
    for number, pane in enumerate((page.timeline, page.output, page.events, page.timeline)):
        page.foot.show_page(pane)
        page.show_tab(number)
        parts.controls.refresh()
        qtbot.wait(1)
        found += look(parts, qtbot, f"pane {number}", monkeypatch)
    for name in window.actions_.all:
        if name in OUTSIDE:
            continue
        parts.presenting.leave()
        window.resize(*LEAST)
        window.actions_.all["to end"].trigger()
        window.actions_.all[name].setEnabled(True)
        window.actions_.all[name].trigger()
        tops = QApplication.topLevelWidgets()
        sheets = [w for w in tops if isinstance(w, QDialog) and w.isVisible()]
        for sheet in sheets:
            QApplication.processEvents()
            found += [f"{name}: {cut}" for cut in cut_texts(sheet)]
            if sheet.width() > LEAST[0] or sheet.height() > LEAST[1]:
                found.append(f"{name}: {sheet.size()} is more than the smallest window has")
            sheet.reject()
    assert not found, "\n".join(found)


def test_a_question_and_its_answer(
    parts: Parts, qtbot: QtBot, recording: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(recording)
    asked = Shown(
        "Can both processes write into the same file at the same time?",
        ("Yes, both of them", "No, one must wait", "Only sometimes", "Never"),
        "2 of 3",
        hands=(3, 14, 0, 100),
        last=False,
    )
    told = asked._replace(hands=(), chosen=0, settled=True, right=1)
    card = parts.window.run_page.question_card
    found = []
    for shown in (asked, told._replace(verdict=words.verdict(1, 0))):
        card.show_card(shown)
        found += look(parts, qtbot, shown.question, monkeypatch)
    assert not found, "\n".join(found)
