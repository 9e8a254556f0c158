"""Notes stay with their events, and are found by going on and back."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import msgspec
import pytest

from core.events.decoder import Decoder
from core.model.history import History
from core.playback import notebook
from core.playback.notebook import Notebook
from core.recording.notes import MOST_NOTES, Note, pack_notes, unpack_notes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.events.base import Event
    from tests.core.conftest import Tape


@pytest.fixture
def events(tape: Tape) -> list[Event]:
    main = tape.program()
    queue = main.channel()
    for hand in (main.child("A"), main.child("B")):
        for word in "xyz":
            hand.sends(queue, word)
    return Decoder().feed(tape.take())


@pytest.fixture
def history(events: list[Event]) -> Iterator[History]:
    with closing(History()) as made:
        made.extend(list(events))
        yield made


def test_a_bookmark_is_set_and_removed_and_comes_back_with_its_text(history: History) -> None:
    book = Notebook(history)
    book.toggle(4)
    assert [note.event for note in book.notes] == [3]
    assert book.notes[0].t_ns == history.event(3).t_ns
    assert book.unsaved
    book.write(4, "here\nit begins")
    assert book.at(4) == book.notes[0]
    assert book.notes[0].text == "here it begins"
    book.toggle(4)
    assert not len(book)
    assert book.at(4) is None
    book.toggle(4)
    assert book.notes[0].text == "here it begins"


def test_there_is_nothing_to_mark_before_the_first_event_or_behind_the_last(
    history: History,
) -> None:
    book = Notebook(history)
    book.toggle(0)
    book.toggle(len(history) + 1)
    book.write(0, "x")
    assert book.notes == []
    assert not book.unsaved


def test_writing_the_same_again_changes_nothing(history: History) -> None:
    note = Note(2, history.event(2).t_ns, "a")
    book = Notebook(history, [note])
    book.write(3, "a")
    assert not book.unsaved
    book.write(3, "b")
    assert book.unsaved
    book.saved()
    assert not book.unsaved


def test_one_goes_from_note_to_note(history: History) -> None:
    book = Notebook(history, [Note(2, 0), Note(5, 0)])
    assert (book.before(3), book.after(3)) == (None, 6)
    assert (book.before(4), book.after(4)) == (3, 6)
    assert (book.before(6), book.after(6)) == (3, None)
    assert book.after(0) == 3


def test_a_late_event_moves_the_notes_behind_it(events: list[Event]) -> None:
    late = events[4]
    with closing(History()) as history:
        history.extend([event for event in events if event is not late])
        book = Notebook(history)
        for position, text in ((3, "before"), (6, "behind"), (8, "further")):
            book.write(position, text)
        told = [history.event(note.event) for note in book.notes]
        version = book.version
        history.extend([late])
        book.follow()
        assert book.version > version
        assert [note.event for note in book.notes] == [2, 6, 8]
        assert [history.event(note.event) for note in book.notes] == told
        assert [note.text for note in book.notes] == ["before", "behind", "further"]
        version = book.version
        book.follow()
        assert book.version == version


def test_notes_of_a_file_find_their_events_in_a_recording_of_less(
    events: list[Event], history: History
) -> None:
    book = Notebook(history)
    book.write(6, "kept")
    book.write(9, "gone")
    notes = unpack_notes(pack_notes(book.notes))
    less = [event for event in events if event not in (events[2], events[8])]
    with closing(History()) as other:
        again = Notebook(other, notes)
        other.extend(less)
        again.settle()
        assert not again.unsaved
        assert [note.text for note in again.notes] == ["kept", "gone"]
        assert other.event(again.notes[0].event) == events[5]
        assert other.event(again.notes[1].event) == events[7]


def test_there_is_room_for_so_many_and_no_more(history: History) -> None:
    book = Notebook(history, [Note(1000 + n, 0) for n in range(MOST_NOTES)])
    assert book.full
    book.toggle(2)
    book.write(2, "x")
    assert len(book) == MOST_NOTES


def test_notes_whose_events_are_gone_are_all_kept(events: list[Event], history: History) -> None:
    book = Notebook(history)
    for position in range(3, 10):
        book.write(position, f"note {position}")
    notes = book.notes
    for less in (events[:2] + events[8:], events[:4], events[:2], []):
        with closing(History()) as other:
            other.extend(list(less))
            again = Notebook(other, notes)
            again.settle()
            assert again.unsaved, "they stand elsewhere"
            assert {note.text for note in again.notes} == {note.text for note in notes}
            assert len({note.event for note in again.notes}) == len(notes)
            stood = again.notes
            own = {e.t_ns: i for i, e in enumerate(less)}
            assert all(note.event == own.get(note.t_ns, note.event) for note in stood)
            again.settle()
            assert again.notes == stood


def test_among_too_many_events_of_one_time_nothing_is_looked_for(
    events: list[Event], monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Event] = []
    many = [msgspec.structs.replace(events[-1], t_ns=5, seq=i) for i in range(10_000)]
    with closing(History()) as history:
        history.extend(many)
        book = Notebook(history, [Note(i, 5, "x", "nobody", i) for i in range(20)])

        def place(event: Event) -> tuple[int, str, int]:
            looked.append(event)
            return event.t_ns, event.process, event.seq

        monkeypatch.setattr(notebook, "place", place)
        book.settle()
        assert len(looked) <= 5_000
        assert len(book) == 20
