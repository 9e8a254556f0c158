"""A program of one's own is remembered by words, and runs from them as it ran before."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from core.collecting.spec import ProgramSpec
from core.commands.interpreter import Interpreter
from core.commands.own import (
    OwnProgram,
    can_be_run,
    is_script,
    module_of,
    own_program,
    own_target,
    script_of,
)

if TYPE_CHECKING:
    from pathlib import Path

HERE = os.path.dirname(os.path.abspath(__file__))


def test_a_run_is_remembered_and_comes_back_the_same() -> None:
    spec = ProgramSpec(
        script="/p/a.py",
        arguments=["two words", "x"],
        cwd="/q",
        start_method="spawn",
        interpreter=["/v/bin/python"],
        python="3.9.1",
        default_method="fork",
        capture=True,
        processes=900,
    )
    program = own_program(spec)
    assert program.key == "/p/a.py"
    again = own_target(program, Interpreter("/v/bin/python", "3.9.1", "fork"))
    assert again.spec == spec
    assert again.scenario is None


def test_a_script_runs_in_its_own_folder_unless_another_is_said() -> None:
    assert own_target(OwnProgram("/p/a.py"), None).spec.cwd == "/p"
    assert own_target(OwnProgram("/p/a.py", folder="/q"), None).spec.cwd == "/q"
    assert own_target(OwnProgram(HERE), None).spec.cwd == HERE  # a folder with a __main__.py


def test_a_script_named_from_a_shell_is_known_by_its_whole_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert own_program(ProgramSpec(script="a.py", cwd="")).key == str(tmp_path / "a.py")


def test_modules_of_one_name_in_two_folders_are_two_programs() -> None:
    one = OwnProgram("app", module=True, folder="/p")
    assert one.key == os.path.join("/p", "-m app")
    assert one.key != OwnProgram("app", module=True, folder="/q").key


def test_arguments_are_split_as_a_shell_does() -> None:
    assert OwnProgram("a", arguments="one 'two words' -x=\"3\"").words() == [
        "one", "two words", "-x=3"
    ]  # fmt: skip
    with pytest.raises(ValueError, match="quotation"):
        OwnProgram("a", arguments="'open").words()


def test_what_python_runs_can_be_run(tmp_path: Path) -> None:
    file, folder, packed = tmp_path / "a.py", tmp_path / "empty", tmp_path / "packed"
    file.touch()
    folder.mkdir()
    packed.mkdir()
    (packed / "__main__.py").touch()
    assert can_be_run(str(file))
    assert can_be_run(str(packed))
    assert not can_be_run(str(folder))
    assert OwnProgram(str(file)).there
    assert OwnProgram("m", module=True, folder=str(folder)).there
    assert not OwnProgram("m", module=True, folder=str(file)).there


def test_a_script_is_known_by_its_ending_or_by_its_first_line(tmp_path: Path) -> None:
    texts = {"a.py": "", "tool": "#!/usr/bin/env python3\n", "run": "#!/bin/sh\n# python\n"}
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    found = {name: is_script(str(tmp_path / name)) for name in (*texts, "none")}
    assert found == {"a.py": True, "tool": True, "run": False, "none": False}
    assert not is_script(str(tmp_path))


def test_a_file_of_a_package_is_a_module_and_back(tmp_path: Path) -> None:
    package = tmp_path / "shop" / "back"
    package.mkdir(parents=True)
    for folder in (package.parent, package):
        (folder / "__init__.py").touch()
    for name in ("cli.py", "__main__.py"):
        (package / name).touch()
    root = str(tmp_path)
    assert module_of(str(package / "cli.py")) == ("shop.back.cli", root)
    assert module_of(str(package / "__main__.py")) == ("shop.back", root)
    assert module_of(str(tmp_path / "alone.py")) == ("alone", root)
    assert script_of("shop.back.cli", root) == str(package / "cli.py")
    assert script_of("shop.back", root) == str(package / "__main__.py")
    assert script_of("shop.none", root) == ""
