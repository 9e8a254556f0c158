"""The camera: how the stage's own coordinates become pixels of the widget."""

from __future__ import annotations

import dataclasses

from .shapes import Point, Rect

MARGIN = 32  # px around the whole
HALL_MARGIN = 10  # before a projector, in px of which 12 are a fortieth of the screen
LARGEST_FIT = 1.6
LEAST_ZOOM = 0.15
LARGEST_ZOOM = 10.0


@dataclasses.dataclass(frozen=True)
class Camera:
    """A zoom and the widget's pixel at which the stage's origin lies."""

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def to_widget(self, point: Point) -> Point:
        """Return the widget's pixel of a place on the stage."""
        return Point(point.x * self.zoom + self.x, point.y * self.zoom + self.y)

    def to_stage(self, point: Point) -> Point:
        """Return the place on the stage under a pixel of the widget."""
        return Point((point.x - self.x) / self.zoom, (point.y - self.y) / self.zoom)

    def rect_to_widget(self, rect: Rect) -> Rect:
        """Return the widget's rectangle of one on the stage."""
        left, top = self.to_widget(Point(rect.x, rect.y))
        return Rect(left, top, rect.width * self.zoom, rect.height * self.zoom)

    def panned(self, dx: float, dy: float) -> Camera:
        """Return the camera after the picture was dragged by so many pixels."""
        return dataclasses.replace(self, x=self.x + dx, y=self.y + dy)

    def showing(self, rect: Rect, width: float, height: float, least: float) -> Camera:
        """Return the camera with a place of the stage in view, as little moved as is needed.

        Args:
            rect: what is to be seen.
            width: of the widget, px.
            height: of the widget, px.
            least: zoom at which it can be read.
        """
        if self.zoom < least:
            middle = rect.centre
            return Camera(least, width / 2 - middle.x * least, height / 2 - middle.y * least)
        seen = self.rect_to_widget(rect).grown(MARGIN)
        dx = min(width - seen.right, 0.0) if seen.right > width else max(-seen.x, 0.0)
        dy = min(height - seen.bottom, 0.0) if seen.bottom > height else max(-seen.y, 0.0)
        return self.panned(dx, dy)

    def zoomed(self, factor: float, at: Point) -> Camera:
        """Return the camera zoomed so that the place under the pixel ``at`` stays there."""
        zoom = min(max(self.zoom * factor, LEAST_ZOOM), LARGEST_ZOOM)
        under = self.to_stage(at)
        return Camera(zoom, at.x - under.x * zoom, at.y - under.y * zoom)


def margin(scale: float = 1.0, *, hall: bool = False) -> float:
    """Return how much is left free around everything, in px that are enlarged by a scale."""
    return HALL_MARGIN if hall else MARGIN / scale


def fit_zoom(content: Rect, width: float, height: float, around: float = MARGIN) -> float:
    """Return the zoom at which ``content`` fills a widget of this size, with a margin."""
    room_x, room_y = max(width - 2 * around, 1), max(height - 2 * around, 1)
    return min(room_x / max(content.width, 1), room_y / max(content.height, 1), LARGEST_FIT)


def fitted(
    content: Rect, width: float, height: float, scale: float = 1.0, *, hall: bool = False
) -> Camera:
    """Return the camera that shows all of ``content`` in the middle of the widget.

    Args:
        content: what is to be seen.
        width: of the widget, px.
        height: of the widget, px.
        scale: how many times as large as usual everything is wanted.
        hall: it is for a room with a projector.
    """
    zoom = fit_zoom(content, width / scale, height / scale, margin(scale, hall=hall)) * scale
    zoom = max(zoom, LEAST_ZOOM)
    middle = content.centre
    return Camera(zoom, width / 2 - middle.x * zoom, height / 2 - middle.y * zoom)
