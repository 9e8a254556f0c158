"""Sentences on the mark by which a program says that nothing comes after it.

English calls it the quit mark, whatever it is. Chinese says ``quit`` where it is that very word.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from .quantities import unquoted

translate = QCoreApplication.translate


def puts(preview: str) -> str:
    """Return the template for one who puts it.

    Args:
        preview: the mark.
    """
    if _is_quit(preview):
        return translate("Caption", "{who} puts the quit mark: nothing comes after it.", "quit")
    return translate("Caption", "{who} puts the quit mark: nothing comes after it.")


def takes(preview: str) -> str:
    """Return the template for one who takes it."""
    if _is_quit(preview):
        return translate("Caption", "{who} takes the quit mark.", "quit")
    return translate("Caption", "{who} takes the quit mark.")


def took(preview: str) -> str:
    """Return the template for one who took it before its end."""
    if _is_quit(preview):
        return translate("Caption", "{who} took the quit mark and ended.", "quit")
    return translate("Caption", "{who} took the quit mark and ended.")


def _is_quit(preview: str) -> bool:
    return unquoted(preview) == "quit" != preview
