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
import time
from typing import TYPE_CHECKING, NamedTuple

from ..collecting.apart import apart
from ..collecting.spec import environment
from ..language import translate
from ..reasons import reason
from .request import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

OLDEST = (3, 9)
"""The first version of Python that the tracer runs in."""

ASK_SECONDS = 10.0
"""How long a Python may take to say who it is."""
LOOK_SECONDS = 0.1
"""Between two looks at whether anybody still wants to know."""

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


def interpreter(
    name: str | None, given_up: Callable[[], bool] = lambda: False
) -> Interpreter | None:
    """Return the Python that the user named; None if none was.

    Args:
        name: path of a Python, or of a virtual environment's folder, or a command's name.
        given_up: says whether nobody wants to know any more.

    Raises:
        UsageError: it is not there, is no Python, is too old, or does not answer.
    """
    if name is None:
        return None
    path = _find(name)
    match = _ANSWER.search(_ask(name, path, given_up))
    if match is None:
        raise UsageError(translate("Commands", "{name} is no Python.").format(name=name))
    *numbers, method = match.groups()
    version = ".".join(numbers)
    if tuple(map(int, numbers)) < OLDEST:
        oldest = ".".join(map(str, OLDEST))
        said = translate(
            "Commands", "{name} is Python {version}; a program is traced from {oldest} on."
        )
        raise UsageError(said.format(name=name, version=version, oldest=oldest))
    return Interpreter(path, version, method)


def _find(name: str) -> str:
    """Return the absolute path of a program that can be started."""
    if os.path.isdir(name):
        inside = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
        path = os.path.join(name, *inside)
        if not os.path.exists(path):
            said = translate("Commands", "There is no {program} in the folder {name}.")
            raise UsageError(said.format(program=os.path.join(*inside), name=name))
    elif os.path.dirname(name):
        path = name
        if not os.path.exists(path):
            raise UsageError(translate("Commands", "There is no Python {name}.").format(name=name))
    else:
        path = shutil.which(name) or name
        if not os.path.exists(path):
            said = translate(
                "Commands", "There is no Python {name!r} here, nor a command of that name."
            )
            raise UsageError(said.format(name=name))
    if not os.access(path, os.X_OK):
        said = translate("Commands", "{name} cannot be started: permission denied.")
        raise UsageError(said.format(name=name))
    return os.path.abspath(path)


def _ask(name: str, path: str, given_up: Callable[[], bool]) -> str:
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
            said = translate("Commands", "{name} cannot be started: {reason}.")
            raise UsageError(said.format(name=name, reason=reason(error))) from None
        try:
            answered = _wait(process, given_up)
        finally:
            _end(process)
        if not answered:
            said = translate(
                "Commands", "{name} has not said within {seconds:.0f} s which Python it is."
            )
            raise UsageError(said.format(name=name, seconds=ASK_SECONDS))
        answer.seek(0)
        return answer.read(4096).decode("utf-8", "replace")


def _wait(process: subprocess.Popen[bytes], given_up: Callable[[], bool]) -> bool:
    """Return whether a program has come to its end in time."""
    deadline = time.monotonic() + ASK_SECONDS
    while time.monotonic() < deadline and not given_up():
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(LOOK_SECONDS)
            return True
    return False


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program that was asked, and what it has started."""
    if sys.platform == "win32":
        process.kill()
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
