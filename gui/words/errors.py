"""What is said of an uncaught exception: its last line, or what a common one means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.events.missing import missing_module

from .sentence import Sentence

if TYPE_CHECKING:
    from .sentence import Caption


def last_line(text: str) -> str:
    """Return the last line of a text that is not blank; empty if there is none."""
    return next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "")


def interrupted(traceback: str) -> bool:
    """Return whether an error is nothing but the answer to Ctrl-C or to Stop."""
    return last_line(traceback).startswith("KeyboardInterrupt")


def explained(traceback: str) -> Sentence | None:
    """Return the sentence that says what a common error means; None for any other.

    Args:
        traceback: as Python prints it.
    """
    translate, line = QCoreApplication.translate, last_line(traceback)
    if "current process has finished its bootstrapping phase" in traceback:
        return Sentence(
            translate(
                "Caption",
                'Start processes only below if __name__ == "__main__": each child imports the '
                "script and would start them again.",
            )
        )
    if line.startswith("ImportError: attempted relative import with no known parent package"):
        return Sentence(
            translate("Caption", "It belongs to a package: open it as a module, as python -m does.")
        )
    if module := missing_module(traceback):
        template = translate("Caption", "There is no module {module} in the Python that ran it.")
        return Sentence(template, values={"module": module})
    if line.startswith("EOFError: EOF when reading a line"):
        return Sentence(
            translate("Caption", "It reads its input, which is empty here: give it arguments.")
        )
    if line.startswith("BlockingIOError") and "fork" in traceback:
        return Sentence(
            translate(
                "Caption",
                "No more processes may be started here: the limit of the user, or of the "
                "container, is reached.",
            )
        )
    if "_multiprocessing.SemLock(" in traceback:
        template = translate("Caption", "No lock can be made here. {error}")
        return Sentence(template, values={"error": line})
    if "lacks a functioning sem_open" in traceback:
        return Sentence(
            translate("Caption", "This Python has no semaphores: no program with locks runs in it.")
        )
    return None


def error_caption(who: str, traceback: str) -> Caption:
    """Return the sentences on an uncaught exception.

    Args:
        who: the name of the process; empty for the program as a whole.
        traceback: as Python prints it.
    """
    translate, reason = QCoreApplication.translate, explained(traceback)
    names, values = {"who": who} if who else {}, {"error": last_line(traceback)}
    if reason is None:
        template = translate("Caption", "{who} ended with an error. {error}")
        return (Sentence(template if who else translate("Caption", "{error}"), names, values),)
    if not who:
        return (reason,)
    return (Sentence(translate("Caption", "{who} ended with an error."), names), reason)
