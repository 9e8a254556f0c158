"""What there is to know of this copy of Procession and of where it runs."""

from __future__ import annotations

import multiprocessing
import os
import platform
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, qVersion
from PySide6.QtGui import QGuiApplication

from core.commands.shipped import ROOT, how_installed
from gui.words import lists
from gui.words.about import Fact, installed, screen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.commands.shipped import Part

KEPT = QStandardPaths.StandardLocation.AppLocalDataLocation
VERSIONS = ("PySide6", "pyqtgraph", "numpy", "msgspec", "psutil")


def facts(settings: str, parts: Sequence[Part]) -> list[Fact]:
    """Return what a report of a fault should say; nothing is imported for it.

    Args:
        settings: where the settings are kept; empty for nowhere.
        parts: what Procession is made of.
    """
    translate = QCoreApplication.translate
    python = f"{platform.python_version()} ({platform.python_implementation()})"
    made = [
        Fact(translate("About", "Installed as"), installed(how_installed(), _folder())),
        Fact(translate("About", "Python"), python),
        Fact(translate("About", "Qt"), str(qVersion())),
        Fact(translate("About", "Made with"), _versions(parts)),
        Fact(translate("About", "System"), _system()),
        Fact(translate("About", "Screen"), _screen()),
        Fact(translate("About", "Start methods"), lists.names(_methods())),
        Fact(translate("About", "Settings"), settings),
        Fact(translate("About", "Logs"), QStandardPaths.writableLocation(KEPT)),
    ]
    return [fact for fact in made if fact.value]


def _folder() -> str:
    """Return where it lies; of what mounts itself at each start, its file."""
    return os.environ.get("APPIMAGE") or str(ROOT)


def _versions(parts: Sequence[Part]) -> str:
    """Return the versions of the parts that matter where something goes wrong."""
    known = {re.split("[-_]", part.name)[0].lower(): part.version for part in parts}
    found = [f"{name} {known[name.lower()]}" for name in VERSIONS if known.get(name.lower())]
    return ", ".join(found)


def _system() -> str:
    """Return the operating system as it calls itself, and its kernel."""
    words = platform.platform()
    try:
        return f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {words}"
    except (OSError, KeyError):
        return words


def _screen() -> str:
    shown = QGuiApplication.primaryScreen()
    session = os.environ.get("XDG_SESSION_TYPE", "")
    drawn = QGuiApplication.platformName()
    words = f"{drawn} ({session})" if session and session != drawn else drawn
    if shown is None:
        return words
    size = shown.size()
    return screen(words, size.width(), size.height(), shown.devicePixelRatio())


def _methods() -> list[str]:
    """Return the start methods of processes, Python's own choice first."""
    return list(multiprocessing.get_all_start_methods())
