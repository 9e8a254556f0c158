"""Notes in words: where in a run they stand, and what happened there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from . import captions
from .moment import Moment, event_before
from .sentence import plain

if TYPE_CHECKING:
    from core.model.history import History
    from core.model.world import World

    from .names import Names

LOOK_BACK = 60  # events, for one that has a caption


def instant_text(ns: int) -> str:
    """Return how long after the first event an instant is: ``0.4213 s``."""
    template = QCoreApplication.translate("Notes", "{n} s")
    return template.format(n=f"{ns / 1e9:,.4f}")


def bookmark_text() -> str:
    """Return what stands for a note without a text."""
    return QCoreApplication.translate("Notes", "Bookmark")


def event_text(history: History, index: int, names: Names, cast: World | None) -> str:
    """Return what the caption says just after an event; a bookmark where it says nothing.

    Args:
        history: the run.
        index: of the event.
        names: how things are called.
        cast: who takes part, if that is known.
    """
    world = history.world_at(index + 1)
    for i in range(index, max(-1, index - LOOK_BACK), -1):
        event = history.event(i)
        before = event_before(event, (history.event(j) for j in range(i - 1, -1, -1)))
        caption = captions.caption(Moment(event, world, names, before, cast))
        if caption is not None:
            return plain(caption)
    return bookmark_text()
