"""A still picture: whatever can be painted, and how it becomes pixels, SVG or PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

if TYPE_CHECKING:
    from collections.abc import Callable

DPI = 96  # px at scale 1 an inch
POINTS = 72 / DPI
MADE_BY = "Procession"


class Still(NamedTuple):
    """Whatever can be painted.

    Attributes:
        size: in px at scale 1.
        paint: paints it into that size, at any scale, on any device.
        title: of the document.
    """

    size: QSize
    paint: Callable[[QPainter], None]
    title: str = ""


def image_of(still: Still, scale: float = 1.0) -> QImage:
    """Return a picture as pixels, where nothing is painted transparent.

    Args:
        still: what is painted.
        scale: device pixels for each px.
    """
    image = QImage(still.size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    still.paint(painter)
    painter.end()
    return image


def png_of(still: Still, scale: float = 1.0) -> bytes:
    """Return a picture as the bytes of a PNG; ``scale`` is device pixels for each px."""
    return png_bytes(image_of(still, scale), still.title)


def png_bytes(image: QImage, title: str) -> bytes:
    """Return an image as the bytes of a PNG; in any thread: it takes longer than painting."""
    buffer = QBuffer()
    image.setText("Title", title)
    image.setText("Software", MADE_BY)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub wants bytes
    return bytes(buffer.data().data())


def pdf_of(still: Still) -> bytes:
    """Return a picture as the bytes of a PDF of one page, its texts as texts."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(still.title)
    writer.setCreator(MADE_BY)
    exactly = QPageSize.SizeMatchPolicy.ExactMatch
    page = QPageSize(QSizeF(still.size) * POINTS, QPageSize.Unit.Point, "", exactly)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    still.paint(painter)
    painter.end()
    return bytes(buffer.data().data())
