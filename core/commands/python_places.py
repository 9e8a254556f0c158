"""Where Pythons lie on a machine: on the path, and where installers and tools put them.

Nothing is started to find them: it is looked for files, and on Windows into the registry.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MINORS = range(30, 8, -1)
"""Of Python 3, the newest first: those that there may be and that the tracer runs in."""

VERSIONED = re.compile(r"python3\.(\d+)")

MANAGED = (".pyenv/versions/*", ".local/share/uv/python/*", "mini*3", "anaconda3", "*conda*/envs/*")
"""Below the home folder: where pyenv, uv and conda keep theirs, each with a ``bin`` of its own."""

MAC_FOLDERS = (
    "/opt/homebrew/bin",
    "/usr/local/bin",
    "/Library/Frameworks/Python.framework/Versions/Current/bin",
    "/opt/local/bin",
)
"""What is started from the Finder has none of these on its path."""

MAC_TOOLS = ("/Library/Developer/CommandLineTools/usr/bin/python3", "/Applications/Xcode.app")
"""Without one of them, ``/usr/bin/python3`` of macOS only asks whether it shall be installed."""


def installed_pythons() -> list[str]:
    """Return the paths of the Pythons of this machine, the one of the path first, each once."""
    if sys.platform == "win32":
        paths: Iterable[str] = (*_on_windows_path(), *registered(_registry()))
    else:
        paths = (*_in(_folders()), *_managed(Path.home()))
    known: dict[str, str] = {}
    for path in paths:
        known.setdefault(_identity(path), os.path.abspath(path))
    return list(known.values())


def _identity(path: str) -> str:
    """Return what two names of one Python have in common; an environment is one of its own."""
    inside = os.path.dirname(os.path.abspath(path))
    is_environment = os.path.exists(os.path.join(os.path.dirname(inside), "pyvenv.cfg"))
    return inside if is_environment else os.path.realpath(path)


def _folders() -> list[str]:
    """Return the folders in which programs are looked for."""
    folders = [folder for folder in os.environ.get("PATH", os.defpath).split(os.pathsep) if folder]
    if sys.platform == "darwin":
        folders += MAC_FOLDERS
    return [*folders, str(Path.home() / ".local" / "bin")]


def _in(folders: list[str]) -> Iterator[str]:
    """Yield each ``python3``, first the one that a shell finds, then those named by version."""
    for name in ("python3", *(f"python3.{minor}" for minor in MINORS)):
        for found in filter(None, (shutil.which(name, path=folder) for folder in folders)):
            # A shim of pyenv answers for the version that is chosen, and for others says no.
            is_shim = name != "python3" and "shims" in found
            if not (is_shim or _is_stub(found) or _is_too_old(found)):
                yield found


def _is_too_old(path: str) -> bool:
    """Return whether ``python3`` leads to a Python in which nothing can be traced."""
    version = VERSIONED.fullmatch(os.path.basename(os.path.realpath(path)))
    return version is not None and int(version[1]) not in MINORS


def _is_stub(path: str) -> bool:
    """Return whether a program only offers to install Python."""
    if sys.platform == "darwin":
        return path == "/usr/bin/python3" and not any(map(os.path.exists, MAC_TOOLS))
    return False


def _managed(home: Path) -> Iterator[str]:
    """Yield what version managers have below the home folder, the newest first."""
    for pattern in MANAGED:
        found = [place / "bin" / "python3" for place in home.glob(pattern)]
        found = [program for program in found if _minor(program) in MINORS]
        yield from map(str, sorted(found, key=_minor, reverse=True))


def _minor(program: Path) -> int:
    """Return 11 of a Python 3.11, by the name of its program or its folder; 0 for others."""
    try:
        names = (os.path.realpath(program, strict=True), str(program.parent.parent.name))
    except OSError:
        return 0
    for name in names:
        if match := VERSIONED.search(os.path.basename(name)) or re.search(r"3\.(\d+)", name):
            return int(match[1])
    return 0


# -- Windows: written after PEP 514, as yet never tried there --------------------------------------

Key = tuple[str, ...]
"""The names that lead to a key below ``Software``."""

Registry = tuple["Callable[[Key], list[str]]", "Callable[[Key, str], str]"]
"""Returns the names below a key, and a value of a key; nothing where there is none."""


def _on_windows_path() -> Iterator[str]:
    for name in ("python", "python3"):
        found = shutil.which(name)
        if found and not is_store_stub(found):
            yield found


def is_store_stub(path: str) -> bool:
    """Return whether a ``python.exe`` is Windows' own, which may only open the shop."""
    if "windowsapps" not in path.lower():
        return False
    try:
        return os.path.getsize(path) == 0
    except OSError:  # it is a link of a kind that cannot be followed
        return True


def registered(registry: Registry) -> list[str]:
    """Return the Pythons that Windows knows: those that ``py --list-paths`` tells, without ``py``.

    Args:
        registry: of the user and of the machine.
    """
    names, value = registry
    found: list[str] = []
    for company in names(("Python",)):
        if company == "PyLauncher":
            continue
        for tag in sorted(names(("Python", company)), key=_tag, reverse=True):
            place = ("Python", company, tag, "InstallPath")
            folder = value(place, "")
            program = value(place, "ExecutablePath")
            if folder and not program:
                program = folder.rstrip("\\") + "\\python.exe"
            if program and _tag(tag)[0] in MINORS:
                found.append(program)
    return found


def _tag(tag: str) -> tuple[int, str]:
    """Return (11, tag) of ``3.11``, ``3.11-32`` or ``py311``."""
    match = re.search(r"3\.?(\d+)", tag)
    return int(match[1]) if match else 0, tag


def _registry() -> Registry:
    """Return the registry of this machine."""
    if sys.platform != "win32":
        return lambda _: [], lambda _, __: ""
    import winreg

    roots = (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE)

    def names(key: Key) -> list[str]:
        found: list[str] = []
        for root in roots:
            try:
                with winreg.OpenKey(root, "\\".join(("Software", *key))) as opened:
                    count = winreg.QueryInfoKey(opened)[0]
                    found += [winreg.EnumKey(opened, index) for index in range(count)]
            except OSError:
                continue
        return list(dict.fromkeys(found))

    def value(key: Key, name: str) -> str:
        for root in roots:
            try:
                with winreg.OpenKey(root, "\\".join(("Software", *key))) as opened:
                    return str(winreg.QueryValueEx(opened, name)[0])
            except OSError:
                continue
        return ""

    return names, value
