"""What Procession is and where it runs, in words: for its sheet, and for a report of a fault."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from . import lists

if TYPE_CHECKING:
    from collections.abc import Sequence


class Fact(NamedTuple):
    """A row.

    Attributes:
        name: what it is about.
        value: what is so.
    """

    name: str
    value: str


def summary() -> str:
    """Return in one sentence what Procession is for."""
    return QCoreApplication.translate(
        "About",
        "Runs Python programs that use multiprocessing and shows what happens between their "
        "processes.",
    )


def qt_notice() -> str:
    """Return what the LGPL wants to be said of Qt."""
    return QCoreApplication.translate(
        "About",
        "Procession uses Qt through PySide6 (Qt for Python), both under the GNU Lesser General "
        "Public License, version 3. They are files of their own beside the program and can be "
        "replaced by others of the same interface. Their sources: https://download.qt.io/official_"
        "releases/qt/ and https://download.qt.io/official_releases/QtForPython/pyside6/",
    )


def installed(how: str, folder: str) -> str:
    """Return in which form it runs: ``bundle``, ``checkout`` or ``package``."""
    translate = QCoreApplication.translate
    templates = {
        "bundle": translate("About", "with its own Python, in {folder}"),
        "checkout": translate("About", "a checkout, in {folder}"),
        "package": translate("About", "a package, in {folder}"),
    }
    return templates[how].format(folder=folder)


def screen(session: str, width: int, height: int, scale: float) -> str:
    """Return what is known of the screen.

    Args:
        session: what draws the windows, such as ``xcb``.
        width: px of the screen's unit.
        height: the same.
        scale: device pixels a unit.
    """
    pixels = f"{width} \N{MULTIPLICATION SIGN} {height}"
    return lists.phrases((session, pixels, f"{scale:g}\N{MULTIPLICATION SIGN}"))


def as_text(version: str, facts: Sequence[Fact]) -> str:
    """Return the facts as plain text, one a line."""
    return "\n".join(
        [f"Procession {version}", *(lists.told_of(name, value) for name, value in facts)]
    )
