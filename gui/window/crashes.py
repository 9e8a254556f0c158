"""What an unexpected end of the window leaves: a log of where it was, and the recording."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import shutil
from typing import NamedTuple

from PySide6.QtCore import QStandardPaths

LOG = "crash.log"
LOG_PREFIX, LOG_SUFFIX = "running-", ".log"
RECORDING = "unfinished.procession"
FILE = "run.procession"


class Crash(NamedTuple):
    """The end of a window that nobody asked for.

    Attributes:
        log: path of what Python knew at that moment; empty if it was killed from outside.
        recording: path of what was recorded of its program; empty if there was none.
    """

    log: str
    recording: str


def data_folder() -> str:
    """Return the folder in which what must outlive a window is kept; it may not be there."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)


class CrashLog:
    """While it is open, a crash of this process leaves a log."""

    def __init__(self, folder: str) -> None:
        """Open the log of this process in a folder; without room for it there is none."""
        self._path = os.path.join(folder, f"{LOG_PREFIX}{os.getpid()}{LOG_SUFFIX}")
        self._file = None
        with contextlib.suppress(OSError):
            os.makedirs(folder, exist_ok=True)
            self._file = open(self._path, "w", encoding="utf-8")  # noqa: SIM115
            faulthandler.enable(self._file)

    def close(self) -> None:
        """Nothing went wrong: there is nothing to keep."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with contextlib.suppress(OSError):
                os.unlink(self._path)


def take_crash(folder: str, runs: str | None = None) -> Crash | None:
    """Return what windows that are no more have left, once; None if they left nothing.

    Args:
        folder: where the logs are, and where log and recording are kept from now on.
        runs: where the folders of runs are; None for the temporary folder.
    """
    log = _take_log(folder)
    recording = _take_recording(folder, runs)
    return Crash(log, recording) if log or recording else None


def _take_log(folder: str) -> str:
    """Keep the latest log in which something stands, and remove those of dead windows."""
    try:
        names = os.listdir(folder)
    except OSError:
        return ""
    found = ""
    for name in names:
        pid = name.removeprefix(LOG_PREFIX).removesuffix(LOG_SUFFIX)
        if not (name.startswith(LOG_PREFIX) and pid.isdigit()) or _is_window(int(pid)):
            continue
        path = os.path.join(folder, name)
        with contextlib.suppress(OSError):
            if os.path.getsize(path):
                found = os.path.join(folder, LOG)
                os.replace(path, found)
            else:
                os.unlink(path)
    return found


def _is_window(pid: int) -> bool:
    """Return whether a process lives; its number may have come to another one, which is rare."""
    import psutil  # here: the window is painted before it is needed

    return pid == os.getpid() or psutil.pid_exists(pid)


def _take_recording(folder: str, runs: str | None) -> str:
    """Keep the latest recording of a window that is no more."""
    from .run_folder import abandoned_folders

    paths = [os.path.join(run, FILE) for run in abandoned_folders(runs)]
    paths = [path for path in paths if os.path.isfile(path) and os.path.getsize(path)]
    if not paths:
        return ""
    kept = os.path.join(folder, RECORDING)
    try:
        os.makedirs(folder, exist_ok=True)
        shutil.move(max(paths, key=os.path.getmtime), kept)
    except OSError:
        return ""
    return kept
