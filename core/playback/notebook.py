"""The notes on one run: set, written, found again, and moved with the events that they stand at."""

from __future__ import annotations

import functools
import itertools
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

import msgspec

from ..model.history import place
from ..recording.notes import MOST_NOTES, Note, one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

    from ..events.base import Event
    from ..model.history import History, Place

MOST_OF_ONE_TIME = 4096
"""Among more events of one and the same nanosecond no note looks for its own."""


class Notebook:
    """Notes at instants; an instant is given as a position: the number of events before it.

    Attributes:
        version: another number after each change of what the notes are or where they stand.
        unsaved: something was written that is in no file.
    """

    def __init__(self, history: History, notes: Iterable[Note] = ()) -> None:
        """Begin with the notes of a recording, which need not be taken in yet."""
        self._history = history
        self._notes = {note.event: note for note in notes}
        self._removed: dict[Place, str] = {}
        self._seen = len(history.insertions)
        self.version = 0
        self.unsaved = False

    def __len__(self) -> int:
        """Return how many notes there are."""
        return len(self._notes)

    @property
    def notes(self) -> list[Note]:
        """All notes, in the order of their events."""
        return [self._notes[event] for event in sorted(self._notes)]

    @property
    def full(self) -> bool:
        """Whether there is no room for another note."""
        return len(self._notes) >= MOST_NOTES

    def at(self, position: int) -> Note | None:
        """Return the note at an instant, if there is one."""
        return self._notes.get(position - 1)

    def toggle(self, position: int) -> None:
        """Set a bookmark, or remove the one that is there; set again, it has its text again."""
        note = self.at(position)
        if note is None:
            event = self._event(position)
            self._set(position, self._removed.get(place(event), "") if event is not None else "")
        else:
            del self._notes[note.event]
            self._removed[_wanted(note)] = note.text
            self._change()

    def write(self, position: int, text: str) -> None:
        """Write a note at an instant, in place of what stood there; longer than a line is cut."""
        note = self.at(position)
        if note is None or note.text != one_line(text):
            self._set(position, one_line(text))

    def after(self, position: int) -> int | None:
        """Return the next instant with a note; None if there is none."""
        events = sorted(self._notes)
        found = bisect_right(events, position - 1)
        return events[found] + 1 if found < len(events) else None

    def before(self, position: int) -> int | None:
        """Return the instant with a note before this one; None if there is none."""
        events = sorted(self._notes)
        found = bisect_left(events, position - 1)
        return events[found - 1] + 1 if found else None

    def follow(self) -> None:
        """Let the notes stand at their events where late ones have moved those."""
        new = self._history.insertions[self._seen :]
        if new:
            self._seen += len(new)
            self._move(note for note in self.notes if note.event >= min(new))

    def settle(self) -> None:
        """All events are there now: a note without its own goes to the one before, or near it."""
        self._move(self.notes)

    def saved(self) -> None:
        """All that is written is in a file."""
        self.unsaved = False

    def _set(self, position: int, text: str) -> None:
        event = self._event(position)
        if event is None or (self.full and self.at(position) is None):
            return
        index = position - 1
        self._notes[index] = Note(index, event.t_ns, text, event.process, event.seq)
        self._change()

    def _change(self) -> None:
        self.version += 1
        self.unsaved = True

    def _event(self, position: int) -> Event | None:
        return self._history.event(position - 1) if 0 < position <= len(self._history) else None

    def _move(self, notes: Iterable[Note]) -> None:
        """Let notes stand where their events do, each at an index of its own."""
        notes = sorted(notes, key=_wanted)
        places = functools.cache(self._places)
        found = [self._index(note, places) for note in notes]
        taken = self._notes.keys() - {note.event for note in notes} | set(found)
        moved = []
        for note, index in zip(notes, found, strict=True):
            if index is None:
                before = max(self._history.index_at(note.t_ns) - 1, 0)
                index = self._free(before, taken)
                taken.add(index)
                self.unsaved |= index != before
            moved.append(msgspec.structs.replace(note, event=index))
        if moved == notes:
            return
        for note in notes:
            del self._notes[note.event]
        self._notes.update((note.event, note) for note in moved)
        self.version += 1

    def _index(self, note: Note, places: Callable[[int], dict[Place, int]]) -> int | None:
        """Return where the event of a note stands; None if it is not there."""
        event = self._event(note.event + 1)
        if event is not None and place(event) == _wanted(note):
            return note.event
        return places(note.t_ns).get(_wanted(note))

    def _places(self, t_ns: int) -> dict[Place, int]:
        """Return where the events of a time stand, the last ones if they are too many."""
        end = self._history.index_at(t_ns)
        first = max(self._history.index_at(t_ns - 1), end - MOST_OF_ONE_TIME)
        return {place(e): first + i for i, e in enumerate(self._history.events(first, end))}

    def _free(self, index: int, taken: Container[int | None]) -> int:
        """Return the first index from here on at which no note stands, or the last one before."""
        after = range(index, len(self._history))
        before = range(index - 1, -1, -1)
        behind_all = range(len(self._history), len(self._history) + MOST_NOTES + 1)
        return next(i for i in itertools.chain(after, before, behind_all) if i not in taken)


def _wanted(note: Note) -> Place:
    """Return the place of the event that a note is for."""
    return note.t_ns, note.process, note.seq
