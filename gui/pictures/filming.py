"""Filming: frames are made on the GUI's thread, turn by turn, and encoded in a thread of a job.

A widget, and with it the stage, may be used on the GUI's thread only; a frame takes it a few
milliseconds. What takes long is the encoding, and that needs nothing but the pixels.
"""

from __future__ import annotations

import queue
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QObject, QTimer

from core.export.progress import part
from core.export.whole_file import whole_file

from .gif import GifEncoder, shared_palette
from .mp4 import Mp4Encoder
from .shooting import Shooting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage

    from core.export.progress import Progress
    from core.playback.playback import Playback
    from gui.theme.palette import Palette

    from .job import Job
    from .shooting import Script, Spoken

    Speak = Callable[[Playback, float], Spoken]

AHEAD = 4  # frames that wait for the encoder
WAIT_MS = 4  # for it to take one
LOOK_S = 0.1  # how often the encoder looks whether it is still wanted
SAMPLES = 4


class Filming(QObject):
    """Hands over the frames of one film.

    ``begin`` and ``end`` are for the GUI's thread, the rest for that of the job.
    """

    def __init__(self, shooting: Shooting, frames: int, parent: QObject | None = None) -> None:
        """Shoot nothing yet.

        Args:
            shooting: makes the frames; it is closed at the end.
            frames: about how many there will be.
            parent: of the timer.
        """
        super().__init__(parent)
        self._shooting, self._expected = shooting, max(frames, 1)
        self._samples = 0
        self._queue: queue.Queue[QImage | None] = queue.Queue(AHEAD)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)

    def begin(self, ending: str) -> None:
        """Begin to shoot for a file with this ending."""
        self._samples = SAMPLES if ending == ".gif" else 0
        self._timer.start(0)

    def end(self) -> None:
        """Shoot no more."""
        self._timer.stop()
        self._shooting.close()
        self.deleteLater()

    def _turn(self) -> None:
        """Make one frame if the encoder can take it."""
        if self._queue.full():
            self._timer.start(WAIT_MS)
            return
        if self._samples:
            self._samples -= 1
            frame: QImage | None = self._shooting.sample(self._samples / SAMPLES)
        else:
            frame = self._shooting.next()
        self._queue.put_nowait(frame)
        if frame is not None:
            self._timer.start(0)

    def write(self, path: Path, palette: Palette, fps: int, progress: Progress) -> None:
        """Encode what is shot into a file; nothing half written stays.

        Args:
            path: its ending says how.
            palette: of the theme.
            fps: frames a second.
            progress: is told how far it is.

        Raises:
            OSError: it cannot be written.
            CancelledError: from ``progress``.
        """
        frames = self._frames(progress)
        with whole_file(path) as file:
            if path.suffix.lower() == ".gif":
                samples = [next(frames) for _ in range(SAMPLES)]
                gif = GifEncoder(file, shared_palette(palette, samples), fps)
                self._encode(gif, frames, progress)
            else:
                first = next(frames)
                mp4 = Mp4Encoder(file, first.size, fps)
                try:
                    mp4.add(first)
                    self._encode(mp4, frames, progress)
                except BaseException:
                    mp4.drop()
                    raise

    def _encode(
        self, encoder: GifEncoder | Mp4Encoder, frames: Iterator[Image.Image], progress: Progress
    ) -> None:
        told = part(progress, 0.0, 0.99)
        for frame in frames:
            encoder.add(frame)
            told(min(encoder.frames / self._expected, 1.0))
        encoder.finish()

    def _frames(self, progress: Progress) -> Iterator[Image.Image]:
        """Yield the frames as they come."""
        while True:
            try:
                frame = self._queue.get(timeout=LOOK_S)
            except queue.Empty:
                progress(0.0)
                continue
            if frame is None:
                return
            yield _pixels(frame)


def start_film(job: Job, playback: Playback, script: Script, speak: Speak, path: Path) -> None:
    """Begin a film; the job tells when it is over.

    Args:
        job: one that has nothing to do.
        playback: of the run; it is left as it stands.
        script: how the film is to be.
        speak: see ``Shooting``.
        path: of the file; its ending says how it is encoded.
    """
    frames = round(script.lasts_s(playback.history) * script.fps)
    filming = Filming(Shooting(playback, script, speak), frames, job)
    job.over.connect(filming.end)
    filming.begin(path.suffix.lower())
    job.start(lambda progress: filming.write(path, script.palette, script.fps, progress))


def _pixels(frame: QImage) -> Image.Image:
    """Return a frame as Pillow has it, in RGB."""
    size, stride = (frame.width(), frame.height()), frame.bytesPerLine()
    return Image.frombuffer("RGB", size, bytes(frame.constBits()), "raw", "BGRX", stride, 1)
