"""Nothing on the screen is left in English where another language is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from core import language
from gui.window.actions import table
from tests.gui.window import reading
from tests.gui.window.reading import Wide, painted, told, untranslated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from core.commands.request import Target
    from gui.window.parts import Parts
    from gui.window.settings import Settings

NAMES = {"Procession", "Python", "Qt", "PySide", "PyQtGraph", "CPython", "Language", "English"}
"""Of what has no other name in any language; the menu of languages speaks each of them."""
STAYS = {"PID", "pid", "stdout", "stderr", "LIVE"}
KEYS = {word for entry in table() for key in entry.keys for word in reading.words_of(key)}
METHODS = {"fork", "spawn", "forkserver"}
"""As they are called in Python."""


@pytest.fixture
def wide(qapp: QApplication) -> Iterator[None]:
    """Speak the wide language, in which one sees what is not translated."""
    translator = Wide()
    translator.speak()
    yield
    QCoreApplication.removeTranslator(translator)
    language.speak_with(None)


@pytest.fixture
def spoken(wide: None, parts: Parts) -> Parts:
    """Return a window in the wide language."""
    return parts


def test_dump(spoken: Parts, quick: Callable[[str], Target], qtbot: QtBot) -> None:
    window = spoken.window
    seen = dict(untranslated([*painted(window), *told(window)], NAMES | STAYS | KEYS | METHODS))
    print("GALLERY")
    for text, where in seen.items():
        print(where, "|", text)
    spoken.programs.run(quick("lock-writers"))
    qtbot.waitUntil(
        lambda: (
            spoken.session.playback is not None
            and not spoken.session.playback.live
            and spoken.session.playback.length > 0
        )
    )
    playback = spoken.session.playback
    assert playback is not None
    spoken.overviews.finish()
    program = set().union(*map(reading.words_of_program, playback.sources.values()))
    allowed = NAMES | STAYS | KEYS | METHODS | program
    for place in range(1, playback.length, playback.length // 6):
        spoken.controls.seek(place)
        qtbot.waitUntil(lambda: not spoken.views.stale)
        found = untranslated([*painted(window), *told(window)], allowed)
        for word in sorted(set(found) - set(seen)):
            print(place, found[word], "|", word)
        seen |= found
