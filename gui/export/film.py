"""A film of a recording, made on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop

from core.language import translate
from core.playback.pace import Pace
from core.playback.replay import Span
from gui.pictures.filming import start_film
from gui.pictures.job import Job
from gui.pictures.shooting import Script
from gui.theme.palette import by_name
from gui.window.interrupts import Interrupts
from gui.window.speaker import speaker

from .opening import place_of, subject_of

if TYPE_CHECKING:
    from core.commands.picture import PictureRequest

    from .opening import Shown

SIZE, FPS = (1280, 720), 25


def make_film(shown: Shown, asked: PictureRequest) -> bool:
    """Make the film; return False if it was interrupted, and nothing is left of it.

    Raises:
        LookupError: an instant is not there.
        OSError: it cannot be written.
    """
    playback, subject = shown.playback, subject_of(shown)
    start, end = (place_of(playback, at) for at in (asked.start, asked.end))
    if end <= start:
        sentence = translate("Film", "There is nothing between event {start} and event {end}.")
        raise LookupError(sentence.format(start=start, end=end))
    pace = Pace(asked.pace) if asked.pace else playback.pace
    span = Span(start, end, pace, asked.speed or playback.speed)
    look = (by_name(asked.theme), asked.size or SIZE, float(asked.scale))
    script = Script(subject, span, *look, asked.fps or FPS, asked.words)
    job, loop = Job(), QEventLoop()
    reasons: list[str] = []
    interrupted: list[bool] = []
    job.failed.connect(reasons.append)
    job.stopped.connect(lambda: interrupted.append(True))
    job.over.connect(loop.quit)
    interrupts = Interrupts(job.cancel, job)
    start_film(job, playback, script, speaker(subject), asked.output)
    loop.exec()
    interrupts.close()
    if reasons:
        raise OSError(reasons[0])
    return not interrupted
