"""A still picture as the bytes of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.export.whole_file import whole_file

from .still import pdf_of, png_of

if TYPE_CHECKING:
    from pathlib import Path

    from .still import Still


def bytes_of(still: Still, ending: str, scale: float = 1.0) -> bytes:
    """Return a picture as the bytes of a file with this ending: ``.png``, ``.svg``, ``.pdf``.

    Args:
        still: what is painted.
        ending: of the file, in small letters.
        scale: device pixels for each px, of a PNG.
    """
    if ending == ".svg":
        from .svg import svg_of  # here: the window is painted without QtSvg

        return svg_of(still)
    return pdf_of(still) if ending == ".pdf" else png_of(still, scale)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole, or not at all.

    Raises:
        OSError: it cannot be written.
    """
    with whole_file(path) as file:
        file.write(data)
