"""The run that the timeline shows, and how it looks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.overview import Overview
    from gui.geometry.axis import Axis
    from gui.theme.palette import Palette

    from .rows import Loss, Row, Who
    from .scale import Scale


class Run(NamedTuple):
    """What is known of a run.

    Attributes:
        overview: lanes, causes and the index of the events.
        whos: id -> how it is shown; what is not in it has no lane.
        words: text of a wait's label, by index in ``Lanes.details``.
        losses: where records are missing.
        drawn: whether levels can be drawn: what draws them may still be on its way.
    """

    overview: Overview
    whos: Mapping[str, Who]
    words: Mapping[int, str]
    losses: tuple[Loss, ...] = ()
    drawn: bool = True


class Look(NamedTuple):
    """What of a run is in view, and how.

    Attributes:
        rows: the lanes in their places.
        scale, axis: where everything stands.
        until: units up to which anything is known.
        head: where the playhead stands, in units.
        live: nothing is to be seen after it.
        palette: the colours.
        selected: id of the selected thing.
        size: width and height in px.
        ratio: device px a px.
        top: px of the upper edge of the lanes, and of those that scroll.
    """

    rows: tuple[Row, ...]
    scale: Scale
    axis: Axis
    until: float
    head: float
    live: bool
    palette: Palette
    selected: str
    size: tuple[int, int]
    ratio: float
    top: tuple[float, float]
