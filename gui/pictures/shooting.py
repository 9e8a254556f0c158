"""The shooting of a film: one frame after another, as a function of the time in the film."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from core.playback.pace import Pace
from core.playback.replay import lasts_s, replay
from gui.words.pictures import LONGEST_S, place_text

from .easel import show, stage_of
from .slide import WORDS, Words, draw_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.history import History
    from core.playback.playback import Playback
    from core.playback.replay import Span
    from gui.theme.palette import Palette
    from gui.words.sentence import Caption

    from .easel import Subject

BEFORE_S, AFTER_S = 0.4, 1.2
"""For so long nothing moves at the beginning, and at the end at least."""
SMALLEST = 16  # px; and encoders want even numbers


class Spoken(NamedTuple):
    """What is said of an instant: the caption, None for the same as before; whether all wait."""

    caption: Caption | None
    silent: bool


@dataclasses.dataclass(frozen=True)
class Script:
    """How a film is to be.

    Attributes:
        subject: what is known of the run beforehand.
        span: what of it is played.
        palette: the colours.
        size: width and height of a frame in px at scale 1, with the words.
        scale: device pixels for each px.
        fps: frames a second.
        words: what happens is written under the stage.
    """

    subject: Subject
    span: Span
    palette: Palette
    size: tuple[int, int]
    scale: float = 1.0
    fps: int = 25
    words: bool = True

    @property
    def pixels(self) -> QSize:
        """The size of a frame in device pixels: even numbers."""
        width, height = (max(SMALLEST, round(side * self.scale)) for side in self.size)
        return QSize(width - width % 2, height - height % 2)

    def lasts_s(self, history: History) -> float:
        """Return about how many seconds the film will last."""
        most = LONGEST_S - BEFORE_S - AFTER_S
        return BEFORE_S + lasts_s(history, self.span, most) + AFTER_S


class Shooting:
    """Makes the frames; it belongs to the GUI's thread, as its stage is a widget.

    Attributes:
        frames: how many were made.
    """

    def __init__(
        self, playback: Playback, script: Script, speak: Callable[[Playback, float], Spoken]
    ) -> None:
        """Set everything up before the first frame.

        Args:
            playback: of the run; it is left as it stands.
            script: how the film is to be.
            speak: says what happens at an instant of the film, in s.
        """
        self._script, self._speak = script, speak
        self.frames = 0
        self._playback = replay(playback, script.span)
        self._playback.pause()
        foot = WORDS if script.words else 0
        width, height = script.size
        self._stage = stage_of(script.subject, script.palette, (width, height - foot))
        self._stage.set_spotlight(script.span.pace is Pace.ONE_BY_ONE)
        show(self._stage, self._playback)
        self._words = Words(title=script.subject.title)
        self._band: tuple[Words, QImage] | None = None
        self._end_s: float | None = None

    def next(self) -> QImage | None:
        """Return the next frame; None behind the last one."""
        now = self.frames / self._script.fps
        if now >= LONGEST_S or (self._end_s is not None and now >= self._end_s):
            return None
        self._advance(now)
        self.frames += 1
        return self._frame(now)

    def sample(self, share: float) -> QImage:
        """Return a frame at rest that comes about there in the film; before the first ``next``.

        Args:
            share: of the span, 0 to 1; 0 comes last, as the film begins there.
        """
        start, end = self._script.span.start, self._script.span.end
        self._playback.seek(round(start + (end - start) * share))
        show(self._stage, self._playback)
        return self._frame(0.0)

    def close(self) -> None:
        """Let go of the stage."""
        self._stage.deleteLater()

    def _advance(self, now: float) -> None:
        """Bring the stage to an instant of the film."""
        playback, stage, end = self._playback, self._stage, self._script.span.end
        passed = playback.tick(now)
        stage.advance(now)
        if playback.position > end:
            playback.seek(end)
            show(stage, playback)
        elif passed:
            stage.play(passed, playback.world, now)
        stage.now_ns = playback.now_ns
        if playback.position >= end and self._end_s is None:
            playback.pause()
            self._end_s = now + AFTER_S
        elif now + 1 / self._script.fps >= BEFORE_S and not playback.playing and not self._end_s:
            playback.play()

    def _frame(self, now: float) -> QImage:
        """Paint the stage and what is said."""
        script, scale = self._script, self._script.scale
        caption, silent = self._speak(self._playback, now)
        self._stage.set_silent(silent)
        image = QImage(script.pixels, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        painter = QPainter(image)
        self._stage.paint(painter, scale)
        if script.words:
            place = place_text(self._playback.position, self._playback.length)
            self._words = Words(caption or self._words.caption, self._words.title, place)
            painter.drawImage(0, self._stage.height(), self._band_of(self._words))
        painter.end()
        return image

    def _band_of(self, words: Words) -> QImage:
        """Return the words as they are painted, kept until others are said."""
        if self._band is None or self._band[0] != words:
            size = QSize(self._stage.width(), WORDS)
            band = QImage(size * self._script.scale, QImage.Format.Format_RGB32)
            band.setDevicePixelRatio(self._script.scale)
            painter = QPainter(band)
            draw_words(painter, self._script.palette, words, size.width())
            painter.end()
            self._band = words, band
        return self._band[1]
