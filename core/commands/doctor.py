"""The command ``doctor``: what this machine lacks, in words, with the package to install."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ..language import translate
from . import doctor_qt, doctor_system
from .screen import no_screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .lack import Lack


def run() -> int:
    """Write what is missing to standard output and return the exit code: 1 if anything is."""
    found = list(lacks())
    sys.stdout.write(report(found))
    return 1 if found else 0


def lacks() -> Iterator[Lack]:
    """Yield everything that is missing, what matters most first."""
    yield from doctor_system.lacks()
    screen = no_screen()
    yield from doctor_qt.lacks(has_screen=screen is None)
    if screen is not None:
        yield screen, ""


def report(found: list[Lack]) -> str:
    """Return a line for each lack, and one that installs what can be installed."""
    if not found:
        return translate("Commands", "Nothing is missing on this machine.") + "\n"
    lines = [sentence for sentence, _ in found]
    packages = dict.fromkeys(package for _, package in found if package)
    if packages:
        said = translate("Commands", "On Debian, as root: {command}")
        lines.append(said.format(command=f"apt-get install {' '.join(packages)}"))
    return "\n".join(lines) + "\n"
