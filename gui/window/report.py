"""The report on what went wrong: a text to read and to copy, without names and home folders."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from core.export.personal import impersonal
from core.log.log import versions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .complaints import Complaint
    from .crashes import End

HERE = str(Path(__file__).resolve().parents[2]) + os.sep
"""Where we lie ourselves tells nothing, and makes every line long."""


def report_text(errors: Sequence[Complaint], end: End | None, log: str) -> str:
    """Return the report.

    Args:
        errors: what went wrong in this window.
        end: how another one ended unexpectedly, if one did.
        log: the end of this window's log.
    """
    parts = [f"{versions()}, {qt_versions()}".replace(", ", "\n")]
    parts += [f"Error, {error.times} times:\n{error.text.rstrip()}" for error in errors]
    if end is not None:
        parts.append(f"At its end:\n{end.fault.rstrip() or 'nothing is known of that'}")
        if end.log:
            parts.append(f"Its log:\n{end.log.rstrip()}")
    if log:
        parts.append(f"The log of now:\n{log.rstrip()}")
    return impersonal("\n\n".join(parts).replace(HERE, "")) + "\n"


def qt_versions() -> str:
    """Return which Qt this is, on which system and which kind of screen."""
    screen = QGuiApplication.primaryScreen()
    size = screen.size() if screen is not None else None
    return ", ".join((
        f"PySide6 {PySide6.__version__}",
        f"Qt {qVersion()}",
        QSysInfo.prettyProductName(),
        QGuiApplication.platformName(),
        f"{size.width()}x{size.height()} at {screen.devicePixelRatio():g}" if size else "no screen",
    ))  # fmt: skip
