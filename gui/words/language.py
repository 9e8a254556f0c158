"""The language of all words: its translators, and saying again what was said in another one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from shiboken6 import isValid

from core import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
SYSTEM = "system"
OWN_NAMES = {"en": ("English", "English"), "zh_CN": ("简体中文", "Chinese")}
"""What each language calls itself; and what it is called where its characters cannot be read."""

_translators: list[QTranslator] = []
"""Those of now. The application knows them too, but to ask it for its children takes 7 ms."""


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
    return not is_readable(of_system())


def is_readable(wanted: str) -> bool:
    """Return whether there is a font here with the characters of a language."""
    if wanted == "en":
        return True
    from PySide6.QtGui import QFontDatabase

    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))


def own_name(wanted: str) -> str:
    """Return what a language calls itself, in a way that can be read here."""
    own, plain = OWN_NAMES[wanted]
    return own if is_readable(wanted) else plain


def speak(wanted: str) -> None:
    """Say everything in this language from now on; what is already said needs ``retell``.

    Args:
        wanted: one of ours.
    """
    QLocale.setDefault(_locale(wanted))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    named = ((f"qtbase_{wanted}", qt), (f"procession_{wanted}", str(FOLDER)))
    made = [(QTranslator(), name, folder) for name, folder in named]
    use([one for one, name, folder in made if one.load(name, folder)])


def use(translators: Iterable[QTranslator]) -> None:
    """Translate with these from now on, and with none of those before; the latest goes first."""
    for old in _translators:
        QCoreApplication.removeTranslator(old)
    _translators[:] = translators
    for one in _translators:
        QCoreApplication.installTranslator(one)
    language.speak_with(QCoreApplication.translate)


def _locale(wanted: str) -> QLocale:
    """Return how dates are written in a language: as the system has it, if it speaks that one."""
    system, plain = QLocale.system(), QLocale(wanted)
    same = system.language() is plain.language() and system.script() is plain.script()
    return system if same else plain


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
        if isValid(one) and hasattr(one, "retell"):  # who makes its parts anew drops the old ones
            one.retell()
