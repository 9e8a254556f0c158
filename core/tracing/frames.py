"""Keeps frames of ours out of the tracebacks that a program sees and prints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from .sites import OURS

if TYPE_CHECKING:
    from types import TracebackType


def hide(error: BaseException) -> None:
    """Take the frame that catches ``error`` off its traceback; a bare ``raise`` must follow.

    Since 3.11 ``raise`` takes the traceback from the exception. Before, it keeps the one of the
    moment when the exception was caught, and :func:`tidy` is left to do it where it is printed.
    """
    if error.__traceback__ is not None:
        error.__traceback__ = error.__traceback__.tb_next


def tidy(error: Optional[BaseException]) -> None:
    """Take all frames of ours off an exception's traceback, and off those that led to it."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        error.__traceback__ = without_ours(error.__traceback__)
        error = error.__cause__ or error.__context__


def without_ours(head: Optional[TracebackType]) -> Optional[TracebackType]:
    """Return a traceback without our frames; links after the first are changed in place.

    In place, for whoever prints it may have got hold of its head already.
    """
    while head is not None and _is_ours(head):
        head = head.tb_next
    link = head
    while link is not None:
        while link.tb_next is not None and _is_ours(link.tb_next):
            link.tb_next = link.tb_next.tb_next
        link = link.tb_next
    return head


def _is_ours(link: TracebackType) -> bool:
    name = link.tb_frame.f_globals.get("__name__")
    return type(name) is str and (name == OURS or name.startswith(OURS + "."))
