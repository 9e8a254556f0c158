"""The program's main module: made, run and ended as Python itself does it."""

from __future__ import annotations

import builtins
import os
import sys
import types
import zipfile
from importlib.machinery import SourceFileLoader
from typing import TYPE_CHECKING, NoReturn, Optional

from .frames import tidy
from .hooks.run import tell_end
from .records import RAN
from .shadows import make_way
from .writer import emit

if TYPE_CHECKING:
    from collections.abc import Set

    from .foreign import Foreign


def run(program: list[str], there: Set[str] = frozenset()) -> None:
    """Run a script or, after ``-m``, a module, and end as it ends.

    Args:
        program: script or ``-m`` and a module, and the arguments.
        there: names of the modules that Python imports without us; empty where all stay.

    Raises:
        BaseException: what ended it, once its traceback has been printed.
    """
    _hide_launch(program)
    emit(RAN)
    error = _run(program, there)
    tell_end(error, is_main=True)
    if isinstance(error, SystemExit):
        raise error
    # No longer while the exception is handled: what ``sys.excepthook`` raises has no context then.
    if error is not None:
        _end_with(error)


def _run(program: list[str], there: Set[str]) -> Optional[BaseException]:
    """Run the program and return what left it, without frames of ours."""
    try:
        if program[0] == "-m":
            _run_module(program[1], program[1:], there)
        elif os.path.isdir(program[0]) or zipfile.is_zipfile(program[0]):
            _run_folder(program, there)
        else:
            _run_script(program, there)
    except BaseException as error:
        tidy(error)
        return error
    return None


def _hide_launch(program: list[str]) -> None:
    """Let ``sys.orig_argv`` be what it would be without us."""
    original = getattr(sys, "orig_argv", None)  # Python 3.10
    if original is not None and "--" in original:
        flags = original[: original.index("--")]
        sys.orig_argv = [*flags[: max(len(flags) - 3, 1)], *program]


def _new_main() -> dict[str, Foreign]:
    """Put a fresh ``__main__`` in the place of ours and return its names."""
    main = types.ModuleType("__main__")
    names = vars(main)
    names["__builtins__"] = builtins
    if sys.version_info < (3, 14):
        names["__annotations__"] = {}
    sys.modules["__main__"] = main
    return names


def _run_script(program: list[str], there: Set[str]) -> None:
    path = program[0] if os.path.isabs(program[0]) else os.path.join(os.getcwd(), program[0])
    try:
        with open(path, "rb") as file:
            source = file.read()
        code = compile(source, path, "exec", dont_inherit=True)
    except (OSError, SyntaxError, ValueError) as error:
        _leave_to_python(program, error)
    sys.argv = program
    _first_on_path(os.path.dirname(os.path.realpath(path)), there)
    names = _new_main()
    names["__file__"] = path
    names["__cached__"] = None
    names["__loader__"] = SourceFileLoader("__main__", path)
    exec(code, names)


def _leave_to_python(program: list[str], error: Exception) -> NoReturn:
    """Let plain Python refuse what is no script: nothing of it has run, and Python says it best."""
    tell_end(error, is_main=True)
    original = getattr(sys, "orig_argv", None) or [sys.executable]
    command = [*original[: max(len(original) - len(program), 1)], *program]
    if sys.platform == "win32":  # there it would be another process, for which nobody waits
        import subprocess

        raise SystemExit(subprocess.call(command, executable=sys.executable))
    os.execv(sys.executable, command)


def _run_folder(program: list[str], there: Set[str]) -> None:
    """Run the ``__main__`` of a folder or of a zip file."""
    import runpy

    sys.argv = program
    _first_on_path(os.path.join(os.getcwd(), program[0]), there)
    _new_main()
    runpy._run_module_as_main("__main__", alter_argv=False)  # type: ignore[attr-defined]


def _run_module(module: str, argv: list[str], there: Set[str]) -> None:
    """Run a module as ``python -m`` does, with the same function."""
    import runpy

    sys.argv = ["-m", *argv[1:]]
    _first_on_path(os.getcwd(), there)
    _new_main()
    runpy._run_module_as_main(module)  # type: ignore[attr-defined]


def _first_on_path(folder: str, there: Set[str]) -> None:
    if not getattr(sys.flags, "safe_path", False) and not sys.flags.isolated:
        sys.path.insert(0, folder)
        if there:
            make_way(folder, there)


def _end_with(error: BaseException) -> NoReturn:
    """Print a traceback as Python does, with no frame of ours in it, and end.

    Raises:
        SystemExit: with status 1.
        KeyboardInterrupt: in silence, so that the process dies of SIGINT as it should.
    """
    kind, traceback = type(error), error.__traceback__
    sys.last_type, sys.last_value, sys.last_traceback = kind, error, traceback
    if sys.version_info >= (3, 12):
        sys.last_exc = error
    if not hasattr(sys, "excepthook"):
        sys.stderr.write("sys.excepthook is missing\n")
        sys.excepthook = sys.__excepthook__
    try:
        sys.excepthook(kind, error, traceback)
    except SystemExit:
        raise
    except BaseException as another:
        tidy(another)
        sys.stderr.write("Error in sys.excepthook:\n")
        sys.__excepthook__(type(another), another, another.__traceback__)
        sys.stderr.write("\nOriginal exception was:\n")
        sys.__excepthook__(kind, error, traceback)
    if isinstance(error, KeyboardInterrupt):
        sys.excepthook = _silent
        raise KeyboardInterrupt
    raise SystemExit(1)


def _silent(*_: object) -> None:
    """Print nothing: it has been printed."""
