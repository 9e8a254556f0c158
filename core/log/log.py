"""The log of a process of ours: bounded, for its user alone, never sent anywhere."""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import os
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING

from ..language import translate
from ..version import VERSION
from .folder import logs_folder, own_stem, private, stems

if TYPE_CHECKING:
    from types import TracebackType

MOST_BYTES = 256 * 1024
FILES = 3
"""Of one process: what is written last, and what was before that."""
MOST_PROCESSES = 8
"""Of so many the files are kept; those of earlier ones go when another begins."""
ENDING = ".log"
CONFESSED = ".error.log"
"""Of a process that had no log before it ended by an error."""

LOGGER = logging.getLogger("procession")
"""The root of all that we note; ``procession.run`` and the like are below it."""
LOGGER.propagate = False
LOGGER.setLevel(logging.INFO)
LOGGER.addHandler(logging.NullHandler())  # where no log can be written, nothing goes to the screen


class _File(logging.handlers.RotatingFileHandler):
    """A file that never complains: a log that cannot be written must stop nobody."""

    def _open(self) -> TextIOWrapper:
        file = open(self.baseFilename, "ab", opener=private)  # noqa: SIM115
        return TextIOWrapper(file, "utf-8", "backslashreplace")

    def handleError(self, record: logging.LogRecord) -> None:
        """Pass over what could not be written."""

    def close(self) -> None:
        """Close the file, whatever is left unwritten."""
        with contextlib.suppress(OSError, ValueError):
            super().close()


class Log:
    """While it is open, what is logged below ``procession`` stands in files of this process.

    Attributes:
        path: of the latest file; empty where none can be written.
    """

    def __init__(self, folder: str, stem: str, about: str = "", ending: str = ENDING) -> None:
        """Begin the log.

        Args:
            folder: where; made if it is not there.
            stem: what the names of the files begin with.
            about: what there is to say of this process besides our version and Python's.
            ending: of the names.
        """
        self.path = ""
        self._file: _File | None = None
        path = os.path.join(folder, stem + ending)
        with contextlib.suppress(OSError):
            os.makedirs(folder, 0o700, exist_ok=True)
            self._file = _File(path, maxBytes=MOST_BYTES, backupCount=FILES - 1)
            form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
            self._file.setFormatter(logging.Formatter(form))
            LOGGER.addHandler(self._file)
            self.path = path
            LOGGER.info("%s", ", ".join(part for part in (versions(), about) if part))

    def close(self) -> None:
        """End the log; it stays."""
        if self._file is not None:
            LOGGER.removeHandler(self._file)
            self._file.close()
            self._file = None

    def __enter__(self) -> Log:
        """Return the log itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()


def versions() -> str:
    """Return which Procession this is, in which Python, on which system, packed or not."""
    return ", ".join((
        f"Procession {VERSION}",
        "bundle" if getattr(sys, "frozen", False) else "checkout or package",
        f"Python {sys.version.split()[0]}",
        _system(),
    ))  # fmt: skip


def _system() -> str:
    if sys.platform == "win32":
        version = sys.getwindowsversion()
        return f"Windows {version.major}.{version.minor}.{version.build}"
    name = os.uname()
    return f"{name.sysname} {name.release} {name.machine}"


def confess(error: BaseException, folder: str | None = None) -> str:
    """Write an error of ours into a log and return the one sentence that the user is told.

    Args:
        error: what was raised.
        folder: of the log; None for the user's own.
    """
    name = type(error).__name__
    said = translate(
        "Log",
        "Something went wrong in Procession itself ({error}). What is known of it stands in "
        "{path}.",
    )
    folder = logs_folder() if folder is None else folder
    open_ = [handler for handler in LOGGER.handlers if isinstance(handler, _File)]
    if open_:
        LOGGER.error("This ended the process.", exc_info=error)
        return said.format(error=name, path=open_[0].baseFilename)
    with Log(folder, own_stem(), " ".join(map(ascii, sys.argv[1:2])), CONFESSED) as log:
        LOGGER.error("This ended the process.", exc_info=error)
    if log.path:
        forget_old(folder)
        return said.format(error=name, path=log.path)
    said = translate(
        "Log", "Something went wrong in Procession itself ({error}), and no log can be written."
    )
    return said.format(error=f"{name}: {error}")


def forget_old(folder: str, most: int = MOST_PROCESSES) -> None:
    """Remove what the earliest processes left; of those that still live, nothing that they need."""
    for stem, endings in list(stems(folder).items())[most:]:
        if ".fault" in endings:
            continue  # it lives, or nobody has been told of its end yet
        for ending in endings:
            path = os.path.join(folder, stem + ending)
            with contextlib.suppress(OSError):
                os.unlink(path)


def tail(path: str, most: int) -> str:
    """Return the end of a log, at most so many bytes of whole lines; empty if there is none."""
    text = b""
    for number in range(FILES):
        name = f"{path}.{number}" if number else path
        with contextlib.suppress(OSError), open(name, "rb", opener=private) as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(file.tell() - most, 0))
            text = file.read(most) + text
        if len(text) >= most:
            break
    cut = text[-most:]
    if len(text) > most:
        cut = cut.partition(b"\n")[2]
    return cut.decode("utf-8", "replace")
