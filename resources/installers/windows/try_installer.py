"""Tries an installer for Windows: installs without a question, upgrades, uninstalls, and looks.

On Windows it is run as it is, in an account without Procession. Elsewhere Wine stands in::

    python resources/installers/windows/try_installer.py SETUP.exe --wine /usr/lib/wine/wine64

Wine runs no 32-bit program on some machines; the installer can be compiled for 64 bits for that
(``-XTarget amd64-unicode``). It exits with 1 and a sentence at the first thing that is not so.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import time
from pathlib import Path, PureWindowsPath

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from resources.installers import product
from resources.installers.windows.installer import CLASSES, KIND, UNINSTALL

LIMIT_S = 300.0
STRANGE = "it's a 文件夹 with spaces"
OF_THE_USER = "mine.procession"


class Failure(Exception):
    """Something is not as it must be; the text says what."""


class Machine:
    """A Windows, or what Wine makes of this machine."""

    def __init__(self, wine: str | None) -> None:
        """Stand before either.

        Args:
            wine: the path of Wine's loader; None on Windows.
        """
        self._wine = [wine] if wine else []
        self.home = PureWindowsPath(self.says("cmd", "/c", "echo %LOCALAPPDATA%"))
        self.menu = PureWindowsPath(self.says("cmd", "/c", "echo %APPDATA%"))

    def run(self, line: str) -> int:
        """Run a command line and return its exit code; Wine puts the quotes in itself."""
        command = [*self._wine, *line.replace('"', "").split(" ")] if self._wine else line
        return subprocess.run(command, timeout=LIMIT_S, check=False).returncode

    def says(self, *words: str) -> str:
        """Return what a command prints."""
        done = subprocess.run([*self._wine, *words], capture_output=True, timeout=60, check=False)
        return done.stdout.decode(errors="replace").strip()

    def value(self, key: str, name: str = "") -> str:
        """Return a value below ``HKEY_CURRENT_USER``, empty if there is none."""
        which = ["/v", name] if name else ["/ve"]
        found = re.search(r"REG_\w+ +(.*)", self.says("reg", "query", rf"HKCU\{key}", *which))
        return found[1].strip() if found else ""

    def path(self, path: PureWindowsPath) -> Path:
        """Return where this Python finds a path of that Windows."""
        if not self._wine:
            return Path(path)
        found = subprocess.run(
            [*self._wine, "winepath", "-u", str(path)], capture_output=True, text=True, check=True
        )
        return Path(found.stdout.strip())


def check(fact: object, sentence: str) -> None:
    """Fail with a sentence unless something is so."""
    if not fact:
        raise Failure(sentence)


def installed(machine: Machine, setup: Path, folder: PureWindowsPath, version: str) -> Path:
    """Install into a folder, look at what that left, and return the folder."""
    check(machine.run(f'"{setup}" /S /D={folder}') == 0, "The installer failed.")
    place = machine.path(folder)
    for name in (f"{product.NAME}.exe", f"{product.NAME}-cli.exe", "uninstall.exe"):
        check((place / name).is_file(), f"{place / name} is missing.")
    plain = re.compile(r"[^ -~]").sub  # reg.exe prints in a code page that has not every letter
    command = machine.value(rf"{CLASSES}\{KIND}\shell\open\command")
    wanted = rf'"{folder}\{product.NAME}.exe" open "%1"'
    check(plain("?", command) == plain("?", wanted), f"Recordings are opened by {command!r}.")
    check(machine.value(rf"{CLASSES}\{product.SUFFIX}") == KIND, "Recordings have no kind.")
    shown = machine.value(UNINSTALL, "DisplayVersion")
    check(shown == version, f"Windows lists the version {shown!r}.")
    check(shortcut(machine).is_file(), "The menu entry is missing.")
    return place


def shortcut(machine: Machine) -> Path:
    """Return where the menu entry belongs."""
    programs = machine.menu / "Microsoft" / "Windows" / "Start Menu" / "Programs"
    return machine.path(programs / f"{product.TITLE}.lnk")


def try_upgrade(machine: Machine, setup: Path, version: str) -> Path:
    """Install, put something beside it, install elsewhere, and return the second folder."""
    first = installed(machine, setup, machine.home / STRANGE, version)
    (first / OF_THE_USER).write_text("a recording")
    (first / "_internal" / "left behind.txt").write_text("by nobody")
    second = installed(machine, setup, machine.home / "Programs" / product.TITLE, version)
    left = sorted(str(path.relative_to(first)) for path in first.rglob("*") if path.is_file())
    wanted = [str(Path("_internal", "left behind.txt")), OF_THE_USER]
    check(left == sorted(wanted), f"After the upgrade the older folder has {left}.")
    return second


def try_uninstall(machine: Machine, place: Path) -> None:
    """Uninstall, and see that only what the user put there is left."""
    (place / OF_THE_USER).write_text("a recording")
    check(machine.run(machine.value(UNINSTALL, "QuietUninstallString")) == 0, "It stays.")
    deadline = time.monotonic() + 60  # the uninstaller copies itself, and the copy works
    while machine.value(UNINSTALL, "DisplayName") and time.monotonic() < deadline:
        time.sleep(0.5)
    check(not machine.value(UNINSTALL, "DisplayName"), "Windows still lists Procession.")
    left = [path.name for path in place.rglob("*")]
    check(left == [OF_THE_USER], f"After the uninstallation there is {left}.")
    kind = machine.value(rf"{CLASSES}\{product.SUFFIX}")  # may be another program's by then
    check(kind != KIND, "Recordings still have their kind.")
    check(not machine.value(rf"{CLASSES}\{KIND}"), "The kind of recordings is still there.")
    check(not shortcut(machine).exists(), "The menu entry is still there.")


def main() -> int:
    """Try everything and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("setup", type=Path)
    parser.add_argument("--wine", help="the path of Wine's loader")
    asked = parser.parse_args()
    machine = Machine(asked.wine)
    try:
        place = try_upgrade(machine, asked.setup.resolve(), product.version())
        try_uninstall(machine, place)
    except Failure as failure:
        print(f"The installer is not well: {failure}", file=sys.stderr)
        return 1
    print("The installer is well: it installed, upgraded and uninstalled.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
