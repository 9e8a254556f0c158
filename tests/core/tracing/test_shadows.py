"""A program has its own modules, though called as the standard library's, and we have ours."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.core.tracing.conftest import PYTHON

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import Run

OWN = "types", "signal", "pathlib", "operator", "zipfile", "threading"
IMPORTS = "".join(
    f"try:\n    import {n}\n    print({n}.own)\nexcept Exception as e: print(e)\n" for n in OWN
)
CHILD = """\
import multiprocessing
def work(): print("works")
if __name__ == "__main__":
    process = multiprocessing.Process(target=work)
    process.start()
    process.join()
"""


def _bare(cwd: Path) -> tuple[int, str, str]:
    command = [PYTHON, "program.py"]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


def test_a_program_imports_its_own_module_although_we_have_imported_the_librarys(
    trace: Callable[..., Run], tmp_path: Path
) -> None:
    for name in OWN:
        (tmp_path / f"{name}.py").write_text("def _shutdown(): pass\nown = 'own ' + __name__\n")
    run = trace(IMPORTS)
    assert (run.code, run.stdout, run.stderr) == _bare(tmp_path)
    assert run.stdout.splitlines() == [f"own {name}" for name in OWN]


def test_a_folder_without_modules_hides_nothing(trace: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "types").mkdir()
    (tmp_path / "signal.txt").write_text("")
    run = trace(
        "import sys, types, signal\nprint(types.FunctionType.__name__, signal.SIGINT.name)\n"
    )
    assert run.stdout == "function SIGINT\n"


def test_we_do_not_run_a_module_of_the_program_to_tell_a_traceback(
    trace: Callable[..., Run], tmp_path: Path
) -> None:
    (tmp_path / "traceback.py").write_text("print('ran')\n")
    run = trace("def fails():\n    1 / 0\nfails()\n")
    assert (run.code, run.stdout, run.stderr) == _bare(tmp_path)


def test_a_program_finds_its_own_module_although_we_have_told_a_traceback(
    trace: Callable[..., Run], tmp_path: Path
) -> None:
    (tmp_path / "traceback.py").write_text("own = 'own'\n")
    run = trace(
        "import atexit\n"
        "@atexit.register\n"
        "def last():\n"
        "    import traceback\n"
        "    print(traceback.own)\n"
        "1 / 0\n"
    )
    assert (run.code, run.stdout, run.stderr) == _bare(tmp_path)


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_we_do_not_run_a_module_of_the_program_in_its_children(
    trace: Callable[..., Run], tmp_path: Path, method: str
) -> None:
    (tmp_path / "mmap.py").write_text("print('ran')\n")
    run = trace(CHILD, method=method)
    assert (run.code, run.stdout, run.stderr) == (0, "works\n", "")
