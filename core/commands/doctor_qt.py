"""Whether the window has what it needs: Python packages, Qt's libraries, fonts.

Qt ends the process in which a library of it is missing, so it is tried in another one.
"""

from __future__ import annotations

import ctypes
import os
import re
import signal
import subprocess
import sys
from importlib import metadata
from typing import TYPE_CHECKING

from ..language import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .lack import Lack

REQUIRED = {
    "PySide6-Essentials": ">=6.9.3,<6.12",
    "pyqtgraph": ">=0.14,<0.15",
    "msgspec": ">=0.19",
    "psutil": ">=6",
    "Pygments": ">=2.18",
    "Pillow": ">=11",
}
"""Python packages, as in pyproject.toml."""

LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""What Qt loads everywhere -> Debian's package."""

X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt loads besides for a window on X11."""

CHINESE = b":lang=zh-cn"
CHINESE_FONT = "fonts-wqy-microhei"

TRY_SECONDS = 60.0
_TRY = "from PySide6.QtWidgets import QApplication; QApplication([])"


def lacks(*, has_screen: bool) -> Iterator[Lack]:
    """Yield what is missing; ``has_screen`` says whether Qt can be tried on it."""
    frozen = getattr(sys, "frozen", False)  # a bundle brings its packages, and was tried with them
    missing = [] if frozen else list(packages(REQUIRED))
    yield from missing
    if sys.platform.startswith("linux"):
        yield from (found := list(libraries(LIBRARIES)))
        yield from (found_x11 := list(libraries(X11_LIBRARIES, x11=True)))
        missing += found + found_x11
    if not missing and not frozen:
        yield from loading(_TRY, has_screen)
    if sys.platform.startswith("linux") and has_font(CHINESE) is False:
        yield translate("Doctor", "There is no font with Chinese characters here."), CHINESE_FONT


def packages(required: dict[str, str]) -> Iterator[Lack]:
    """Yield the Python packages that are missing, or of a version that does not fit."""
    for name, pins in required.items():
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:
            said = translate("Doctor", "The Python package {name} is missing: {command}")
            yield said.format(name=name, command=f"pip install '{name}{pins}'"), ""
            continue
        if not fits(version, pins):
            said = translate("Doctor", "{name} {version} does not fit: {command}")
            if name.startswith("PySide6"):
                said = translate(
                    "Doctor", "{name} {version} does not fit (6.12.0 ends Python 3.11): {command}"
                )
            command = f"pip install '{name}{pins}'"
            yield said.format(name=name, version=version, command=command), ""


def fits(version: str, pins: str) -> bool:
    """Return whether a version is within pins such as ``>=6.9.3,<6.12``."""
    here = _numbers(version)
    for pin in pins.split(","):
        bound = _numbers(pin)
        if here < bound if pin.startswith(">=") else here >= bound:
            return False
    return True


def _numbers(version: str) -> tuple[int, ...]:
    match = re.search(r"\d+(\.\d+)*", version)
    return tuple(map(int, match[0].split("."))) if match else ()


def libraries(table: dict[str, str], *, x11: bool = False) -> Iterator[Lack]:
    """Yield the shared libraries that cannot be loaded; ``x11``: they are for a window there."""
    said = translate("Doctor", "{library} cannot be loaded, which Qt needs: package {package}")
    if x11:
        said = translate(
            "Doctor", "{library} cannot be loaded, which Qt needs on X11: package {package}"
        )
    for library, package in table.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            yield said.format(library=library, package=package), package


def loading(code: str, has_screen: bool) -> Iterator[Lack]:
    """Yield what Qt says when it cannot be loaded in a process of its own.

    Args:
        code: what loads it.
        has_screen: it may be asked to find its screen, too.
    """
    environment = None if has_screen else os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code]
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, timeout=TRY_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        said = translate("Doctor", "Qt has not been loaded within {seconds:.0f} s.")
        yield said.format(seconds=TRY_SECONDS), ""
        return
    if done.returncode:
        said = translate("Doctor", "Qt cannot be loaded: {reason}")
        yield said.format(reason=_reason(done)), ""


def _reason(done: subprocess.CompletedProcess[bytes]) -> str:
    """Return the line that says most: of a traceback the last, of Qt's own words the first."""
    lines = [line.strip() for line in done.stderr.decode("utf-8", "replace").splitlines()]
    said = [line for line in lines if line]
    if said:
        return said[-1 if said[0].startswith("Traceback") else 0]
    code = done.returncode
    if code < 0:
        return signal.Signals(-code).name
    return translate("Doctor", "exit code {code}").format(code=code)


class _FontSet(ctypes.Structure):
    """``FcFontSet`` of fontconfig, as far as it is read."""

    _fields_ = (("nfont", ctypes.c_int),)


def has_font(pattern: bytes) -> bool | None:
    """Return whether fontconfig knows a font that fits; None if it cannot be asked."""
    try:
        library = ctypes.CDLL("libfontconfig.so.1")
    except OSError:
        return None
    library.FcNameParse.restype = ctypes.c_void_p
    library.FcObjectSetCreate.restype = ctypes.c_void_p
    library.FcFontList.restype = ctypes.POINTER(_FontSet)
    library.FcFontList.argtypes = (ctypes.c_void_p,) * 3
    wanted = library.FcNameParse(pattern)
    found = library.FcFontList(None, wanted, library.FcObjectSetCreate())
    return bool(found) and found.contents.nfont > 0
