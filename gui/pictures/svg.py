"""A still picture as SVG: lines as lines, and each text whole, to be searched and copied."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QRect
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from .still import DPI, MADE_BY

if TYPE_CHECKING:
    from gui.theme.device import Align

    from .still import Still

NOT_IN_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
ANCHORS = {"left": "start", "centre": "middle", "right": "end"}
SIZE = re.compile(r'width="[\d.]+mm" height="[\d.]+mm"')
KEPT = re.compile(r' x="[^"]*" (y="[^"]*")([^>]*)>kept text (\d+)</text>')
"""A text as Qt writes it: its place, its looks, and what stands for it."""


class SvgDevice(QSvgGenerator):
    """Keeps the texts that a pen writes, since Qt writes one by script and direction in pieces.

    A text has its own width in the file too: another machine may lack the font.
    """

    def __init__(self) -> None:
        """Keep nothing yet."""
        super().__init__()
        self._texts: list[str] = []
        self._places: list[str] = []

    def keep_text(self, text: str, x: float, align: Align, width: float) -> str:
        """Return what Qt is to write in place of a text; see ``gui.theme.device.KeepsTexts``."""
        self._places.append(
            f' x="{x:.6g}" text-anchor="{ANCHORS[align]}" textLength="{max(width, 0.1):.6g}"'
            ' lengthAdjust="spacingAndGlyphs"'
        )
        self._texts.append(text)
        return f"kept text {len(self._texts) - 1}"

    def put_back(self, svg: str) -> str:
        """Return the SVG with its texts, without what XML cannot hold."""

        def whole(match: re.Match[str]) -> str:
            y, looks, number = match[1], match[2].rstrip(), int(match[3])
            if number >= len(self._texts):
                return match[0]
            return f"{self._places[number]} {y}{looks}>{_escaped(self._texts[number])}</text>"

        return NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", KEPT.sub(whole, svg))


def svg_of(still: Still) -> bytes:
    """Return a picture as the bytes of an SVG."""
    device, buffer = SvgDevice(), QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device.setOutputDevice(buffer)
    device.setResolution(DPI)
    device.setSize(still.size)
    device.setViewBox(QRect(0, 0, still.size.width(), still.size.height()))
    device.setTitle(still.title)
    device.setDescription(MADE_BY)
    painter = QPainter(device)
    still.paint(painter)
    painter.end()
    text = device.put_back(bytes(buffer.data().data()).decode("utf-8", "replace"))
    pixels = f'width="{still.size.width()}" height="{still.size.height()}"'
    return SIZE.sub(pixels, text, count=1).encode()


def _escaped(text: str) -> str:
    """Return a text as XML has it; half a surrogate pair is no sign."""
    return html.escape(text.encode("utf-8", "replace").decode(), quote=False)
