"""Notes survive their way through bytes, and no bytes are believed."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.recording.notes import LONGEST_TEXT, MOST_NOTES, Note, one_line, pack_notes, unpack_notes

NOTES = st.lists(
    st.builds(
        Note,
        event=st.integers(0, 2**62),
        t_ns=st.integers(-(2**62), 2**62),
        text=st.text(max_size=60).map(one_line),
        process=st.sampled_from(["", "main", "main.2"]),
        seq=st.integers(0, 2**40),
    ),
    max_size=20,
    unique_by=lambda note: note.event,
)


@given(NOTES)
@settings(max_examples=60, deadline=None)
def test_notes_come_back_in_the_order_of_their_events(notes: list[Note]) -> None:
    assert unpack_notes(pack_notes(notes)) == sorted(notes, key=lambda note: note.event)


@given(st.binary(max_size=200))
@settings(max_examples=60, deadline=None)
def test_bytes_that_make_no_sense_are_refused(payload: bytes) -> None:
    try:
        unpack_notes(payload)
    except ValueError:
        return
    assert payload.strip(b" \n\r\t") == b"[]"


@pytest.mark.parametrize(
    "value",
    [
        {"event": 1},
        [{"event": -1, "t_ns": 0}],
        [{"event": 0, "t_ns": 0, "text": "x" * (LONGEST_TEXT + 1)}],
        [{"event": 0, "t_ns": 2**63}],
        [{"event": 0, "t_ns": 0, "text": 3}],
        [{"event": n, "t_ns": 0} for n in range(MOST_NOTES + 1)],
    ],
    ids=["no list", "negative", "long", "time", "no text", "many"],
)
def test_values_out_of_bounds_are_refused(value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (each has its own words)
        unpack_notes(msgspec.json.encode(value))


def test_as_many_and_as_long_as_they_may_be_they_fit() -> None:
    last = 2**63 - 1
    notes = [
        Note(last - n, last, "\x01" * LONGEST_TEXT, "main.1.2.3", last)
        for n in range(MOST_NOTES - 1, -1, -1)
    ]
    assert unpack_notes(pack_notes(notes)) == notes


def test_what_cannot_be_read_again_is_not_written() -> None:
    with pytest.raises(ValueError, match="notes"):
        pack_notes(Note(n, 0) for n in range(MOST_NOTES + 1))
    with pytest.raises(ValueError, match="notes"):
        pack_notes([Note(0, 0, "x" * (LONGEST_TEXT + 1))])


def test_nesting_without_end_is_refused() -> None:
    deep = b'[{"event":0,"t_ns":0,"other":' + b"[" * 100_000
    with pytest.raises(ValueError, match="no notes"):
        unpack_notes(deep)


def test_a_note_is_one_line() -> None:
    assert one_line(" who\nholds\tit \u2028now? ") == "who holds it now?"
    assert len(one_line("x" * 9999)) == LONGEST_TEXT
    one_line("\ud800").encode()


def test_of_two_notes_at_one_event_the_later_holds() -> None:
    value = [{"event": 3, "t_ns": 1, "text": "a"}, {"event": 3, "t_ns": 1, "text": "b"}]
    assert unpack_notes(msgspec.json.encode(value)) == [Note(3, 1, "b")]
