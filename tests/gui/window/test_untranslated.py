"""Nothing on the screen is left in English where another language is spoken."""

from __future__ import annotations

import functools
import platform
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from core.commands.shipped import shipped
from core.scenarios.catalogue import find
from gui.geometry.shapes import Point
from gui.timeline.menu import menu_of
from gui.window.about import facts
from gui.window.actions import table
from gui.window.place_keys import place_keys
from gui.window.programs import scenario_target
from gui.words.language import use
from tests.gui.window.reading import Program, Wide, painted, told, untranslated, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtWidgets import QApplication, QDialog, QWidget
    from pytestqt.qtbot import QtBot

    from core.scenarios.casts.cast import Value
    from gui.window.parts import Parts
    from gui.window.run_page import RunPage
    from tests.gui.window.reading import Said

Opens = Callable[["Parts"], "QDialog"]

NAMES = {"Procession", "Python", "Qt", "Language", "English"}
"""What is called so everywhere; in the menu each language speaks for itself."""
CODE = {"PID", "fork", "spawn", "forkserver", "stdout", "stderr", "maxsize", "png", "procession"}
"""As Python and the system call it, and how files end."""
LETTERS = {"A", "B", "C", "G", "H", "P", "W1", "W2", "W3", "a", "m", "pong"}
"""Badges, and what processes send, on the little pictures of the gallery."""
QT = {"separator", "Scroll"}
"""By which Qt knows a line in a list; and what its arrows beside too many tabs are called to the
end, in the language in which they were made."""
KEYS = {word for entry in table() for key in entry.keys for word in words_of(key)} | {
    word for _, rows in place_keys() for _, keys in rows for key in keys for word in words_of(key)
}
"""As they are printed on a keyboard."""
ALLOWED = NAMES | CODE | LETTERS | QT | KEYS

RUNS: dict[str, Mapping[str, Value]] = {
    "lock-writers": {"rounds": 1, "delay": 0.01},
    "producer-consumer": {"items": 4, "produce_delay": 0.0, "consume_delay": 0.01},
    "pool-uneven": {"workers": 2, "tasks": 3, "longest": 0.05},
}
STEP = 24
"""px from one place on the stage to the next that is asked for its tip."""
INSTANTS = 4
"""Of each run that are looked at."""


@pytest.fixture
def wide(qapp: QApplication) -> None:
    """Speak the wide language, in which one sees what is not translated."""
    use([Wide()])


@pytest.fixture
def spoken(wide: None, parts: Parts) -> Parts:
    """Return a window in the wide language."""
    return parts


@functools.cache
def of_this_machine() -> set[str]:
    """Return what is called so by the system, or by whoever made it."""
    parts = shipped()
    said = [platform.platform(), QGuiApplication.platformName(), platform.python_implementation()]
    said += [part.name for part in parts]
    said += [fact.value for fact in facts("", parts)[1:]]  # not how it was installed
    return {word for text in said for word in words_of(text)}


def english(root: QWidget, program: Program | None = None) -> dict[str, str]:
    """Return what is said in English, and where."""
    return untranslated([*painted(root), *told(root)], ALLOWED | of_this_machine(), program)


def test_nothing_of_the_first_screen_is(spoken: Parts) -> None:
    assert english(spoken.window) == {}


@pytest.mark.parametrize("name", RUNS)
def test_nothing_of_a_run_is(spoken: Parts, name: str, qtbot: QtBot) -> None:
    program, length = run(spoken, name, qtbot)
    page = spoken.window.run_page
    found: dict[str, str] = {}
    for turn, place in enumerate(range(2, length + 1, (length - 2) // (INSTANTS - 1))):
        page.foot.tab = turn % 3
        page.show_tab(turn % 4)
        spoken.controls.seek(place)
        qtbot.waitUntil(lambda: not (spoken.views.stale or spoken.reasons.stale))
        found |= english(spoken.window, program)
        found |= untranslated(tips(page, place), ALLOWED, program)
    assert found == {}


def run(parts: Parts, name: str, qtbot: QtBot) -> tuple[Program, int]:
    """Run a scenario to its end; return what it says itself, and how many events it had."""
    scenario = find(name)
    assert scenario is not None
    parts.programs.run(scenario_target(scenario, RUNS[name], None))

    def over() -> bool:
        playback = parts.session.playback
        return playback is not None and playback.length > 0 and not playback.live

    qtbot.waitUntil(over, timeout=10_000)
    parts.overviews.finish()
    playback = parts.session.playback
    assert playback is not None
    parts.controls.seek(playback.length)
    printed = [output.text for output in playback.outputs(None)]
    return Program(playback.sources, printed), playback.length


def tips(page: RunPage, place: int) -> Iterator[Said]:
    """Yield what is said of what the mouse rests on, and in the menu of a lane."""
    stage, timeline = page.stage, page.timeline
    if stage.board is not None:
        for x in range(0, stage.width(), STEP):
            for y in range(0, stage.height(), STEP):
                yield "tip of the stage", stage.tip_at(Point(x, y))
    for row in timeline.viewing.rows:
        yield "tip of the timeline", timeline.teller(row.thing, float(place))
    menu = menu_of(timeline, timeline.viewing.rows[0].thing)
    yield from told(menu)
    menu.deleteLater()


def test_nothing_of_the_menu_is(spoken: Parts) -> None:
    assert english(spoken.menus.menu) == {}


def _keys(parts: Parts) -> QDialog:
    parts.sheets.keys.open()
    return parts.sheets.keys


def _settings(parts: Parts) -> QDialog:
    parts.sheets.show_settings()
    return parts.sheets.choices


def _about(parts: Parts) -> QDialog:
    parts.sheets.about.open()
    return parts.sheets.about


def _note(parts: Parts) -> QDialog:
    parts.bookmarks.write()
    return parts.bookmarks.sheet


def _save(parts: Parts) -> QDialog:
    parts.saving.show()
    return parts.saving.sheet


def _export(parts: Parts) -> QDialog:
    parts.exporting.show_sheet()
    return parts.exporting.sheet


def _own(parts: Parts) -> QDialog:
    parts.programs.own.show_sheet()
    return parts.programs.own.sheet


def _leave(parts: Parts) -> QDialog:
    assert parts.session.notebook is not None
    parts.session.notebook.toggle(2)
    assert not parts.leaving.may_close()
    return parts.leaving.sheet


SHEETS: tuple[Opens, ...] = (_keys, _settings, _about, _note, _save, _export, _own, _leave)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing|propagate)")
@pytest.mark.parametrize("opens", SHEETS)
def test_nothing_of_a_sheet_is(spoken: Parts, opens: Opens, recording: str, qtbot: QtBot) -> None:
    spoken.programs.open(recording)
    playback = spoken.session.playback
    assert playback is not None
    qtbot.waitUntil(lambda: playback.length > 0 and not playback.loading)
    spoken.controls.seek(5)
    sheet = opens(spoken)
    assert sheet.isVisible()
    program = Program({}, ["words Producer Consumer good morning everyone"])
    assert english(sheet, program) == {}
    sheet.reject()
    if spoken.session.notebook is not None:
        spoken.session.notebook.saved()


def test_nothing_around_a_report_is(spoken: Parts) -> None:
    """The report itself is in English: it is for whoever mends what it tells of."""
    spoken.reporting.show()
    assert untranslated(told(spoken.reporting.sheet), ALLOWED) == {}
    spoken.reporting.sheet.reject()
