"""The language of all words: its translators, and saying again what was said in another one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QFontDatabase
from shiboken6 import isValid

from core import language

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
SYSTEM = "system"
OWN_NAMES = {"en": "English", "zh_CN": "简体中文"}
"""What each language calls itself."""


@runtime_checkable
class Retells(Protocol):
    """What has texts that it set once, and can set again in the language of now."""

    def retell(self) -> None:
        """Set every such text."""


def chosen(wanted: str) -> str:
    """Return the language that is meant by a setting.

    Args:
        wanted: one of ours; else it is the system's, unless nobody could read it here.
    """
    if wanted in language.LANGUAGES:
        return wanted
    return "en" if lacks_font() else of_system()


def of_system() -> str:
    """Return the language of the system, or which of ours suits it."""
    return next(iter(language.meant(name) for name in QLocale.system().uiLanguages()), "en")


def lacks_font() -> bool:
    """Return whether the language of the system has characters of which there is no font here."""
    if of_system() == "en":
        return False
    return not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)


def speak(wanted: str) -> None:
    """Say everything in this language from now on; what is already said needs ``retell``.

    Args:
        wanted: one of ours.
    """
    application = QCoreApplication.instance()
    assert application is not None
    for old in application.findChildren(QTranslator):
        QCoreApplication.removeTranslator(old)
        old.setParent(None)
    QLocale.setDefault(QLocale(wanted))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{wanted}", qt), (f"procession_{wanted}", str(FOLDER))):
        translator = QTranslator(application)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
        else:
            translator.setParent(None)  # Qt has none for English
    language.speak_with(QCoreApplication.translate)


def translator_of(wanted: str) -> Callable[[str, str], str]:
    """Return what translates for `core` where there is no application: on the command line.

    Args:
        wanted: one of ours.
    """
    translator = QTranslator()
    translator.load(f"procession_{wanted}", str(FOLDER))
    return lambda context, text: translator.translate(context, text) or text


def retell(root: QObject) -> None:
    """Let everything below this object say again what it said once, in the language of now."""
    for one in (root, *root.findChildren(QObject)):
        if isValid(one) and isinstance(
            one, Retells
        ):  # what makes its parts anew drops the old ones
            one.retell()
