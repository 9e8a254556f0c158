"""Notes in words: where in a run they stand, and what happened there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from .event_sentences import Told, event_sentence

if TYPE_CHECKING:
    from core.model.history import History

    from .names import Names


def instant_text(ns: int) -> str:
    """Return how long after the first event an instant is: ``0.4213 s``."""
    template = QCoreApplication.translate("Notes", "{n} s")
    return template.format(n=f"{ns / 1e9:,.4f}")


def bookmark_text() -> str:
    """Return what stands for a note without a text."""
    return QCoreApplication.translate("Notes", "Bookmark")


def event_text(history: History, index: int, names: Names) -> str:
    """Return what happened in an event, in one sentence.

    Args:
        history: the run.
        index: of the event.
        names: how things are called.
    """
    told = Told(history.event(index), history.world_at(index + 1), names)
    return event_sentence(told).plain()
