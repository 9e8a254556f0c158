"""Another Python that is to run the program: found, and asked whether it can."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from typing import NamedTuple

from ..collecting.apart import apart
from ..collecting.spec import environment
from .request import UsageError

OLDEST = (3, 9)
"""The first version of Python that the tracer runs in."""

ASK_SECONDS = 10.0
"""How long a Python may take to say who it is."""

_QUESTION = """\
import sys
version = ".".join(map(str, sys.version_info[:3]))
method = ""
if sys.version_info >= (3, 9):
    import multiprocessing
    method = multiprocessing.get_all_start_methods()[0]
sys.stdout.write("procession asks: %s %s\\n" % (version, method))
"""
_ANSWER = re.compile(r"^procession asks: (\d+)\.(\d+)\.(\d+) (\w*)$", re.MULTILINE)


class Interpreter(NamedTuple):
    """A Python that can run a traced program.

    Attributes:
        path: absolute; a link stays one, as a virtual environment is known by it.
        version: ``3.9.18``.
        method: the start method that it takes where none is given.
    """

    path: str
    version: str
    method: str


def interpreter(name: str | None) -> Interpreter | None:
    """Return the Python that the user named; None if none was.

    Args:
        name: path of a Python, or of a virtual environment's folder, or a command's name.

    Raises:
        UsageError: it is not there, is no Python, is too old, or does not answer.
    """
    if name is None:
        return None
    path = _find(name)
    match = _ANSWER.search(_ask(name, path))
    if match is None:
        raise UsageError(f"{name} is no Python.")
    *numbers, method = match.groups()
    version = ".".join(numbers)
    if tuple(map(int, numbers)) < OLDEST:
        oldest = ".".join(map(str, OLDEST))
        raise UsageError(f"{name} is Python {version}; a program is traced from {oldest} on.")
    return Interpreter(path, version, method)


def _find(name: str) -> str:
    """Return the absolute path of a program that can be started."""
    if os.path.isdir(name):
        inside = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
        path = os.path.join(name, *inside)
        if not os.path.exists(path):
            raise UsageError(f"There is no {os.path.join(*inside)} in the folder {name}.")
    elif os.path.dirname(name):
        path = name
        if not os.path.exists(path):
            raise UsageError(f"There is no Python {name}.")
    else:
        path = shutil.which(name) or name
        if not os.path.exists(path):
            raise UsageError(f"There is no Python {name!r} here, nor a command of that name.")
    if not os.access(path, os.X_OK):
        raise UsageError(f"{name} cannot be started: permission denied.")
    return os.path.abspath(path)


def _ask(name: str, path: str) -> str:
    """Return what a program answers; into a file, so that nothing that it leaves behind matters."""
    command = [path, "-I", "-c", _QUESTION]
    with tempfile.TemporaryFile() as answer:
        try:
            with apart() as flags:
                process = subprocess.Popen(
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=answer,
                    stderr=subprocess.DEVNULL,
                    env=environment(),
                    start_new_session=True,
                    creationflags=flags,
                )
        except OSError as error:
            reason = str(error.strerror or error).lower()
            raise UsageError(f"{name} cannot be started: {reason}.") from None
        try:
            process.wait(ASK_SECONDS)
        except subprocess.TimeoutExpired:
            sentence = f"{name} has not said within {ASK_SECONDS:.0f} s which Python it is."
            raise UsageError(sentence) from None
        finally:
            _end(process)
        answer.seek(0)
        return answer.read(4096).decode("utf-8", "replace")


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program that was asked, and what it has started."""
    if sys.platform == "win32":
        process.kill()
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
