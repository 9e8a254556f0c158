"""The command that exports pictures and films of a recording, without a screen."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from core.commands.picture import FILMS
from core.commands.telling import complain, remark
from core.language import translate
from core.playback.source import Status
from core.reasons import reason
from core.recording.format import RecordingError
from gui.pictures.easel import show, stage_of
from gui.pictures.slide import WORDS, slide
from gui.pictures.whole_widget import still_of, whole_timeline
from gui.pictures.writing import bytes_of, write_whole
from gui.theme.palette import by_name
from gui.window.speaker import words_at
from gui.words.language import speak

from .film import make_film
from .opening import open_recording, place_of, subject_of
from .window_picture import quiet_application, window_at

if TYPE_CHECKING:
    from pathlib import Path

    from core.commands.picture import PictureRequest

    from .opening import Shown

SIZE, WINDOW = (1280, 720), (1440, 900)
INTERRUPTED = 130  # exit code after Ctrl-C


def export_picture(path: Path, asked: PictureRequest, language: str = "") -> int:
    """Paint a recording, write it, and return the exit code; what goes wrong is one sentence.

    Args:
        path: of the recording.
        asked: ``asked.output`` ends with one of ``core.commands.picture.ENDINGS``.
        language: of what is written in it; empty for English, whatever the system's is.
    """
    # The platform must be chosen before the application looks for a screen.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    quiet_application()
    speak(language or "en")
    try:
        shown = open_recording(str(path))
    except (RecordingError, OSError) as error:
        return complain(str(error))
    try:
        if shown.playback.status is Status.FAILED:
            return complain(shown.playback.status_detail)
        remark(shown.playback.remarks)
        return _write(shown, asked)
    except LookupError as error:
        return complain(str(error.args[0]))
    except OSError as error:
        sentence = translate("ExportCommand", "{path} cannot be written ({reason}).")
        return complain(sentence.format(path=asked.output, reason=reason(error)))
    finally:
        shown.playback.close()


def _write(shown: Shown, asked: PictureRequest) -> int:
    """Write the picture or the film and return the exit code.

    Raises:
        LookupError: an instant is not there.
        OSError: it cannot be written.
    """
    if asked.output.suffix.lower() in FILMS:
        return 0 if make_film(shown, asked) else INTERRUPTED
    place = place_of(shown.playback, asked.at)
    write_whole(asked.output, _picture(shown, asked, place))
    return 0


def _picture(shown: Shown, asked: PictureRequest, place: int) -> bytes:
    """Return the bytes of a picture; ``place`` is how many events lie before the instant."""
    ending = asked.output.suffix.lower()
    if asked.view == "window":
        with window_at(shown, place, asked.theme, asked.size or WINDOW) as parts:
            return bytes_of(still_of(parts.window), ending, asked.scale)
    if asked.view == "timeline":
        with window_at(shown, place, asked.theme, asked.size or WINDOW) as parts:
            timeline = parts.window.run_page.timeline
            still = whole_timeline(timeline, by_name(asked.theme), subject_of(shown).title)
            return bytes_of(still, ending, asked.scale)
    playback, subject = shown.playback, subject_of(shown)
    playback.seek(place)
    palette, (width, height) = by_name(asked.theme), asked.size or SIZE
    stage = stage_of(subject, palette, (width, height - WORDS * asked.words))
    show(stage, playback)
    words = words_at(playback, subject) if asked.words else None
    return bytes_of(slide(stage, palette, words, ground=asked.ground), ending, asked.scale)
