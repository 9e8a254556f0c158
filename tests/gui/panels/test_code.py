"""Each process stands at the line of its latest event: full, hollow, or faint once gone on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tracing import records as rec
from gui.panels.badge import Look
from gui.panels.code import CodeView
from gui.panels.code_panel import CodePanel
from gui.panels.highlight import highlight
from gui.panels.marks import marks_in
from gui.theme.palette import DARK, LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.core.conftest import Tape

MS = 1_000_000
FILE = "/p/script.py"


def test_who_acts_is_full_who_waits_is_hollow_who_has_gone_on_is_faint(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE, 3, "queue")
    producer, consumer, third = (main.child(n) for n in ("Producer", "Consumer", "Third"))
    third(rec.SENT, resource=queue, message=tape.id(), site=third.at(8))
    consumer(rec.RECEIVE_BLOCKED, resource=queue, site=consumer.at(9))
    tape.t += 400 * MS
    producer(rec.SENT, resource=queue, message=tape.id(), site=producer.at(3))
    marks = {m.letters: m for m in marks_in(tape.world(), FILE, "main.1", tape.t, {})}
    assert (marks["P"].line, marks["P"].look) == (3, Look.FULL)
    assert (marks["C"].line, marks["C"].look) == (9, Look.HOLLOW)
    assert (marks["T"].line, marks["T"].look) == (8, Look.FAINT)
    assert marks["T"].since.startswith("40")
    assert marks["T"].since.endswith("ms")


def test_a_process_of_another_file_is_not_marked(tape: Tape) -> None:
    main = tape.program()
    main(rec.SLEEP_BEGAN, arg=1, site=main.at(4, file="/p/other.py"))
    assert marks_in(tape.world(), FILE, "main", tape.t, {}) == []


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


def test_source_is_split_into_lines_as_it_is_typed() -> None:
    source = 'def f(x):\n\treturn "a" != x  # no\n'
    lines = highlight(source)
    assert ["".join(text for text, _ in line) for line in lines] == [
        "def f(x):",
        '    return "a" != x  # no',
        "",
    ]
    assert ("def", "keyword") in lines[0]
    assert ("f", "function") in lines[0]
    assert ('"a"', "string") in [(t, r) for t, r in lines[1]] or any(
        role == "string" for _, role in lines[1]
    )
    assert any(role == "comment" for _, role in lines[1])


def test_a_source_that_is_no_python_is_shown_all_the_same() -> None:
    odd = "\x00\x01 }{ '''\n\ud800 end"
    assert len(highlight(odd)) == 2
