"""A program of the user's own as it is remembered and shown in a form: the words of one run."""

from __future__ import annotations

import os
import shlex
from typing import TYPE_CHECKING

import msgspec

from ..collecting.spec import MOST_PROCESSES, ProgramSpec
from .request import Target

if TYPE_CHECKING:
    from .interpreter import Interpreter

SCRIPTS = (".py", ".pyw", ".pyz")
HEAD = 256
"""Bytes at the beginning of a file among which the word of who runs it must stand."""


class OwnProgram(msgspec.Struct, frozen=True):
    """How a program of the user's own is run.

    Attributes:
        script: absolute path of the script, or the module's name.
        module: ``script`` is a module, as after ``python -m``.
        arguments: as a shell takes them; see :meth:`words`.
        folder: absolute; the program's working folder.
        start_method: the default given to it; empty to leave it alone.
        interpreter: path of its Python; empty for ours.
        processes: with more of them at once it is stopped.
    """

    script: str
    module: bool = False
    arguments: str = ""
    folder: str = ""
    start_method: str = ""
    interpreter: str = ""
    processes: int = MOST_PROCESSES

    @property
    def key(self) -> str:
        """What it is known by: the script's path, or the module in its folder."""
        return os.path.join(self.folder, f"-m {self.script}") if self.module else self.script

    @property
    def there(self) -> bool:
        """Whether the script, or the folder of the module, is there."""
        return os.path.isdir(self.folder) if self.module else can_be_run(self.script)

    def words(self) -> list[str]:
        """Return the arguments one by one.

        Raises:
            ValueError: a quotation mark is not closed.
        """
        return shlex.split(self.arguments)


def own_program(spec: ProgramSpec) -> OwnProgram:
    """Return how a program that is no scenario was run."""
    folder = os.path.abspath(spec.cwd or os.curdir)
    return OwnProgram(
        script=spec.script if spec.module else os.path.join(folder, spec.script),
        module=spec.module,
        arguments=shlex.join(spec.arguments),
        folder=folder,
        start_method=spec.start_method or "",
        interpreter=spec.interpreter[0] if spec.interpreter else "",
        processes=spec.processes,
    )


def own_target(program: OwnProgram, python: Interpreter | None) -> Target:
    """Return how the program is run for a window.

    Args:
        program: its script is there, its arguments can be taken apart.
        python: its Python, which has been asked; None for ours.

    Raises:
        ValueError: a quotation mark is not closed in the arguments.
    """
    spec = ProgramSpec(
        script=program.script,
        module=program.module,
        arguments=program.words(),
        cwd=program.folder or own_folder(program.script),
        start_method=program.start_method or None,
        interpreter=[] if python is None else [python.path],
        python="" if python is None else python.version,
        default_method="" if python is None else python.method,
        capture=True,
        processes=program.processes,
    )
    return Target(spec, None, {})


def can_be_run(path: str) -> bool:
    """Return whether Python would run what is there: a file, or a folder with a ``__main__.py``."""
    return os.path.isfile(path) or os.path.isfile(os.path.join(path, "__main__.py"))


def own_folder(path: str) -> str:
    """Return the folder in which a script runs unless another is said; empty for no script."""
    return path if os.path.isdir(path) else os.path.dirname(path)


def is_script(path: str) -> bool:
    """Return whether a file or folder is meant to be run by Python, as far as one can see."""
    if path.endswith(SCRIPTS):
        return True
    if os.path.isdir(path):
        return can_be_run(path)
    if not os.path.isfile(path):  # a pipe would be waited for
        return False
    try:
        with open(path, "rb") as file:
            head = file.read(HEAD)
    except OSError:
        return False
    return head.startswith(b"#!") and b"python" in head.partition(b"\n")[0]


def module_of(path: str) -> tuple[str, str]:
    """Return the module that a script is, and the folder in which ``python -m`` finds it.

    Args:
        path: absolute; of a file, in a package or not.
    """
    folder, name = os.path.split(path)
    parts = [os.path.splitext(name)[0]]
    while os.path.isfile(os.path.join(folder, "__init__.py")):
        folder, package = os.path.split(folder)
        parts.insert(0, package)
    if parts[-1] == "__main__" and len(parts) > 1:
        parts.pop()
    return ".".join(parts), folder


def script_of(module: str, folder: str) -> str:
    """Return the path of a module's file; empty if it is not below the folder."""
    place = os.path.join(folder, *module.split("."))
    for path in (f"{place}.py", os.path.join(place, "__main__.py")):
        if os.path.isfile(path):
            return path
    return ""
