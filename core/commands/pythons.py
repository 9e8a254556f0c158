"""The Pythons that a script may be meant for: environments around it, and those of the machine."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

from .python_places import installed_pythons

ENVIRONMENTS = (".venv", "venv", "env")
"""Folders that virtual environments have by custom, the most usual first."""

LEVELS = 12
"""Folders above a script in which an environment is looked for."""


class Python(NamedTuple):
    """A Python that was found; it has not been asked whether it can run a program.

    Attributes:
        path: of the program that is Python.
        environment: the folder of its virtual environment; empty if it has none.
    """

    path: str
    environment: str = ""


def found_pythons(folder: str) -> list[Python]:
    """Return the environments in a folder and above it, the nearest first, then the machine's.

    Our own is left out: where none is named, it runs the program.

    Args:
        folder: absolute, of the script; empty where there is none yet.
    """
    places = _environments(Path(folder)) if folder else []
    found = [Python(str(_program_in(place)), str(place)) for place in places]
    found += map(Python, installed_pythons())
    return [python for python in found if not _is_ours(python)]


def usual_python(pythons: list[Python]) -> str:
    """Return the path of the Python that runs a new script; empty for ours.

    An environment beside the script is there for it: with another Python its imports would fail.
    The one inside a bundle has the standard library alone, so any other is better there.
    """
    bundled = getattr(sys, "frozen", False)
    return next((one.path for one in pythons if one.environment or bundled), "")


def _environments(folder: Path) -> list[Path]:
    """Return the folders that are virtual environments, from ``folder`` upwards."""
    above = [folder, *folder.parents][:LEVELS]
    places = (level / name for level in above for name in ENVIRONMENTS)
    return [place for place in places if _is_environment(place)]


def _is_environment(place: Path) -> bool:
    try:
        marked = (place / "pyvenv.cfg").is_file() or (place / "conda-meta").is_dir()
        return marked and _program_in(place).is_file()
    except OSError:  # a folder that may not be looked into
        return False


def _program_in(environment: Path) -> Path:
    if sys.platform == "win32":
        inside = environment / "Scripts" / "python.exe"  # conda has it in the folder itself
        return inside if inside.is_file() else environment / "python.exe"
    return environment / "bin" / "python"


def _is_ours(python: Python) -> bool:
    """Return whether it is the Python that runs us: by its folder, as environments share links."""
    ours = os.path.realpath(os.path.dirname(sys.executable))
    theirs = os.path.realpath(os.path.dirname(python.path))
    return ours == theirs and not getattr(sys, "frozen", False)
