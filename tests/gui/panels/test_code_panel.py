"""The pane follows the file of the latest event, unless the user chose another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core import language
from core.scenarios.catalogue import find
from core.tracing import records as rec
from gui.panels.code_panel import CodePanel
from gui.theme.palette import DARK, LIGHT
from gui.words.language import translator_of

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from tests.core.conftest import Tape

MS = 1_000_000
FILE = "/p/script.py"


def test_a_file_of_the_users_choice_stays(qtbot: QtBot, tape: Tape) -> None:
    main = tape.program()
    main(rec.SLEEP_BEGAN, arg=1, site=main.at(2))
    panel = CodePanel(DARK)
    qtbot.addWidget(panel)
    panel.set_sources({FILE: "a\nb\n", "/p/other.py": "c\n"}, FILE)
    assert panel.file == FILE
    panel._chosen(1)
    panel.show_world(tape.world(), "main", tape.t, {})
    assert panel.file == "/p/other.py"
    panel._chosen(0)
    assert panel.file == FILE


def test_the_file_of_the_selected_process_is_shown(qtbot: QtBot, tape: Tape) -> None:
    main = tape.program()
    worker = main.child("Worker")
    worker(rec.SLEEP_BEGAN, arg=1, site=worker.at(1, file="/p/work.py"))
    main(rec.SLEEP_BEGAN, arg=1, site=main.at(2))
    world = tape.world()
    panel = CodePanel(DARK)
    qtbot.addWidget(panel)
    panel.set_sources({FILE: "a\nb\n", "/p/work.py": "c\n"}, FILE)
    panel.show_world(world, "main", tape.t, {})
    assert panel.file == FILE
    panel.show_world(world, "main", tape.t, {}, selected=worker.id)
    assert panel.file == "/p/work.py"
    panel.show_world(world, "main", tape.t, {})
    assert panel.file == FILE


def test_an_error_makes_its_line_red(qtbot: QtBot, tape: Tape) -> None:
    main = tape.program()
    trace = f'Traceback\n  File "{FILE}", line 2, in f\nValueError: x\n'
    main(rec.ERROR, message=main.text(trace), site=main.at(2))
    panel = CodePanel(LIGHT)
    qtbot.addWidget(panel)
    panel.resize(372, 200)
    panel.show()
    panel.set_sources({FILE: "x\nraise ValueError\n"}, FILE)
    panel.show_world(tape.world(), "main", tape.t, {})
    picture = panel.view.viewport().grab().toImage()
    assert picture.pixelColor(2, 22 + 11).name().upper() == LIGHT.bad


def test_comments_on_one_of_our_scripts_change_with_the_language(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario = find("producer-consumer")
    assert scenario is not None
    panel = CodePanel(LIGHT)
    qtbot.addWidget(panel)
    panel.resize(372, 600)
    panel.show()
    panel.set_sources({str(scenario.script): scenario.script.read_text("utf-8")})
    panel.view.reveal(17)
    before, line = panel.view.grab().toImage(), panel.view.first_line
    monkeypatch.setattr(language, "_translator", translator_of("zh_CN"))
    panel.retell()
    assert panel.view.grab().toImage() != before
    assert panel.view.first_line == line
