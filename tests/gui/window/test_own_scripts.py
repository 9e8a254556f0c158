"""One's own script is asked about once, then runs as it ran the last time."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from core.commands.own import OwnProgram

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.panels.own_sheet import OwnSheet
    from gui.window.parts import Parts

LIMIT = 30_000  # ms
TEXT = "import os, sys\nprint(sys.argv[1:], os.getcwd(), open('data.txt').read())\n"


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "a.py"
    path.write_text(TEXT)
    (tmp_path / "data.txt").write_text("data")
    return path


def ran(parts: Parts, qtbot: QtBot) -> str:
    """Return what the program has printed, once it has ended."""
    playback = parts.session.playback
    assert playback is not None
    qtbot.waitUntil(lambda: not playback.live, timeout=LIMIT)
    playback.to_end()
    return "".join(str(output.text) for output in playback.outputs(None))


def sheet_of(parts: Parts) -> OwnSheet:
    return parts.programs.own.sheet


def enter(sheet: OwnSheet, arguments: str) -> None:
    line = sheet.arguments.editor
    assert isinstance(line, QLineEdit)
    line.setText(arguments)
    QTest.keyClick(line, Qt.Key.Key_Return)


def drop(parts: Parts, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    parts.window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))


def rights(parts: Parts) -> QLabel:
    labels = sheet_of(parts).findChildren(QLabel)
    return next(label for label in labels if "your own rights" in label.text())


def test_a_new_script_is_asked_about_and_a_known_one_runs_at_once(
    parts: Parts, script: Path, qtbot: QtBot
) -> None:
    drop(parts, script)
    sheet = sheet_of(parts)
    assert sheet.isVisible()
    assert parts.session.playback is None
    assert sheet.focusWidget() is sheet.arguments.editor
    enter(sheet, "'two words' 3")
    assert not sheet.isVisible()
    output = ran(parts, qtbot)
    assert output == f"['two words', '3'] {script.parent} data\n"
    first = parts.session.playback
    for way in (drop, lambda parts, path: parts.window.shelf.recent_chosen.emit(str(path))):
        before = parts.session.playback
        way(parts, script)
        assert not sheet.isVisible()
        assert parts.session.playback is not before
        assert ran(parts, qtbot) == output
    assert parts.session.playback is not first
    assert parts.settings.recent.keys == [str(script)]


def test_the_rights_are_told_once_ever(parts: Parts, script: Path, qtbot: QtBot) -> None:
    shelf = parts.window.shelf
    shelf.script_wanted.emit()
    assert rights(parts).isVisible()
    QTest.keyClick(sheet_of(parts), Qt.Key.Key_Escape)
    shelf.script_wanted.emit()
    assert rights(parts).isVisible()  # nothing has run yet
    sheet_of(parts).set_script(str(script))
    enter(sheet_of(parts), "")
    ran(parts, qtbot)
    shelf.script_wanted.emit()
    assert sheet_of(parts).program.script == str(script)
    assert not rights(parts).isVisible()


def test_ctrl_o_opens_scripts_too(
    parts: Parts, script: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts.dialogs, "file_to_open", lambda _folder: str(script))
    QTest.keyClick(parts.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert sheet_of(parts).isVisible()
    assert sheet_of(parts).program.script == str(script)


def test_a_key_opens_the_sheet(parts: Parts) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(parts.window, Qt.Key.Key_O, both)
    assert sheet_of(parts).isVisible()


def test_files_and_folders_are_chosen_by_hand(
    parts: Parts, script: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs = parts.dialogs
    monkeypatch.setattr(dialogs, "script_to_open", lambda _folder: str(script))
    monkeypatch.setattr(dialogs, "folder_to_open", lambda _folder: "/q")
    monkeypatch.setattr(dialogs, "python_to_open", lambda _folder: "/x/python")
    parts.window.shelf.script_wanted.emit()
    sheet = sheet_of(parts)
    buttons = {button.accessibleName(): button for button in sheet.findChildren(QPushButton)}
    buttons["Choose the script"].click()
    buttons["Choose the working folder"].click()
    sheet.python.another_wanted.emit()
    assert sheet.program == OwnProgram(str(script), folder="/q", interpreter="/x/python")


def test_a_bad_python_is_said_at_its_place_and_a_good_one_runs_it(
    parts: Parts, script: Path, qtbot: QtBot
) -> None:
    parts.programs.open(str(script))
    sheet = sheet_of(parts)
    no_python = script.with_name("sh")
    no_python.write_text("#!/bin/sh\necho no\n")
    no_python.chmod(0o755)
    sheet.python.choose(str(no_python))
    enter(sheet, "")
    qtbot.waitUntil(lambda: bool(sheet.interpreter.wrong), timeout=LIMIT)
    assert sheet.interpreter.wrong == f"{no_python} is no Python."
    assert sheet.isVisible()
    assert parts.programs.own.memory.pythons == []
    good = script.with_name("python")
    os.symlink(sys.executable, good)
    sheet.python.choose(str(good))
    enter(sheet, "")
    qtbot.waitUntil(lambda: parts.session.playback is not None, timeout=LIMIT)
    assert sheet.interpreter.wrong == ""
    assert parts.session.target is not None
    assert parts.session.target.spec.interpreter == [str(good)]
    assert ran(parts, qtbot) == f"[] {script.parent} data\n"
    assert parts.programs.own.memory.pythons == [str(good)]
    good.unlink()
    parts.programs.open(str(script))  # known, but its Python is gone
    qtbot.waitUntil(sheet.isVisible, timeout=LIMIT)
    assert sheet.interpreter.wrong == f"There is no Python {good}."


def test_an_environment_beside_a_new_script_runs_it(parts: Parts, script: Path) -> None:
    environment = script.parent / ".venv"
    (environment / "bin").mkdir(parents=True)
    (environment / "pyvenv.cfg").touch()
    (environment / "bin" / "python").touch()
    parts.programs.open(str(script))
    sheet = sheet_of(parts)
    assert sheet.program.interpreter == str(environment / "bin" / "python")
    assert sheet.python.currentText() == f".venv in {script.parent.name}"


@pytest.fixture
def slow(script: Path) -> Path:
    """Return a Python that takes its time to answer."""
    path = script.with_name("slow")
    path.write_text(f'#!/bin/sh\nsleep 0.5\nexec {sys.executable} "$@"\n')
    path.chmod(0o755)
    return path


def wait_for_answers(parts: Parts, qtbot: QtBot) -> None:
    for thread in parts.programs.own._threads:
        thread.join()
    qtbot.wait(0)  # they have been sent by then


def test_an_answer_that_nobody_waits_for_runs_nothing(
    parts: Parts, script: Path, slow: Path, qtbot: QtBot
) -> None:
    parts.programs.open(str(script))
    sheet = sheet_of(parts)
    sheet.python.choose(str(slow))
    enter(sheet, "")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    wait_for_answers(parts, qtbot)
    assert parts.session.playback is None


def test_what_is_wanted_last_is_what_runs(
    parts: Parts, script: Path, slow: Path, qtbot: QtBot
) -> None:
    own = parts.programs.own
    other = script.with_name("b.py")
    other.write_text("print('b')\n")
    own.memory.remember(OwnProgram(str(other), folder=str(script.parent)))
    own.memory.remember(OwnProgram(str(script), folder=str(script.parent), interpreter=str(slow)))
    parts.programs.open(str(script))
    parts.programs.open(str(other))
    wait_for_answers(parts, qtbot)
    assert parts.session.title == "b.py"
    assert ran(parts, qtbot) == "b\n"


def test_what_is_gone_is_said_and_nothing_is_lost(parts: Parts, script: Path, qtbot: QtBot) -> None:
    parts.programs.open(str(script))
    enter(sheet_of(parts), "")
    ran(parts, qtbot)
    before = parts.session.playback
    script.unlink()
    parts.programs.run_again()
    assert parts.session.playback is before
    parts.programs.open(str(script))
    assert parts.session.playback is before
    assert not sheet_of(parts).isVisible()


def test_a_folder_that_is_gone_brings_the_sheet_with_its_sentence(
    parts: Parts, script: Path, qtbot: QtBot
) -> None:
    parts.programs.own.memory.remember(OwnProgram(str(script), folder=f"{script}.none"))
    parts.programs.open(str(script))
    assert sheet_of(parts).isVisible()
    assert sheet_of(parts).folder.wrong == f"There is no folder {script}.none."


def test_f5_runs_it_as_it_ran_and_a_changed_file_is_said(
    parts: Parts, script: Path, qtbot: QtBot
) -> None:
    parts.programs.open(str(script))
    enter(sheet_of(parts), "x")
    ran(parts, qtbot)

    def said() -> list[str]:
        labels = parts.window.status.findChildren(QLabel)
        return [label.text() for label in labels if "changed" in label.text()]

    qtbot.waitUntil(lambda: bool(parts.changes._texts), timeout=LIMIT)
    assert said() == []
    script.write_text("import sys\nprint('new', sys.argv[1:])\n")
    qtbot.waitUntil(lambda: bool(said()), timeout=LIMIT)
    assert said() == ["a.py has changed. F5 runs the program again."]
    qtbot.waitUntil(parts.window.isActiveWindow, timeout=LIMIT)
    QTest.keyClick(parts.window, Qt.Key.Key_F5)
    assert said() == []
    assert ran(parts, qtbot) == "new ['x']\n"


def test_a_module_runs_and_is_among_the_recent(parts: Parts, tmp_path: Path, qtbot: QtBot) -> None:
    package = tmp_path / "shop"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "cli.py").write_text("from . import goods\nprint(__package__, goods.NAME)\n")
    (package / "goods.py").write_text("NAME = 'goods'\n")
    program = OwnProgram("shop.cli", True, folder=str(tmp_path))
    parts.programs.own.start(program)
    assert ran(parts, qtbot) == "shop goods\n"
    assert parts.session.title == "shop.cli"
    assert parts.settings.recent.keys == [program.key]
    parts.window.shelf.recent_chosen.emit(program.key)
    assert ran(parts, qtbot) == "shop goods\n"


def test_folder_and_python_of_what_runs_can_be_changed(
    parts: Parts, script: Path, qtbot: QtBot
) -> None:
    parts.programs.open(str(script))
    enter(sheet_of(parts), "x")
    ran(parts, qtbot)
    line = parts.window.run_page.parameters.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText("y")
    parts.window.run_page.parameters.all_wanted.emit()
    assert sheet_of(parts).isVisible()
    assert sheet_of(parts).program.arguments == "y"
