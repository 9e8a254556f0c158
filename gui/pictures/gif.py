"""Frames as an animated GIF: one palette for all, no dither, and of each frame what has changed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, BinaryIO

from PIL import GifImagePlugin, Image, ImageChops

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.palette import Palette

COLOURS = 256
HUNDREDTHS = 100  # a GIF counts time in them
ROUGHLY = 8
MOST_PIXELS = 200_000  # of all samples: the window waits while Pillow looks at them
END = b";"


def shared_palette(theme: Palette, samples: Sequence[Image.Image]) -> Image.Image:
    """Return an image that has the palette of all frames: the theme's colours, and what is between.

    Args:
        theme: its colours are exact.
        samples: a few frames, in RGB and of one size.
    """
    grounds = (theme.stage, theme.panel, theme.raised)
    strokes = (theme.ink, theme.dim, theme.outline, theme.line, theme.bad)
    exact = dict.fromkeys((*grounds, *strokes, *theme.processes))
    width, height = samples[0].size
    step = math.ceil(math.sqrt(width * height * len(samples) / MOST_PIXELS))
    width, height = max(1, width // step), max(1, height // step)
    all_ = Image.new("RGB", (width, height * len(samples)))
    for number, sample in enumerate(samples):  # every so many-th pixel: no colour is a mixture
        all_.paste(sample.resize((width, height), Image.Resampling.NEAREST), (0, height * number))
    found = all_.quantize(COLOURS - len(exact), Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    between = iter(found.getpalette() or ())
    colours = [tuple(bytes.fromhex(colour[1:])) for colour in exact]
    for colour in list(zip(between, between, between, strict=False)):
        if all(_far(colour, other) for other in colours[: len(exact)]):
            colours.append(colour)
    palette = Image.new("P", (1, 1))
    palette.putpalette(b"".join(map(bytes, colours[:COLOURS])).ljust(3 * COLOURS, b"\0"))
    return palette


def _far(one: Sequence[int], other: Sequence[int]) -> bool:
    """Return whether Pillow, which looks only roughly, will never take one for the other."""
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) > ROUGHLY


class GifEncoder:
    """Writes one frame after another; two are kept in memory, however long the film is.

    Attributes:
        frames: how many have been added.
    """

    def __init__(self, file: BinaryIO, palette: Image.Image, fps: int) -> None:
        """Write into a file.

        Args:
            file: open for writing bytes.
            palette: see ``shared_palette``.
            fps: frames a second.
        """
        self._file, self._palette, self._fps = file, palette, fps
        self.frames = 0
        self._seen: Image.Image | None = None
        self._piece: tuple[Image.Image, tuple[int, int]] | None = None
        self._since = 0

    def add(self, frame: Image.Image) -> None:
        """Add a frame in RGB."""
        mapped = frame.quantize(palette=self._palette, dither=Image.Dither.NONE)
        if self._seen is None:
            self._begin(mapped)
            self._piece = mapped, (0, 0)
        else:
            box = ImageChops.difference(*(_indexes(i) for i in (self._seen, mapped))).getbbox()
            if box is not None:
                self._write()
                self._piece = mapped.crop(box), (box[0], box[1])
        self._seen = mapped
        self.frames += 1

    def finish(self) -> None:
        """Write what is left."""
        self._write()
        self._file.write(END)

    def _begin(self, first: Image.Image) -> None:
        header, _ = GifImagePlugin.getheader(first, info={"loop": 0})  # 0: for ever
        self._file.write(b"".join(header))

    def _write(self) -> None:
        """Write the last piece, now that it is known for how long it is seen."""
        if self._piece is None:
            return
        piece, corner = self._piece
        begin, end = (round(n * HUNDREDTHS / self._fps) for n in (self._since, self.frames))
        self._since = self.frames
        data = GifImagePlugin.getdata(piece, corner, duration=10 * (end - begin), disposal=1)
        self._file.write(b"".join(data))


def _indexes(image: Image.Image) -> Image.Image:
    """Return the indexes of a mapped image as grey, so that they can be compared."""
    return Image.frombytes("L", image.size, image.tobytes())
