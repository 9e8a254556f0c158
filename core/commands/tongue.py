"""In which language a command is answered: as it says itself, or as the system is set."""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..language import LANGUAGES, meant, of_environment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

OPTION = "--lang"
VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
MAC_SETTINGS = Path("Library", "Preferences", ".GlobalPreferences.plist")


def asked_for(words: Sequence[str]) -> str:
    """Return the language that the words ask for, before they are understood; empty for none.

    Args:
        words: of the command line. What stands after ``--`` is the program's.
    """
    ours = words[: words.index("--")] if "--" in words else words
    asked = ""
    for word, after in itertools.pairwise([*ours, ""]):
        name, equals, value = word.partition("=")
        given = value if equals else after
        if name == OPTION and given in LANGUAGES:
            asked = given
    return asked


def of_system(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str:
    """Return the language that the environment asks for, or else the settings of the system."""
    if any(environ.get(name) for name in VARIABLES):
        return of_environment(environ)
    if platform == "win32":
        return meant(_windows_locale())
    return meant(mac_locale(Path.home() / MAC_SETTINGS)) if platform == "darwin" else "en"


def _windows_locale() -> str:
    """Return the locale of the menus of Windows; as yet never tried there."""
    if sys.platform != "win32":
        return ""
    import ctypes
    import locale

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


def mac_locale(settings: Path) -> str:
    """Return the first of the languages that are set on macOS; empty if that cannot be read."""
    import plistlib

    try:
        with settings.open("rb") as file:
            return str(plistlib.load(file)["AppleLanguages"][0])
    except (OSError, ValueError, LookupError, TypeError):
        return ""
