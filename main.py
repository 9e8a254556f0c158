"""Where Procession starts: as a window or as a command."""

from __future__ import annotations

import builtins
import gc
import io
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.commands import request

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Do what the command line asks for and return the exit code."""
    _open_missing_streams()
    if getattr(sys, "frozen", False):
        code = _be_child(sys.argv[1:])
        if code is not None:
            return code
    if str(HERE) not in sys.path:  # installed, core and gui lie beside this file, below procession
        sys.path.insert(0, str(HERE))
    from core.commands.request import UsageError

    try:
        return _run_command(sys.argv[1:], _language(sys.argv[1:]))
    except UsageError as error:
        from core.commands.telling import complain

        return complain(error)
    except BrokenPipeError:  # whoever read our output has gone
        _swallow_output()
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        return _confess(error)


def _be_child(words: list[str]) -> int | None:
    """Be what a bundle's own processes start: the bundle stands in for ``python`` there.

    Returns:
        2 for words that only resemble those with which Python starts its helpers; None for all
        other words. As a child it does not return.
    """
    if words[:1] == ["--multiprocessing-fork"]:
        given = [re.fullmatch(r"(\w+)=(\d+|None)", word) for word in words[1:]]
        numbers = {match[1]: match[2] for match in given if match}
        good = all(given) and _is_open(numbers.get("pipe_handle", ""))
    elif words[-2:-1] == ["-c"]:
        tracker = r"from multiprocessing\.resource_tracker import main;main\((\d+)\)"
        match = re.fullmatch(tracker, words[-1])
        good = match is not None and _is_open(match[1])
    else:
        return None
    try:
        if good:
            import multiprocessing  # here: the window is painted before it is needed

            multiprocessing.freeze_support()
    except Exception as error:
        return _complain(f"Started as a child of its own, it got no work: {error!r}.", 2)
    return _complain("What Python tells its own child processes is for nobody else.", 2)


def _is_open(number: str) -> bool:
    """Return whether a number is that of an open descriptor; of a handle it cannot be told."""
    if sys.platform == "win32":
        return number.isdecimal()
    try:
        os.fstat(int(number))
    except (OSError, OverflowError, ValueError):
        return False
    return True


def _open_missing_streams() -> None:
    """Give a program without a console streams that swallow what is written."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115


def _complain(sentence: object, code: int) -> int:
    """Write one line for the user and return the exit code."""
    sys.stderr.write(f"procession: {sentence}\n")
    return code


def _confess(error: Exception) -> int:
    """Note an error of ours where it can be looked up, and tell of it in one line."""
    from core.log.log import confess

    return _complain(confess(error), 1)


def _swallow_output() -> None:
    """Send what is left of our output nowhere, or the interpreter's last flush would complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _language(words: list[str]) -> str:
    """Let all that is said be in the language that the words ask for, else in the system's.

    Which that is, is looked up with the first sentence, and Qt loaded only if it is not English.

    Returns:
        what the words ask for; empty for nothing.
    """
    from core import language

    wanted = ""
    if words:
        from core.commands.tongue import asked_for

        wanted = asked_for(words)

    def first(context: str, text: str) -> str:
        from core.commands.tongue import of_system

        chosen = wanted or of_system()
        language.speak_with(None if chosen == "en" else _translator(chosen))
        return language.translate(context, text)

    language.speak_with(first)
    return wanted


def _translator(language: str) -> Callable[[str, str], str]:
    """Return what translates into another language than English."""
    _load_qt()
    from gui.words.language import translator_of

    if isinstance(sys.stdout, io.TextIOWrapper):  # a pipe on Windows may know no Chinese
        sys.stdout.reconfigure(errors="replace")
    return translator_of(language)


def _run_command(words: list[str], language: str) -> int:
    """Parse the words, do what they ask for, and return the exit code."""
    asked = _asked(words)
    try:
        code = _without_window(asked)
        sys.stdout.flush()  # here, where a broken pipe is still caught
    except BrokenPipeError:
        raise
    except OSError as error:
        _swallow_output()
        from core.language import translate
        from core.reasons import reason

        said = translate("Commands", "The output cannot be written ({reason}).")
        return _complain(said.format(reason=reason(error)), 2)
    return _with_window(asked, language) if code is None else code


def _asked(words: list[str]) -> request.Request:
    """Return what the words ask for."""
    from core.commands import request

    if not words:
        return request.ShowGallery()  # it is painted before any word needs to be understood
    from core.commands.parse import parse
    from core.version import VERSION

    called = Path(sys.argv[0]).name
    return parse(words, VERSION, f"python {called}" if called.endswith(".py") else called)


def _without_window(asked: request.Request) -> int | None:
    """Do what needs no Qt and return the exit code; None if it needs it."""
    from core.commands import request

    match asked:
        case request.ShowText(text):
            sys.stdout.write(text + "\n")
            return 0
        case request.ListScenarios(as_json):
            from core.commands import list as list_

            return list_.run(as_json=as_json)
        case request.Record(target, output):
            from core.commands import record

            return record.run(target.spec, output)
        case request.ListEvents(path, as_json):
            from core.commands import events

            return events.run(path, as_json=as_json)
        case request.Export():
            from core.commands import export

            return export.run(asked)
        case request.CheckMachine():
            from core.commands import doctor

            return doctor.run()
    return None


def _with_window(asked: request.Request, language: str) -> int:
    """Do what needs Qt and return the exit code.

    Args:
        asked: what.
        language: that the words ask for; empty for none.
    """
    from core.commands import request
    from core.commands.screen import no_screen

    if isinstance(asked, request.Snapshot):
        _load_qt()
        from gui import snapshot

        return snapshot.run(asked, language)
    if isinstance(asked, request.ExportPicture):
        _load_qt()
        from gui.export.command import export_picture

        return export_picture(asked.path, asked.picture, language)
    sentence = no_screen()
    if sentence is not None:
        return _complain(sentence, 2)
    gc.disable()  # what is made from here to the first picture stays: see gui.app
    _load_qt(interruptible=False)  # until the window listens: gui.app
    from gui import app

    return app.run(asked, language)


def _load_qt(*, interruptible: bool = True) -> None:
    """Load Qt, and spare each module that is imported after it a second look.

    PySide wraps the import statement and reads the source of every later module, in search of
    ``from __feature__ import``, which nothing of ours has. While it is loaded, Ctrl-C ends us as it
    ends a program that is not Python's: an exception in there would be a fatal error.

    Args:
        interruptible: from then on Ctrl-C is an exception again.
    """
    import _signal as signal  # type: ignore[import-not-found]  # without its enums: 1 ms of a start

    heard = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if heard:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    import PySide6.QtCore  # noqa: F401

    if heard and interruptible:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


if __name__ == "__main__":
    sys.exit(main())
