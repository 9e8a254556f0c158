"""The source scrolls by itself to where something happens, and no more than it must.

Covers: code, code_painting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetricsF

from core import language
from core.language import LANGUAGES
from core.scenarios.catalogue import SCENARIOS
from core.scenarios.commenting import comments_on
from core.tracing import records as rec
from gui.panels.code import CodeView
from gui.panels.code_painting import EDGE, NO_REMARK, NUMBERS, remark_of
from gui.panels.marks import marks_in
from gui.theme.fonts import font
from gui.theme.palette import DARK, LIGHT
from gui.theme.type import CODE, NOTE
from gui.words.language import translator_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.core.conftest import Tape

MS = 1_000_000
FILE = "/p/script.py"
NARROWEST = 330  # px of the pane in a window of 1280, without its scroll bar


def test_the_view_goes_to_the_line_where_something_happens(qtbot: QtBot, tape: Tape) -> None:
    view = CodeView(DARK)
    qtbot.addWidget(view)
    view.resize(372, 300)
    view.show()
    view.show_source("\n".join(f"line {n}" for n in range(1, 201)))
    view.reveal(150)
    assert view.first_line < 150 < view.first_line + 12
    first = view.first_line
    view.reveal(151)
    assert view.first_line == first, "what is in view does not move"


def test_what_begins_at_no_line_leaves_a_line_in_view_at_which_one_waits(
    qtbot: QtBot, tape: Tape
) -> None:
    main = tape.program()
    one = main.child("One")
    one(rec.SLEEP_BEGAN, arg=1, site=one.at(90))
    view = CodeView(LIGHT)
    qtbot.addWidget(view)
    view.resize(372, 300)
    view.show()
    view.show_source("\n".join(f"line {n}" for n in range(1, 201)))
    view.show_marks(marks_in(tape.world(), FILE, "main.1", tape.t, {}))
    view.reveal_someone()
    assert view.first_line <= 90 < view.first_line + 12
    first = view.first_line
    view.reveal_someone()
    assert view.first_line == first


def test_a_comment_behind_code_is_known_from_one_that_stands_alone() -> None:
    code = (("queue.put(word)", ""), ("  ", ""), ("# waits while full", "comment"))
    assert remark_of(code, 10, 38) == (38 + 170, 38 + 350)
    assert remark_of(code[2:], 10, 38) == NO_REMARK
    assert remark_of(code[:2], 10, 38) == NO_REMARK


def test_lines_that_are_active_are_shown_together_where_they_fit(qtbot: QtBot, tape: Tape) -> None:
    main = tape.program()
    one, two = main.child("One"), main.child("Two")
    one(rec.SLEEP_BEGAN, arg=1, site=one.at(40))
    two(rec.SLEEP_BEGAN, arg=1, site=two.at(46))
    view = CodeView(LIGHT)
    qtbot.addWidget(view)
    view.resize(372, 300)
    view.show()
    view.show_source("\n".join(f"line {n}" for n in range(1, 201)))
    view.show_marks(marks_in(tape.world(), FILE, "main.2", tape.t, {}))
    view.reveal(46)
    assert view.first_line <= 40
    assert view.first_line + 12 > 46


def test_a_source_of_thousands_of_lines_gets_all_its_colours_while_the_window_lives(
    qtbot: QtBot,
) -> None:
    view = CodeView(DARK)
    qtbot.addWidget(view)
    view.resize(372, 300)
    view.show()
    view.show_source("\n".join(f"def f{n}(x): return {n}" for n in range(3000)))
    assert view.colouring, "so much is not done in one turn"
    qtbot.waitUntil(lambda: not view.colouring, timeout=10_000)
    view.show_source("x = 1")
    assert not view.colouring, "a few lines are"


def test_where_there_is_no_source_it_says_so_instead_of_line_1(qtbot: QtBot) -> None:
    view = CodeView(DARK)
    qtbot.addWidget(view)
    view.resize(372, 300)
    view.show()
    empty = view.grab().toImage()
    view.set_note("This recording has no source files.")
    assert view.grab().toImage() != empty
    assert view.accessibleDescription() == "This recording has no source files."
    view.show_source("x = 1")
    shown = view.grab().toImage()
    view.set_note("")
    assert view.grab().toImage() == shown, "the source has precedence"


def test_a_line_below_comments_is_found_and_has_its_mark(qtbot: QtBot, tape: Tape) -> None:
    main = tape.program()
    one = main.child("One")
    one(rec.SLEEP_BEGAN, arg=1, site=one.at(40))
    view = CodeView(LIGHT)
    qtbot.addWidget(view)
    view.resize(372, 300)
    view.show()
    view.show_source(
        "\n".join(f"line {n}" for n in range(1, 201)), dict.fromkeys(range(2, 40, 2), "said")
    )
    view.reveal(40)
    assert view.first_line < 40 < view.first_line + 12
    plain = view.grab().toImage()
    view.show_marks(marks_in(tape.world(), FILE, "main.1", tape.t, {}))
    assert view.grab().toImage() != plain


def test_lines_that_went_wrong_do_so_in_their_own_source_alone(qtbot: QtBot) -> None:
    view = CodeView(LIGHT)
    qtbot.addWidget(view)
    view.resize(372, 300)
    view.show()
    view.show_source("a = 1\nb = 2")
    plain = view.grab().toImage()
    view.show_source("a = 1\n\n")
    view.show_marks((), frozenset({2}))
    view.show_source("a = 1\nb = 2")
    assert view.grab().toImage() == plain


def test_other_comments_leave_the_same_line_in_view(qtbot: QtBot) -> None:
    view = CodeView(LIGHT)
    qtbot.addWidget(view)
    view.resize(372, 300)
    view.show()
    source = "\n".join(f"line {n}" for n in range(1, 201))
    view.show_source(source, {20: "said"})
    view.reveal(150)
    first = view.first_line
    before = view.grab().toImage()
    view.show_source(source, {20: "said", first + 3: "said"})
    assert view.first_line == first
    assert view.grab().toImage() != before


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_comment_has_room_above_its_line_in_the_narrowest_pane(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(language, "_translator", translator_of(name))
    width = QFontMetricsF(font(NOTE)).horizontalAdvance
    letter = QFontMetricsF(font(CODE)).horizontalAdvance("0")
    for scenario in SCENARIOS:
        source = scenario.script.read_text("utf-8")
        lines = source.splitlines()
        for line, comment in comments_on(str(scenario.script), source).items():
            indent = len(lines[line - 1]) - len(lines[line - 1].lstrip())
            room = NARROWEST - NUMBERS - indent * letter - EDGE
            assert width(comment) <= room, f"{scenario.name}, line {line}: {comment}"
