"""What an uncaught exception means: its last line, or a sentence that explains a common one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def last_line(text: str) -> str:
    """Return the last line of a text that is not blank; empty if there is none."""
    return next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "")


def interrupted(traceback: str) -> bool:
    """Return whether an error is nothing but the answer to Ctrl-C or to Stop."""
    return last_line(traceback).startswith("KeyboardInterrupt")


def error_text(traceback: str) -> str:
    """Return what is said of an uncaught exception.

    Args:
        traceback: as Python prints it.
    """
    translate = QCoreApplication.translate
    if "current process has finished its bootstrapping phase" in traceback:
        return translate(
            "Caption",
            'The script starts processes outside of if __name__ == "__main__": each child imports '
            "it and would start them again.",
        )
    line = last_line(traceback)
    if line.startswith("EOFError: EOF when reading a line"):
        return translate("Caption", "It reads its input, which is empty here: give it arguments.")
    if line.startswith("BlockingIOError") and "fork" in traceback:
        return translate(
            "Caption",
            "No more processes may be started here: the limit of the user, or of the container, "
            "is reached.",
        )
    if "_multiprocessing.SemLock(" in traceback and line.startswith(("OSError", "FileNotFound")):
        return translate("Caption", "No lock can be made here. {error}").format(error=line)
    if "lacks a functioning sem_open" in traceback:
        return translate("Caption", "This Python has no semaphores: no program with locks runs.")
    return line
