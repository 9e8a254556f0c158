"""What is to be run, and the command line that runs it traced."""

from __future__ import annotations

import dataclasses
import multiprocessing
import os
import platform
import sys
from pathlib import Path

LAUNCHER = Path(__file__).resolve().parents[1] / "tracing" / "launch.py"

PROGRAM = "python.exe" if sys.platform == "win32" else os.path.join("bin", "python3")
"""Of a Python that lies in a folder of its own: see ``resources/installers/inner_python.py``."""

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


def inner_home() -> str:
    """Return the folder of the Python that a bundle has inside; empty where this is no bundle."""
    bundle: str | None = getattr(sys, "_MEIPASS", None)
    return os.path.join(bundle, "python") if bundle is not None else ""


def inner_python() -> str:
    """Return the path of the Python that a bundle has inside; empty where this is no bundle."""
    return os.path.join(inner_home(), PROGRAM) if inner_home() else ""


def command(spec: ProgramSpec, session: str) -> list[str]:
    """Return the command line of the traced program's main process.

    Args:
        spec: what to run.
        session: the session's folder.
    """
    start = spec.interpreter or [inner_python() or sys.executable]
    what = ["-m", spec.script] if spec.module else [spec.script]
    words = [session, spec.start_method or "-", "--", *what, *spec.arguments]
    return [*start, str(LAUNCHER), *words]


PATHS = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
"""Lists of folders to which a bundle adds its own, for itself."""

OF_OURS = ("_PYI_", "PYSIDE6_OPTION_PYTHON_ENUM", "LD_LIBRARY_PATH_ORIG")
"""How the names of variables begin that tell our own processes something."""


def environment(captured: bool = False, ours: bool = False) -> dict[str, str]:
    """Return the environment of a Python that is started by us: as the user has it.

    A bundle tells itself by the environment where its libraries are. Another Python would take
    them for its own.

    Args:
        captured: we read what it prints, as UTF-8. On Windows a Python prints so into a console
            and in an old code page into a pipe, which has not every letter.
        ours: it is the Python that runs a program where no other is named. The one inside a bundle
            knows where its library is; the user's word on that is meant for another.
    """
    bundle: str | None = getattr(sys, "_MEIPASS", None)
    theirs = {name: value for name, value in os.environ.items() if not name.startswith(OF_OURS)}
    for name in set(PATHS if bundle else ()) & set(theirs):
        folders = theirs.pop(name).split(os.pathsep)
        ours_too = f"{bundle}{os.sep}"  # with the separator: /opt/procession-tools is not ours
        kept = [folder for folder in folders if not f"{folder}{os.sep}".startswith(ours_too)]
        if kept:
            theirs[name] = os.pathsep.join(kept)
    if ours and bundle:
        theirs.pop("PYTHONHOME", None)
    if captured and sys.platform == "win32":
        theirs.setdefault("PYTHONIOENCODING", "utf-8")
    return theirs
