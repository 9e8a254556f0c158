"""Widgets as still pictures: the whole window, the timeline as it is shown or of the whole run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from .still import Still

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme.palette import Palette
    from gui.timeline.view import Timeline

LEAST, MOST = 1280, 6000  # px of the width of a whole run
AN_EVENT, A_ROW = 14, 30  # px


def still_of(widget: QWidget, title: str = "") -> Still:
    """Return a picture of a widget as it is shown; what it paints from pixels stays pixels."""
    return Still(widget.size(), lambda painter: widget.render(painter, QPoint(0, 0)), title)


def timeline_still(timeline: Timeline, title: str = "") -> Still:
    """Return a picture of what a timeline shows."""
    return Still(timeline.size(), timeline.draw, title)


def whole_timeline(timeline: Timeline, palette: Palette, title: str = "") -> Still:
    """Return one wide picture of the whole run that a timeline shows a part of."""
    run = timeline.viewing.run
    events = run.overview.lanes.count if run is not None else 0
    width = min(max(LEAST, AN_EVENT * events), MOST)
    return timeline_still(timeline.whole(palette, width, A_ROW), title)
