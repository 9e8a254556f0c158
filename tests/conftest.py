"""What every test gets: no screen needed, and a look afterwards at what it left behind."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
import tempfile
import threading
import time
from multiprocessing import forkserver, resource_tracker
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if os.name == "posix" and os.environ["QT_QPA_PLATFORM"] == "offscreen":
    # By itself it is so small that a window has the form for small screens.
    screen = Path(__file__).with_name("screen.json")
    os.environ["QT_QPA_PLATFORM"] += f":configfile={screen}"
os.environ.pop("LC_ALL", None)  # whatever the language of the machine, English is asked for
os.environ["LC_MESSAGES"] = "C"
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a shell's job in the background, and with
    signal.signal(signal.SIGINT, signal.default_int_handler)  # it all that is started here
    signal.signal(signal.SIGQUIT, signal.SIG_DFL)
settings.register_profile("the same each time", derandomize=True)
if "PROCESSION_BAD_FILES" not in os.environ:  # else others are tried, at each run
    settings.load_profile("the same each time")

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    Census = dict[str, str]
    """Identity -> description."""

ROOT = Path(__file__).resolve().parent.parent
PATIENCE_S = 3.0
"""How long what a test started may take to be gone after the test."""

HELPERS = ("multiprocessing.resource_tracker", "multiprocessing.forkserver")
"""Processes of the standard library that live as long as the interpreter that first needed them."""


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def bundle_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the one bundle for all tests that need one: building it takes a while.

    With ``PROCESSION_BUNDLE`` in the environment it is the folder that is named there.
    """
    built = os.environ.get("PROCESSION_BUNDLE")
    if built:
        return Path(built)
    pytest.importorskip("PyInstaller")
    from resources.installers.bundle import build_bundle

    folder = tmp_path_factory.mktemp("bundle")
    return build_bundle(folder / "dist", folder / "build")


@pytest.fixture(scope="session")
def bundle(bundle_folder: Path) -> Path:
    """Return the program of the bundle."""
    return bundle_folder / "procession"


@pytest.fixture(autouse=True)
def in_english(request: pytest.FixtureRequest) -> Iterator[None]:
    """Have all be said in English, with its plural forms, whatever the test before switched to."""
    if _has_window(request):
        request.getfixturevalue("qapp")
    _speak_english()
    yield
    _speak_english()


def _has_window(request: pytest.FixtureRequest) -> bool:
    return "qtbot" in request.fixturenames or "qapp" in request.fixturenames


def _speak_english() -> None:
    """Install the translators for English where there is an application."""
    if _application() is None:
        return
    from gui.words.language import speak

    speak("en")


@pytest.fixture(autouse=True)
def nothing_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a process, thread, descriptor, session, window or timer behind."""
    looks = LOOKS | (GUI_LOOKS if _has_window(request) else {})
    before = {kind: look() for kind, look in looks.items()}
    yield
    left = _left(looks, before)
    deadline = time.monotonic() + PATIENCE_S
    while left and time.monotonic() < deadline:
        gc.collect()
        time.sleep(0.02)
        left = _left(looks, before)
    if left:
        pytest.fail("This was left behind by the test:\n" + "\n".join(left), pytrace=False)


def _left(looks: dict[str, Callable[[], Census]], before: dict[str, Census]) -> list[str]:
    """Return a line for each thing that is there now and was not before."""
    return [
        f"  {kind}: {description}"
        for kind, look in looks.items()
        for identity, description in look().items()
        if identity not in before[kind]
    ]


def _processes() -> Census:
    """Return every process below this one."""
    found = {}
    for child in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):
            line = " ".join(child.cmdline()) or f"{child.name()}, {child.status()}"
            found[f"{child.pid} {child.create_time()}"] = f"{child.pid} {line}"
    return {key: line for key, line in found.items() if not any(name in line for name in HELPERS)}


def _threads() -> Census:
    """Return the threads that Python knows."""
    return {str(thread.ident): repr(thread) for thread in threading.enumerate()}


def _descriptors() -> Census:
    """Return what is open, but for what lasts: Qt's event loop and fonts, the helpers' pipes."""
    lasting = {
        getattr(resource_tracker._resource_tracker, "_fd", None),
        getattr(forkserver._forkserver, "_forkserver_alive_fd", None),
    }
    found = {}
    for name in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):  # the one that the listing itself has open
            target = os.readlink(f"/proc/self/fd/{name}")
            ours = target.startswith(("/", "pipe:", "socket:")) and int(name) not in lasting
            if ours and not target.startswith(("/usr/share/", "/var/cache/", "/dev/urandom")):
                found[f"{name} {target}"] = f"{name} -> {target}"
    return found


def _sessions() -> Census:
    """Return the session folders of traced programs, but for those of other test runs."""
    places = {Path("/dev/shm"), Path("/var/tmp"), Path(tempfile.gettempdir())}
    folders = [str(f) for place in places if place.is_dir() for f in place.glob("procession-*")]
    return {folder: folder for folder in folders if not _in_use_elsewhere(folder)}


def _in_use_elsewhere(folder: str) -> bool:
    """Return whether a process that is not below this one owns the folder, or has a file of it."""
    below = {child.pid for child in psutil.Process().children(recursive=True)} | {os.getpid()}
    with contextlib.suppress(OSError, ValueError):
        owner = int(Path(folder, "window").read_text("ascii").split()[0])
        if owner not in below and psutil.pid_exists(owner):
            return True
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # it may end while we look
            if int(process.name) in below:
                continue
            links = [os.readlink(link) for link in (process / "fd").iterdir()]
            if any(folder in text for text in (*links, (process / "maps").read_text())):
                return True
    return False


def _application() -> QApplication | None:
    """Return the application if there is one; never the first to load Qt."""
    if "PySide6.QtWidgets" not in sys.modules:
        return None
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    return application if isinstance(application, QApplication) else None


def _windows() -> Census:
    """Return the top-level widgets, once those that were asked to go have gone."""
    if (application := _application()) is None:
        return {}
    from PySide6.QtCore import QEvent
    from shiboken6 import getCppPointer

    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return {str(getCppPointer(widget)): repr(widget) for widget in application.topLevelWidgets()}


def _timers() -> Census:
    """Return the running QTimers that Python made."""
    if _application() is None:
        return {}
    from PySide6.QtCore import QTimer
    from shiboken6 import isValid

    # type(), not isinstance(): a stranger's __class__ may run code
    timers = [thing for thing in gc.get_objects() if issubclass(type(thing), QTimer)]
    return {
        str(id(timer)): f"{timer!r} of {timer.parent()!r}"
        for timer in timers
        if isValid(timer) and timer.isActive()
    }


LOOKS: dict[str, Callable[[], Census]] = {
    "process": _processes,
    "thread": _threads,
    "descriptor": _descriptors,
    "session": _sessions,
}
GUI_LOOKS: dict[str, Callable[[], Census]] = {"window": _windows, "timer": _timers}
