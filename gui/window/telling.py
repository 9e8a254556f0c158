"""Puts the selected event into words: itself, its causes, its consequences, the wait it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events import message, pool
from core.model.causal.rules import BEGINS
from gui.panels.event_panel import EventWords
from gui.panels.link_row import Link
from gui.words import causes as words
from gui.words.event_sentences import Told, event_sentence
from gui.words.paths import file_name
from gui.words.quantities import duration, measured

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.events.base import Event
    from core.model.causality import Causes
    from core.model.causality import Link as Pair
    from core.model.world import World
    from core.playback.playback import Playback
    from gui.words.names import Names

MIDDLE_DOT = "\N{MIDDLE DOT}"
MOST = 5
"""Causes, and consequences, that are listed."""
ABOUT = (message.MessageReceived, pool.TaskStarted, pool.ResultTaken)
"""Kinds of which the cause says what they are about."""


class Telling:
    """Puts one event into words."""

    def __init__(self, playback: Playback, names: Names, causes: Causes | None) -> None:
        """Tell of the event before the playhead; without causes, if they are not known yet."""
        self._playback, self._names, self._causes = playback, names, causes
        self._index = playback.position - 1
        self._event = playback.history.event(self._index)
        self._world: World | None = None

    def words(self, marked: Event | None) -> EventWords:
        """Return all that is to be said; ``marked`` is the event to compare with."""
        title = self._sentence(self._index)
        if self._causes is None:
            return EventWords(title, self._place(), words.not_yet())
        causes = self._causes.causes_of(self._index)
        effects = self._causes.effects_of(self._index)
        left = len(effects) - MOST
        standing, link = self._standing(marked)
        return EventWords(
            title,
            self._place(),
            self._reason(causes),
            [self._link(pair.event) for pair in causes[:MOST]],
            self._wait(),
            [self._link(pair.event) for pair in effects[:MOST]],
            words.more(left) if left > 0 else "",
            standing,
            link,
        )

    def _place(self) -> str:
        playback, event = self._playback, self._event
        seconds = max(event.t_ns - playback.history.event(0).t_ns, 0) / 1e9
        parts = [measured(f"{seconds:.6f}", "s")]
        if event.where is not None:
            parts.append(f"{file_name(event.where.file)}:{event.where.line}")
        return f" {MIDDLE_DOT} ".join(parts)

    def _sentence(self, index: int) -> str:
        event = self._playback.history.event(index)
        about = self._about(index) if isinstance(event, ABOUT) else None
        return event_sentence(Told(event, self._knowing(event.process), self._names, about)).plain()

    def _about(self, index: int) -> Event | None:
        causes = self._causes.causes_of(index) if self._causes is not None else []
        return self._playback.history.event(causes[0].event) if causes else None

    def _knowing(self, process: str) -> World:
        """Return a world that knows a process: that at the playhead, or the last one."""
        world = self._playback.world
        if process in world.processes or not process:
            return world
        if self._world is None:
            self._world = self._playback.history.world_at(self._playback.length)
        return self._world

    def _name(self, process: str) -> str:
        return self._names.process(self._knowing(process), process)

    def _reason(self, causes: Sequence[Pair]) -> str:
        if not causes:
            return ""
        _, relation, inferred = causes[0]
        other = self._doer(causes[0].event)
        return words.reason(relation, self._doer(self._index), other, inferred=inferred).plain()

    def _doer(self, index: int) -> str:
        """Return the name of the process whose deed an event was."""
        causes = self._causes
        assert causes is not None
        return self._name(causes.processes[int(causes.process.array[index])])

    def _wait(self) -> str:
        assert self._causes is not None
        ended = self._causes.wait_ended(self._index)
        if ended is None:
            return words.waits_still() if type(self._event) in BEGINS else ""
        begin = self._playback.history.event(ended.begin)
        ns = self._playback.history.event(ended.end).t_ns - begin.t_ns
        other = self._doer(ended.by.event) if ended.by is not None else ""
        return words.waited(begin, ns, other).plain()

    def _link(self, index: int) -> Link:
        ns = abs(self._playback.history.event(index).t_ns - self._event.t_ns)
        later, text = index > self._index, self._sentence(index)
        return Link(index, text, duration(ns), words.spoken(text, ns, later=later), not later)

    def _standing(self, marked: Event | None) -> tuple[str, Link | None]:
        """Return how the event stands to the marked one, and a link to that."""
        index = self._playback.history.place_after(marked) - 1
        if marked is None or index < 0 or self._causes is None or index >= len(self._causes):
            return "", None
        if index == self._index:
            return words.is_marked(), None
        before = self._causes.before(self._index, index)
        after = self._causes.before(index, self._index)
        link = self._link(index)
        return words.standing(before, after), link._replace(spoken=words.spoken_mark(link.text))
