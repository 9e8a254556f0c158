"""A file that is there as long as a window lives: what crashes, leaves it, with what Python knew.

It is opened before the first picture, so nothing is imported here that takes time.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
from typing import TYPE_CHECKING

from core.log.folder import own_stem, pid_of, private, started_s, stems

if TYPE_CHECKING:
    from types import TracebackType

RUNNING, ENDED = ".fault", ".ended"
"""Of a window that lives, or died and nobody has been told; of one of which somebody has."""
RISK, LIVED = "at risk\n", "lived\n"
RISK_MS = 10_000
"""How long after its start, or after what was left is opened, an end is put down to that."""
UNLUCKY = 2
"""After so many ends at the start, one behind the other, the next one dares nothing."""
MOST_BYTES = 64 * 1024
"""Of what Python knew; the traces of a hundred threads are less."""


class CrashLog:
    """While it is open, a crash of this process leaves a file; a good end leaves none.

    Attributes:
        stem: what the names of this process's files begin with.
        path: of the file; empty where there is no room for it.
    """

    def __init__(self, folder: str) -> None:
        """Open the file; without room for it there is none."""
        self.stem = own_stem()
        self.path = ""
        self._fd = -1
        path = os.path.join(folder, self.stem + RUNNING)
        with contextlib.suppress(OSError):
            os.makedirs(folder, 0o700, exist_ok=True)
            self._fd = private(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
            self.path = path
            faulthandler.enable(self._fd)
        self.dare()

    def dare(self) -> None:
        """From now on an end is put down to what is being done."""
        self._write(RISK)

    def lived(self) -> None:
        """It went well."""
        self._write(LIVED)

    def close(self, trace: str = "") -> None:
        """End the watch.

        Args:
            trace: why it was no good end; empty if it was one, and there is nothing to keep.
        """
        if self._fd < 0:
            return
        self._write(trace)
        faulthandler.disable()
        os.close(self._fd)
        self._fd = -1
        if not trace:
            with contextlib.suppress(OSError):
                os.unlink(self.path)

    def __enter__(self) -> CrashLog:
        """Return the log itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the watch; an error that ends the process is written down."""
        if isinstance(error, Exception):
            import traceback  # here: it is hardly ever needed

            self.close("".join(traceback.format_exception(error)))
        else:
            self.close()

    def _write(self, text: str) -> None:
        if self._fd >= 0 and text:
            with contextlib.suppress(OSError):
                os.write(self._fd, text.encode("utf-8", "replace"))


def read_fault(path: str) -> tuple[str, bool]:
    """Return what Python knew at a window's end, and whether that was put down to the start."""
    try:
        with open(path, "rb", opener=private) as file:
            lines = file.read(MOST_BYTES).decode("utf-8", "replace").splitlines(keepends=True)
    except OSError:
        return "", False
    marks = [line for line in lines if line in (RISK, LIVED)]
    return "".join(line for line in lines if line not in (RISK, LIVED)), marks[-1:] == [RISK]


def is_plain_wanted(folder: str) -> bool:
    """Return whether the latest windows all ended right after their start: then dare nothing."""
    unlucky = 0
    for stem, endings in stems(folder).items():
        ending = next((one for one in (RUNNING, ENDED) if one in endings), "")
        if not ending and ".log" not in endings:
            continue
        path = os.path.join(folder, stem + ending)
        if not ending or not read_fault(path)[1]:
            return False
        if ending == ENDED or not is_alive(stem):
            unlucky += 1
        if unlucky == UNLUCKY:
            return True
    return False


def is_alive(stem: str) -> bool:
    """Return whether the process with this stem lives; its number may be another one's by now."""
    import psutil  # here: hardly ever needed before the window is painted

    try:
        created = psutil.Process(pid_of(stem)).create_time()
    except psutil.NoSuchProcess:
        return False
    except (psutil.Error, ValueError, OverflowError):
        return True
    return created <= started_s(stem) + 2
