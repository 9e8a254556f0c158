"""Whether the system wants things to rest: asked after the first picture, never waited for.

Windows and macOS are asked by a call. Under Linux each desktop has its own way: KDE and the
others' GTK keep it in a file, GNOME in a store of its own, which only ``gsettings`` reads.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Mapping

GET_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION
KEY = ("get", "org.gnome.desktop.interface", "enable-animations")


class SystemMotion(QObject):
    """Asks the system, and again each time that somebody comes back to the window.

    Signals:
        told: whether things should rest.
    """

    told = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._asked: QProcess | None = None
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._come_back)

    def ask(self) -> None:
        """Ask; the answer comes as a signal, at once or soon, or never where nobody knows."""
        rests = asked_at_once(os.environ)
        if rests is not None:
            self.told.emit(rests)
        elif self._asked is None:
            self._ask_gnome()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.ask()

    def _ask_gnome(self) -> None:
        program = QStandardPaths.findExecutable("gsettings")
        if sys.platform != "linux" or not program:
            return
        self._asked = asked = QProcess(self)
        asked.finished.connect(self._answer)
        asked.errorOccurred.connect(self._answer)
        if getattr(sys, "frozen", False):  # it must not take the bundle's libraries for its own
            own = QProcessEnvironment.systemEnvironment()
            own.remove("LD_LIBRARY_PATH")
            asked.setProcessEnvironment(own)
        asked.start(program, list(KEY))

    def _answer(self) -> None:
        asked, self._asked = self._asked, None
        if asked is None:
            return
        answer = bytes(asked.readAllStandardOutput().data()).strip()
        asked.deleteLater()
        if answer in (b"true", b"false"):
            self.told.emit(answer == b"false")


def asked_at_once(environment: Mapping[str, str]) -> bool | None:
    """Return whether things should rest, as far as this can be had without waiting; else None."""
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return _mac()
    home = environment.get("HOME") or str(Path.home())
    config = Path(environment.get("XDG_CONFIG_HOME") or Path(home, ".config"))
    if "KDE" in environment.get("XDG_CURRENT_DESKTOP", "").split(":"):
        factor = _value(config / "kdeglobals", "KDE", "AnimationDurationFactor")
        return _is_zero(factor) if factor else False
    for version in ("gtk-4.0", "gtk-3.0"):
        value = _value(config / version / "settings.ini", "Settings", "gtk-enable-animations")
        if value:
            return value.lower() in ("0", "false")
    return None


def _value(path: Path, section: str, key: str) -> str:
    """Return a value of a file of settings; empty if there is none, or no such file."""
    try:
        text = path.read_text("utf-8", "replace")
    except OSError:
        return ""
    import configparser  # here: most have no such file

    parser = configparser.RawConfigParser(strict=False, allow_no_value=True)
    try:
        parser.read_string(text)
    except configparser.Error:
        return ""
    return (parser.get(section, key, fallback="") or "").strip()


def _is_zero(number: str) -> bool:
    try:
        return float(number) == 0
    except ValueError:
        return False


def _windows() -> bool | None:
    """Ask Windows whether it animates."""
    import ctypes

    animates = ctypes.c_int(1)
    user = ctypes.windll.user32  # type: ignore[attr-defined, unused-ignore]
    asked = user.SystemParametersInfoW(GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animates), 0)
    return not animates.value if asked else None


def _mac() -> bool | None:
    """Ask macOS, by the messages that its own language would send: one to a class, one to it."""
    import ctypes

    try:
        runtime = ctypes.CDLL("/usr/lib/libobjc.dylib")
    except OSError:
        return None
    named = (runtime.objc_getClass, runtime.sel_registerName)
    for function in named:
        function.restype, function.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
    address = ctypes.cast(runtime.objc_msgSend, ctypes.c_void_p).value or 0
    pointer = ctypes.c_void_p
    workspace_of = ctypes.CFUNCTYPE(pointer, pointer, pointer)(address)
    reduces = ctypes.CFUNCTYPE(ctypes.c_bool, pointer, pointer)(address)
    select = runtime.sel_registerName
    workspace = workspace_of(runtime.objc_getClass(b"NSWorkspace"), select(b"sharedWorkspace"))
    if not workspace:
        return None
    return bool(reduces(workspace, select(b"accessibilityDisplayShouldReduceMotion")))
