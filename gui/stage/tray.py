"""A tray of a pool: the tasks that no worker has begun, or the results that nobody has taken."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from gui.geometry import anatomy
from gui.geometry.shapes import Point, rounded
from gui.theme.measures import LINE_RUNNING, RADIUS_CONTROL

from .labels import draw_title

if TYPE_CHECKING:
    from gui.geometry.anatomy import Node

    from .pen import Pen

OVER = 8.0  # px on each side that the words under a tray may take from the gutters


@dataclasses.dataclass(frozen=True)
class TrayLook:
    """What is seen of a tray.

    Attributes:
        title, note: below it.
        more: in its last row, how many more there are; else empty.
        wrong: something is lost: the note is red.
    """

    title: str
    note: str
    more: str = ""
    wrong: bool = False


def draw_tray(pen: Pen, node: Node, look: TrayLook) -> None:
    """Draw a tray, open above, without its chips, which move."""
    body, palette = node.body, pen.palette
    pen.box(body, RADIUS_CONTROL, fill=palette.panel)
    corners = (
        Point(body.x, body.y),
        Point(body.x, body.bottom),
        Point(body.right, body.bottom),
        Point(body.right, body.y),
    )
    pen.line(rounded(corners, RADIUS_CONTROL), palette.ink, LINE_RUNNING)
    if look.more:
        at = anatomy.place_in_tray(node, node.places - 1)
        pen.text(look.more, at, "state", palette.dim, "centre")
    middle = Point(body.centre.x, body.bottom + 20)
    colour = palette.bad if look.wrong else palette.ink
    draw_title(pen, look.title, look.note, middle, node.bounds.width + 2 * OVER, colour)
