"""Questions before a run in words: themselves, what they are answered with, and what was right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.questions.told import asks, options

from .filled import fill
from .lists import phrases, told_of

__all__ = ("asks", "options", "place", "spoken", "unanswered", "verdict")


def place(number: int, count: int) -> str:
    """Return which of the questions it is, from 1 on; nothing where there is only one."""
    if count < 2:
        return ""
    template = QCoreApplication.translate("QuestionWords", "{n} of {count}")
    return fill(template, n=number, count=count)


def verdict(right: int, chosen: int) -> str:
    """Return what is said to whoever chose; nothing where nobody did."""
    if chosen < 0:
        return ""
    if chosen == right:
        return QCoreApplication.translate("QuestionWords", "Right.")
    return QCoreApplication.translate("QuestionWords", "Not this time.")


def unanswered() -> str:
    """Return what is said of a question that the run has not answered."""
    return QCoreApplication.translate("QuestionWords", "This run did not answer it.")


def spoken(number: int, text: str, count: int | None, *, right: bool) -> str:
    """Return an option as it is read aloud.

    Args:
        number: from 1 on, which is its key.
        text: of the option.
        count: of the hands; None where none are counted.
        right: it is known to be the answer.
    """
    parts = [told_of(str(number), text)]
    template = QCoreApplication.translate("QuestionWords", "hands: {n}")
    parts += [fill(template, n=count)] if count is not None else []
    parts += [QCoreApplication.translate("QuestionWords", "the answer")] if right else []
    return phrases(parts)
