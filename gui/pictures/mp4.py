"""Frames as an MP4 video, where PyAV is installed."""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from PIL import Image

ENCODERS = ("libopenh264", "mpeg4")
"""The best first. Both are free without conditions (BSD; LGPL, FFmpeg's own); x264 is GPL, so it is
not used, although wheels of PyAV have it: what Procession makes must not depend on it."""
QUALITY = 3  # of mpeg4: 1 best, 31 worst
BITS_A_PIXEL = 0.12  # of the others, a frame


def can_encode() -> bool:
    """Return whether PyAV is installed; it is not imported for that."""
    return importlib.util.find_spec("av") is not None


class Mp4Encoder:
    """Writes one frame after another."""

    def __init__(self, file: BinaryIO, size: tuple[int, int], fps: int) -> None:
        """Write into a file.

        Args:
            file: open for writing bytes; the encoder goes back in it.
            size: width and height of all frames; even numbers.
            fps: frames a second.

        Raises:
            OSError: PyAV is not installed, or has none of the encoders.
        """
        if not can_encode():
            raise OSError("a video needs PyAV, which pip install av brings")
        av = importlib.import_module("av")  # takes long, and may not be there
        av.logging.set_level(av.logging.PANIC)  # it is our sentence that is said
        name = next((name for name in ENCODERS if name in av.codecs_available), "")
        if not name:
            raise OSError(f"PyAV has none of {', '.join(ENCODERS)}")
        self._av = av
        self._container: Any = av.open(file, "w", format="mp4")
        self._stream: Any = self._container.add_stream(name, rate=fps)
        self._stream.width, self._stream.height = size
        self._stream.pix_fmt = "yuv420p"
        self._stream.gop_size = fps  # so that one can look anywhere in it
        if name == "mpeg4":
            self._stream.options = {"qmin": str(QUALITY), "qmax": str(QUALITY)}
        else:
            self._stream.bit_rate = round(size[0] * size[1] * fps * BITS_A_PIXEL)
        self.frames = 0

    def add(self, frame: Image.Image) -> None:
        """Add a frame in RGB."""
        video = self._av.VideoFrame.from_image(frame)
        video.pts = self.frames
        self.frames += 1
        self._mux(video)

    def finish(self) -> None:
        """Write what is left."""
        self._mux(None)
        self._container.close()

    def drop(self) -> None:
        """Let go of it unfinished."""
        with contextlib.suppress(Exception):
            self._container.close()

    def _mux(self, frame: object) -> None:
        try:
            for packet in self._stream.encode(frame):
                self._container.mux(packet)
        except self._av.FFmpegError as error:
            raise OSError(error.errno, error.strerror) from error
