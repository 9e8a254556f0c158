"""What a stage writes while it is painted, and where, to see whether all of it can be read."""

from __future__ import annotations

import contextlib
import itertools
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontInfo, QFontMetricsF, QPainter

from gui.geometry.text import ELLIPSIS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pytest

SLACK = 1.0  # px by which two texts may come over each other


class Painted(NamedTuple):
    """A text, where it stands from the top of its capitals to its line, and whether it is ours.

    Of what is painted beside the others, to be moved about later, no place is known.
    """

    text: str
    place: QRectF
    ours: bool


@contextlib.contextmanager
def painting(patch: pytest.MonkeyPatch) -> Iterator[list[Painted]]:
    """Take down what is written at a point from now on.

    What is set in the fixed pitch is the program's own: code, previews, figures. It may be cut.
    """
    found: list[Painted] = []
    draw: Callable[..., object] = QPainter.drawText

    def look(painter: QPainter, *args: object) -> None:
        if isinstance(args[0], QPointF) and isinstance(args[1], str) and args[1].strip():
            at, text, font = args[0], args[1], painter.font()
            metrics = QFontMetricsF(font)
            high, wide = metrics.capHeight(), metrics.horizontalAdvance(text)
            place = painter.transform().mapRect(QRectF(at.x(), at.y() - high, wide, high))
            device = painter.device()
            beside = device.width() == device.height()  # where chips and tokens are kept
            place = QRectF() if beside else place
            found.append(Painted(text, place, not QFontInfo(font).fixedPitch()))
        draw(painter, *args)

    with patch.context() as only_here:
        only_here.setattr(QPainter, "drawText", look)
        yield found


def shortened(painted: list[Painted]) -> list[str]:
    """Return which of our texts are cut."""
    return [
        f"{one.text!r} is shortened"
        for one in painted
        if one.ours and one.text.endswith(ELLIPSIS) and one.text != ELLIPSIS
    ]


def overlapping(painted: list[Painted]) -> list[str]:
    """Return which texts stand on each other."""
    boxes = [(p.text, p.place.adjusted(SLACK, SLACK, -SLACK, -SLACK)) for p in painted if p.place]
    return [
        f"{a!r} on {b!r}"
        for (a, here), (b, there) in itertools.combinations(boxes, 2)
        if here.intersects(there)
    ]
