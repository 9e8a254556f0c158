"""How a window ended unexpectedly, and what is left of it, in a sentence or two."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from . import lists
from .filled import fill
from .recent import when
from .resources import size

FATAL = re.compile(r"^(?:Fatal Python error|Windows fatal exception): (.+)$", re.MULTILINE)
SEGMENTATION = ("Segmentation fault", "access violation", "Bus error")
ABORTED = "Aborted"
RAISED = re.compile(r"^([A-Za-z_][\w.]*)(?::.*)?$", re.MULTILINE)


def end_text(fault: str, time: str, *, early: bool) -> str:
    """Return how a window ended.

    Args:
        fault: what Python knew at that moment; empty if it was ended from outside.
        time: when that was, in words.
        early: it was right after its start, or after what was left by another was opened.
    """
    translate = QCoreApplication.translate
    found = FATAL.search(fault)
    raised = RAISED.findall(fault)
    what = found[1].strip() if found is not None else ""
    if what.startswith(SEGMENTATION):
        sentence = translate("Crashes", "The window ended with a segmentation fault ({time}).")
    elif what.startswith(ABORTED):
        sentence = translate("Crashes", "The window was aborted by a part of it ({time}).")
    elif what:
        sentence = translate("Crashes", "The window ended with a fatal error ({time}): {what}")
    elif raised:
        sentence = translate("Crashes", "The window ended with an error, {what} ({time}).")
        what = raised[-1]
    else:
        sentence = translate(
            "Crashes", "The window was ended from outside, or the whole machine was ({time})."
        )
    if early:
        sentence = lists.sentences(
            (sentence, translate("Crashes", "It had only just been started."))
        )
    return fill(sentence, time=time, what=what)


def kept_text(count: int) -> str:
    """Return what is left: so many recordings, or notes on recordings."""
    translate = QCoreApplication.translate
    if not count:
        return translate("Crashes", "Nothing was being recorded, and no note was unsaved.")
    return translate("Crashes", "What was not saved by then is kept, %n in all:", "", count)


def errors_text(errors: int, times: int) -> str:
    """Return what went wrong in this window: so many errors, so many times in all."""
    translate = QCoreApplication.translate
    if not errors:
        return translate("Crashes", "Nothing has gone wrong in Procession since it was started.")
    if errors == times == 1:
        sentence = translate("Crashes", "An error in Procession itself was noted.")
    elif errors == 1:
        sentence = translate("Crashes", "An error in Procession itself was noted, {n} times.")
    else:
        sentence = translate("Crashes", "Errors in Procession itself were noted, {n} times.")
    more = translate(
        "Crashes",
        "A program that runs is not touched by them: another process records it, and F8 stops it.",
    )
    return lists.sentences((sentence.format(n=times), more))


def plain_text() -> str:
    """Return why a window has started without all that it could open or put back."""
    return QCoreApplication.translate(
        "Crashes",
        "Procession has ended right after its start, twice. This time nothing was opened or"
        " offered, and the window does not stand where it stood before.",
    )


def kept_about(ended_s: int, now_s: int, count: int, notes: int) -> str:
    """Return what there is to say of a recording that is kept.

    Args:
        ended_s: when it was written last, in seconds since 1970.
        now_s: the time now.
        count: how many bytes it has; 0 for notes on a file of the user's own.
        notes: how many notes there are on it.
    """
    translate = QCoreApplication.translate
    parts = [when(ended_s, now_s)]
    if count:
        parts.append(size(count))
    if notes:
        parts.append(translate("Crashes", "%n notes", "", notes))
    return " \N{MIDDLE DOT} ".join(parts)
