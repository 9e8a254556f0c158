"""Words on and about pictures and films."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

LONGEST_S = 120.0
"""No film is longer: what is too long is cut, and that is said before."""
A_FRAME, OF_WIDTH = 5000, 1280
"""Bytes of a frame of that width in px, about: it depends on how much moves."""


def place_text(position: int, length: int) -> str:
    """Return where in a run a picture stands."""
    translate = QCoreApplication.translate
    if not position:
        return translate("Pictures", "before the first event")
    return translate("Pictures", "event {number} of {count}").format(number=position, count=length)


def size_text(width: int, height: int) -> str:
    """Return how large a picture is, in pixels."""
    translate = QCoreApplication.translate
    text = translate("Pictures", "{width} \N{MULTIPLICATION SIGN} {height} pixels")
    return text.format(width=width, height=height)


def film_text(seconds: float, fps: int, width: int) -> str:
    """Return how long a film will be, and about how large its file.

    Args:
        seconds: on screen.
        fps: frames a second.
        width: of a frame in pixels.
    """
    translate = QCoreApplication.translate
    frames = round(seconds * fps)
    megabytes = max(0.1, frames * A_FRAME * (width / OF_WIDTH) ** 2 / 1e6)
    text = translate("Pictures", "About {seconds} s, {frames} pictures, some {size} MB")
    if seconds >= LONGEST_S:
        text = translate("Pictures", "Only the first {seconds} s, {frames} pictures, {size} MB")
    return text.format(seconds=round(seconds), frames=frames, size=f"{megabytes:.1f}")
