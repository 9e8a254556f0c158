"""What cannot have led to the selected event is dimmed in the lanes of processes."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter

from core.model.lane import Lane
from gui.geometry.axis import Axis
from gui.theme.palette import LIGHT
from gui.timeline.past import EDGE, REACH, paint_past
from gui.timeline.rows import Row, Who
from gui.timeline.run import Look
from gui.timeline.scale import Scale

INK = QColor("black")


def painted(limits: dict[str, int]) -> QImage:
    """Return a timeline of two processes and a queue, all black, with the past drawn over it.

    A step is ten px from the left edge at 20 on; the playhead stands at step 10.
    """
    rows = tuple(
        Row(thing, Lane(thing, kind), Who(thing, number=number), 20.0 * place, 20.0)
        for place, (thing, kind, number) in enumerate(
            (("main", "process", 0), ("main.1", "process", 1), ("queue", "channel", -1))
        )
    )
    scale, axis = Scale(True, np.arange(20)), Axis(0.0, 20.0, 20.0, 200.0)
    look = Look(rows, scale, axis, 20.0, 10.0, False, LIGHT, "", (240, 60), 1.0, (0.0, 0.0))
    image = QImage(240, 60, QImage.Format.Format_RGB32)
    image.fill(INK)
    painter = QPainter(image)
    paint_past(painter, look, limits)
    painter.end()
    return image


def dimmed(image: QImage, step: float, row: int) -> bool:
    return image.pixelColor(round(20 + step * 10 + 1), row * 20 + 10) != INK


def test_each_process_is_dimmed_from_its_last_event_in_the_past_to_the_playhead() -> None:
    image = painted({"main": 9, "main.1": 3})
    after = (REACH + EDGE) / 10
    assert not dimmed(image, 2, 1)
    assert not dimmed(image, 3, 1)
    assert dimmed(image, 3 + after, 1)
    assert dimmed(image, 9, 1)
    assert not dimmed(image, 11, 1), "what is to come is drawn otherwise"
    assert not any(dimmed(image, step, 0) for step in range(9))
    assert not any(dimmed(image, step, 2) for step in range(20)), "a queue has no past of its own"


def test_a_process_of_which_nothing_is_in_the_past_is_dimmed_as_a_whole() -> None:
    image = painted({"main": 9})
    assert dimmed(image, 0, 1)
    assert dimmed(image, 9, 1)
