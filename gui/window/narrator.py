"""Finds the caption for where the playhead stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.events.program import OutputWritten, ProgramEnded
from core.playback.pace import Pace
from core.playback.source import Status
from gui.words import captions
from gui.words.errors import last_line
from gui.words.event_sentences import Told, event_sentence
from gui.words.moment import Moment, event_before
from gui.words.paths import file_name
from gui.words.sentence import Sentence

if TYPE_CHECKING:
    from core.events.base import Event
    from core.model.world import World
    from core.playback.playback import Playback
    from gui.words.names import Names
    from gui.words.sentence import Caption

LOOK_BACK = 60  # events, for one that has a caption
START_SHOWN_S = 0.3  # a start that is quicker than this needs no words
START_LONG_S = 3.0


class Narrator:
    """Turns the playhead's place into words; it keeps nothing but when it last saw a change."""

    def __init__(self) -> None:
        """Make a narrator that has seen nothing."""
        self._cast: World | None = None
        self._seen = (-1, -1)
        self._seen_s = 0.0
        self._began_s: float | None = None

    def begin(self, now_s: float, cast: World | None = None) -> None:
        """A new program or recording is shown from this instant on.

        Args:
            now_s: the time.
            cast: who will take part, if that is known.
        """
        self._cast = cast
        self._began_s = self._seen_s = now_s
        self._seen = (-1, -1)

    def caption(self, playback: Playback, names: Names, now_s: float) -> Caption | None:
        """Return the caption of now; None if the one that is there should stay."""
        place = (playback.position, playback.length)
        if place != self._seen:
            self._seen, self._seen_s = place, now_s
        if playback.status is Status.STOPPING and playback.live:
            return stopping(playback.status_detail)
        if playback.cut and playback.at_end:
            return captions.cut()
        if playback.position == 0 and not playback.playing:
            if not playback.live:
                return captions.recorded() if playback.length else None
            if playback.length:
                return captions.waiting()
        if playback.position == 0:
            return self._starting(now_s)
        silent = captions.silence(playback.world, names, self.silent_ns(playback, now_s))
        return silent or self._latest(playback, names)

    def silent_ns(self, playback: Playback, now_s: float) -> int:
        """Return for how long nothing has happened where the playhead stands, in ns.

        Before the last event that is known it is the time that passed in the program.
        """
        place = playback.position
        if 0 < place < playback.length:
            last_ns = playback.history.event(place - 1).t_ns
            until_ns = playback.history.event(place).t_ns
            if playback.playing and playback.pace is Pace.REAL_TIME:
                until_ns = min(until_ns, playback.now_ns)
            return until_ns - last_ns
        if playback.status is Status.RUNNING:
            return round((now_s - self._seen_s) * 1e9)
        return 0

    def _starting(self, now_s: float) -> Caption | None:
        waited = now_s - (self._began_s if self._began_s is not None else now_s)
        if waited < START_SHOWN_S:
            return None
        return captions.starting() if waited < START_LONG_S else captions.starting_slowly("Python")

    def _latest(self, playback: Playback, names: Names) -> Caption | None:
        """Return the caption of the latest event that has one."""
        for index in range(playback.position - 1, max(-1, playback.position - LOOK_BACK), -1):
            event = playback.history.event(index)
            caption = captions.caption(self._moment(playback, names, event, index))
            if caption is not None:
                return caption
        last = playback.last_event
        if isinstance(last, OutputWritten):
            return captions.prints(playback.world, names, last.process)
        return None

    def _moment(self, playback: Playback, names: Names, event: Event, index: int) -> Moment:
        earlier = (playback.history.event(i) for i in range(index - 1, -1, -1))
        printed = ""
        if isinstance(event, ProgramEnded):
            outputs = [o for o in playback.outputs("main") if o.text.strip()]
            printed = last_line(outputs[-1].text) if outputs else ""
        before = event_before(event, earlier)
        return Moment(event, playback.world, names, before, self._cast, printed)


def stopping(step: str) -> Caption:
    """Return the caption while a program is being stopped, by how firmly."""
    translate = QCoreApplication.translate
    templates = {
        "asks": translate("Caption", "Stopping: the program is asked to end."),
        "insists": translate("Caption", "Stopping: the program is told to end."),
        "kills": translate("Caption", "Stopping: what is left is killed."),
    }
    return (Sentence(templates.get(step, templates["asks"])),)


def status_line(event: Event | None, world: World, names: Names) -> str:
    """Return the last event in words, and the line at which it happened."""
    if event is None:
        return ""
    words = event_sentence(Told(event, world, names)).plain(200).rstrip(".。")
    if event.where is None:
        return words
    return f"{words} · {file_name(event.where.file)}:{event.where.line}"
