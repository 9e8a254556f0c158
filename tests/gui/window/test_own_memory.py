"""What is remembered of one's own programs survives, is bounded, and does no harm when damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from core.commands.own import OwnProgram
from gui.window.own_memory import MOST, MOST_PYTHONS, OwnMemory
from gui.window.settings import Memory

if TYPE_CHECKING:
    from pathlib import Path


def test_it_survives_in_a_file(tmp_path: Path) -> None:
    path = str(tmp_path / "settings.ini")
    program = OwnProgram("/p/a.py", arguments="'ä, ö' %1", folder="/q", start_method="spawn")
    memory = OwnMemory(QSettings(path, QSettings.Format.IniFormat))
    assert memory.latest is None
    assert not memory.knows_rights
    memory.remember(program)
    memory.add_python("/v/bin/python")
    memory.told_rights()
    del memory
    again = OwnMemory(QSettings(path, QSettings.Format.IniFormat))
    assert again.latest == program
    assert again.program("/p/a.py") == program
    assert again.program("/p/b.py") is None
    assert again.pythons == ["/v/bin/python"]
    assert again.knows_rights


def test_the_last_run_of_each_program_is_kept_and_not_without_end() -> None:
    memory = OwnMemory(Memory())
    for number in range(MOST + 5):
        memory.remember(OwnProgram(f"/p/{number}.py"))
        memory.add_python(f"/{number}")
    assert memory.program("/p/0.py") is None
    memory.remember(OwnProgram("/p/20.py", arguments="x"))
    again = memory.program("/p/20.py")
    assert again is not None
    assert again.arguments == "x"
    assert memory.latest == again
    assert len(memory.pythons) == MOST_PYTHONS
    assert memory.pythons[0] == f"/{MOST + 4}"


def test_what_is_damaged_counts_as_forgotten() -> None:
    for value in ("{", '[{"script": 3}]', 7, ["x"], "9" * 2_000_000):
        store = Memory()
        store.setValue("own/programs", value)
        store.setValue("own/pythons", value)
        memory = OwnMemory(store)
        assert memory.latest is None
        assert memory.pythons == []
        memory.remember(OwnProgram("/p/a.py"))
        assert memory.latest == OwnProgram("/p/a.py")
