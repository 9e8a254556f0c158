"""The sheet gives back what was filled in, and says in its place what cannot be.

Covers: choice, field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from core.commands.own import OwnProgram
from core.commands.pythons import Python
from gui.panels.own_sheet import OwnSheet

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def sheet(qtbot: QtBot) -> OwnSheet:
    made = OwnSheet()
    qtbot.addWidget(made)
    made.show_program(OwnProgram(""))
    made.show()
    return made


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "a.py"
    path.touch()
    return path


def type_in(sheet: OwnSheet, editor: object, text: str) -> None:
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)


def test_a_program_comes_back_as_it_was_shown(sheet: OwnSheet, script: Path) -> None:
    for program in (
        OwnProgram(str(script), folder=str(script.parent)),
        OwnProgram(str(script), False, "'two words' x", "/q", "spawn", "/v/python", 900),
        OwnProgram("shop.cli", True, "", str(script.parent), "fork"),
    ):
        sheet.show_program(program)
        sheet.show_pythons([Python("/e/bin/python", "/e")], ["/o"], program.interpreter)
        assert sheet.program == program


def test_enter_runs_from_any_field(sheet: OwnSheet, script: Path, qtbot: QtBot) -> None:
    type_in(sheet, sheet.script.editor, str(script))
    for field in (sheet.script, sheet.arguments, sheet.folder):
        with qtbot.waitSignal(sheet.run_wanted) as told:
            QTest.keyClick(field.editor, Qt.Key.Key_Return)
        assert told.args == [OwnProgram(str(script), folder=str(script.parent))]


def test_a_mistake_is_said_below_its_field_and_taken_back(sheet: OwnSheet, script: Path) -> None:
    wanted: list[OwnProgram] = []
    sheet.run_wanted.connect(wanted.append)
    enter = Qt.Key.Key_Return
    QTest.keyClick(sheet.script.editor, enter)
    assert sheet.script.wrong == "Which script?"
    type_in(sheet, sheet.script.editor, f"{script}x")
    QTest.keyClick(sheet.script.editor, enter)
    assert sheet.script.wrong == f"There is no script {script}x."
    type_in(sheet, sheet.script.editor, str(script))
    type_in(sheet, sheet.arguments.editor, "'open")
    QTest.keyClick(sheet.arguments.editor, enter)
    assert sheet.script.wrong == ""
    assert sheet.arguments.wrong == "In the arguments, a quotation mark is not closed."
    assert sheet.arguments.editor.accessibleDescription() == sheet.arguments.wrong
    type_in(sheet, sheet.arguments.editor, "x")
    type_in(sheet, sheet.folder.editor, f"{script}")
    QTest.keyClick(sheet.folder.editor, enter)
    assert sheet.folder.wrong == f"There is no folder {script}."
    assert wanted == []
    sheet.set_folder("")
    QTest.keyClick(sheet.folder.editor, enter)
    assert [program.arguments for program in wanted] == ["x"]
    shown = [label for label in sheet.findChildren(QLabel) if label.property("role") == "bad"]
    assert not any(label.isVisible() for label in shown)


def test_a_module_wants_a_folder(sheet: OwnSheet, tmp_path: Path, qtbot: QtBot) -> None:
    sheet.kind.buttons[True].click()
    assert sheet.script.name.text() == "Module"
    QTest.keyClick(sheet.script.editor, Qt.Key.Key_Return)
    assert sheet.script.wrong == "Which module?"
    assert sheet.folder.wrong == "In which folder is the module?"
    type_in(sheet, sheet.script.editor, "shop.cli")
    sheet.set_folder(str(tmp_path))
    with qtbot.waitSignal(sheet.run_wanted) as told:
        QTest.keyClick(sheet.script.editor, Qt.Key.Key_Return)
    assert told.args == [OwnProgram("shop.cli", True, folder=str(tmp_path))]


def test_a_file_of_a_package_becomes_its_module_and_back(sheet: OwnSheet, tmp_path: Path) -> None:
    script = tmp_path / "shop" / "cli.py"
    script.parent.mkdir()
    script.touch()
    (script.parent / "__init__.py").touch()
    sheet.set_script(str(script))
    sheet.kind.buttons[True].click()
    assert sheet.program == OwnProgram("shop.cli", True, folder=str(tmp_path))
    sheet.kind.buttons[False].click()
    assert sheet.program.script == str(script)


def test_another_script_does_not_get_the_arguments_of_the_one_before(
    sheet: OwnSheet, script: Path
) -> None:
    named: list[OwnProgram] = []
    sheet.named.connect(named.append)
    type_in(sheet, sheet.arguments.editor, "first")
    sheet.set_script(str(script))
    assert sheet.program.arguments == "first"  # they were typed for it, before it was chosen
    other = script.with_name("b.py")
    sheet.set_script(str(other))
    assert sheet.program == OwnProgram(str(other), folder=str(script.parent))
    assert [program.script for program in named] == [str(script), str(other)]


def test_a_script_can_be_dropped_on_it(sheet: OwnSheet, script: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(script))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    sheet.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))
    assert sheet.program.script == str(script)


def test_everything_has_a_name_and_can_be_reached_by_tab(sheet: OwnSheet) -> None:
    script, module = sheet.kind.buttons[False], sheet.kind.buttons[True]
    reached = {module}
    script.setFocus()
    QTest.keyClick(script, Qt.Key.Key_Right)
    assert sheet.focusWidget() is module
    assert sheet.module
    QTest.keyClick(module, Qt.Key.Key_Left)
    assert not sheet.module
    for _ in range(20):
        focused = sheet.focusWidget()
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    kinds = (QLineEdit, QComboBox, QPushButton)
    own = [w for kind in kinds for w in sheet.findChildren(kind) if w.isVisible()]
    assert len(own) == 11
    for widget in own:
        named = widget.accessibleName() or (isinstance(widget, QPushButton) and widget.text())
        assert named
        assert widget in reached


def test_the_rights_are_told_when_they_are_to_be(sheet: OwnSheet) -> None:
    told = [label for label in sheet.findChildren(QLabel) if "your own rights" in label.text()]
    assert len(told) == 1
    assert not told[0].isVisible()
    sheet.show_rights(True)
    assert told[0].isVisible()
