"""The notes on one run: set, written, found again, and moved with the events that they stand at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

import msgspec

from ..model.history import place
from ..recording.notes import MOST_NOTES, Note, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..events.base import Event
    from ..model.history import History


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
        self._removed: dict[tuple[int, str, int], str] = {}
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
            self._removed[note.t_ns, note.process, note.seq] = note.text
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
        """All events are there now: a note whose event is not goes to the one before its time."""
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
        notes = list(notes)
        moved = [msgspec.structs.replace(note, event=self._index(note)) for note in notes]
        if moved == notes:
            return
        for note in notes:
            del self._notes[note.event]
        self._notes.update((note.event, note) for note in moved)
        self.version += 1

    def _index(self, note: Note) -> int:
        """Return where the event of a note stands; of one that is not there, the one before."""
        wanted = note.t_ns, note.process, note.seq
        event = self._event(note.event + 1)
        if event is not None and place(event) == wanted:
            return note.event
        last = self._history.index_at(note.t_ns) - 1
        index = last
        while index >= 0 and (found := self._history.event(index)).t_ns == note.t_ns:
            if place(found) == wanted:
                return index
            index -= 1
        return max(last, 0)
