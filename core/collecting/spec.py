"""What is to be run, and the command line that runs it traced."""

from __future__ import annotations

import dataclasses
import multiprocessing
import os
import platform
import sys
from pathlib import Path

TRACED_FLAG = "--procession-traced"
"""First argument of a bundle that is to be the traced program: it has no python beside it."""

LAUNCHER = Path(__file__).resolve().parents[1] / "tracing" / "launch.py"


MOST_PROCESSES = 256
"""Unless more are asked for. A machine that has to run thousands answers nobody any more."""


@dataclasses.dataclass(frozen=True)
class ProgramSpec:
    """A program and how it is started.

    Attributes:
        script: path of the script, or the module's name.
        module: ``script`` is a module, as after ``python -m``.
        arguments: what the program gets.
        cwd: its working folder; empty for ours.
        start_method: the default start method given to it, or None to leave it alone.
        interpreter: the command that starts its python; empty for ours.
        python: version of that python; empty for ours.
        default_method: start method that python takes where none is given; empty for ours.
        capture: its standard input is empty and what it prints is read by us, instead of ours.
        seconds: it is stopped after so long; None for never.
        processes: with more of them at once it is stopped: it is a fork bomb, or looks like one.
    """

    script: str
    module: bool = False
    arguments: list[str] = dataclasses.field(default_factory=list)
    cwd: str = ""
    start_method: str | None = None
    interpreter: list[str] = dataclasses.field(default_factory=list)
    python: str = ""
    default_method: str = ""
    capture: bool = False
    seconds: float | None = None
    processes: int = MOST_PROCESSES

    @property
    def version(self) -> str:
        """Version of the python that runs it."""
        return self.python if self.interpreter else platform.python_version()

    @property
    def method(self) -> str:
        """The default start method of the program."""
        # The first of the methods is the default, and asking so does not choose it.
        ours = multiprocessing.get_all_start_methods()[0]
        return self.start_method or self.default_method or ours


def command(spec: ProgramSpec, session: str) -> list[str]:
    """Return the command line of the traced program's main process.

    Args:
        spec: what to run.
        session: the session's folder.
    """
    if spec.interpreter:
        start = [*spec.interpreter, str(LAUNCHER)]
    elif getattr(sys, "frozen", False):
        start = [sys.executable, TRACED_FLAG]
    else:
        start = [sys.executable, str(LAUNCHER)]
    what = ["-m", spec.script] if spec.module else [spec.script]
    return [*start, session, spec.start_method or "-", "--", *what, *spec.arguments]


def environment(spec: ProgramSpec) -> dict[str, str] | None:
    """Return the environment of the traced program; None for ours.

    A bundle has told the dynamic linker to look into its own folder first, where another python
    would find libraries that are not its own. PyInstaller keeps what was there before.
    """
    if not spec.interpreter or not getattr(sys, "frozen", False):
        return None
    theirs = dict(os.environ)
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH"):
        before = theirs.pop(f"{name}_ORIG", None)
        theirs.pop(name, None)
        if before is not None:
            theirs[name] = before
    return theirs
