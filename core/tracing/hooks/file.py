"""Hook of ``open``: files that the program opens for writing, and what it writes to them."""

from __future__ import annotations

import builtins
import contextlib
import os
import stat
import sys
import time
from types import MethodType
from typing import TYPE_CHECKING, Callable, Optional

from .. import ids
from ..frames import hide
from ..lines import Lines
from ..output import watch_writes
from ..preview import LENGTH
from ..records import FIELD, FILE_OPENED, LINE_WRITTEN
from ..sites import site
from ..writer import emit, text
from .builtin import Builtin

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

    _How = tuple[Foreign, Foreign, Foreign]  # encoding, errors, newline

LINES_A_SECOND = 2000
"""Lines of a file that are told; of more only their number, so that a flood hides nothing else."""
MAX_PATH = 1000

_MAX_SIZE = 0xFFFFFFFF
_getframe = sys._getframe


class Open(Builtin):
    """``open``, watching what is opened for writing."""

    def __call__(self, *arguments: Foreign, **keywords: Foreign) -> Foreign:
        """Open a file; what ``arguments`` it takes, and what it says of others, is ``open``'s."""
        try:
            stream = self._original(*arguments, **keywords)
        except BaseException as error:
            hide(error)
            raise
        mode = arguments[1] if len(arguments) > 1 else keywords.get("mode", "r")
        if mode != "r" and mode != "rb":
            with contextlib.suppress(Exception):  # not told; it works as ever
                self._watch(stream, mode, site(_getframe(1)), _how(*arguments, **keywords))
        return stream

    def _watch(self, stream: Foreign, mode: str, where: int, how: Optional[_How]) -> None:
        name = stream.name
        if (
            not where
            or how is None
            or type(name) not in (str, bytes)
            or not any(c in mode for c in "wax+")
        ):
            return
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            return
        path = os.path.abspath(os.fsdecode(name))
        number, key = ids.of(path), ids.new()
        text(key, FIELD.join((path[-MAX_PATH:], mode)).replace("\n", " "))
        emit(FILE_OPENED, 0, where, number, key)
        lines = Lines(_Teller(number).tell, patient=False)
        watch_writes(stream, lines, _appender(self._original, path, mode, how))


def _how(
    file: Foreign,
    mode: Foreign = "r",
    buffering: Foreign = -1,
    encoding: Foreign = None,
    errors: Foreign = None,
    newline: Foreign = None,
    closefd: Foreign = True,
    opener: Foreign = None,
) -> Optional[_How]:
    """Return how a file has to be opened once more, None if that may be another file."""
    return (encoding, errors, newline) if opener is None or _is_pathlibs(opener) else None


def _is_pathlibs(opener: Foreign) -> bool:
    """Return whether it is the one of ``Path.open``, up to 3.9, which opens as ``open`` does."""
    usual = getattr(getattr(sys.modules.get("pathlib"), "Path", None), "_opener", None)
    return usual is not None and type(opener) is MethodType and opener.__func__ is usual


def _appender(original: Foreign, path: str, mode: str, how: _How) -> Callable[..., Foreign]:
    """Return a ``write`` for when the stream itself is gone, closed by its last reference."""
    again = "r+" if "r" in mode else "a"
    encoding, errors, newline = how

    def write(*arguments: Foreign) -> Foreign:
        if "b" in mode:
            with original(path, again + "b") as stream:
                return stream.write(*arguments)
        with original(path, again, -1, encoding, errors, newline) as stream:
            return stream.write(*arguments)

    return write


class _Teller:
    """Tells the lines written to one file."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._second = 0
        self._count = 0
        self._untold = 0
        self._untold_size = 0

    def tell(self, words: str, size: int, where: int, when: int) -> None:
        """Tell each line of a text; the last one takes what the text does not show of its size."""
        lines = words.splitlines()
        for line in lines[:-1]:
            length = len(line.encode("utf-8", "replace")) + 1
            size = max(size - length, 0)
            self._line(line, length, where, when)
        if lines:
            self._line(lines[-1], size, where, when)

    def _line(self, line: str, size: int, where: int, when: int) -> None:
        second = time.perf_counter_ns() // 1_000_000_000
        if second != self._second:
            if self._untold:
                self._say(f"… {self._untold} more lines", self._untold_size, where, when)
            self._second, self._count, self._untold, self._untold_size = second, 0, 0, 0
        self._count += 1
        if self._count > LINES_A_SECOND:
            self._untold += 1
            self._untold_size += size
        else:
            self._say(line, size, where, when)

    def _say(self, words: str, size: int, where: int, when: int) -> None:
        key = ids.new()
        text(key, words if len(words) <= LENGTH else words[: LENGTH - 1] + "…", when)
        emit(LINE_WRITTEN, 0, where, self._number, key, 0, min(size, _MAX_SIZE), when)


def patch_io(patch: Patch, module: Foreign) -> None:
    """Hook ``io.open`` and the builtin, which are one function."""
    original = module.open
    hooked = Open(original)
    patch.set(module, "open", hooked)
    patch.set(builtins, "open", hooked)
    accessor = getattr(sys.modules.get("pathlib"), "_NormalAccessor", None)
    if getattr(accessor, "open", None) is original:  # 3.10, if it has been imported
        patch.set(accessor, "open", hooked)
