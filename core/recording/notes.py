"""Bookmarks of a recording: instants that somebody marked, with a line of text or without one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from .format import MAX_NOTES

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_NOTES = 1000
LONGEST_TEXT = 400
"""Characters of the text of a note."""

_Index = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
_Number = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]
_Text = Annotated[str, msgspec.Meta(max_length=LONGEST_TEXT)]


class Note(msgspec.Struct, frozen=True):
    """A bookmark at the instant just after an event.

    The index is where the event stands; its time, process and number say which one it is, should it
    stand elsewhere by now: late events move those behind them.

    Attributes:
        event: index of the event in the history, from 0.
        t_ns: time of the event.
        text: one line, at most LONGEST_TEXT characters; empty for a mere bookmark.
        process, seq: as the event has them.
    """

    event: _Index
    t_ns: _Number
    text: _Text = ""
    process: _Text = ""
    seq: _Number = 0


_decoder = msgspec.json.Decoder(list[Note])


def one_line(text: str) -> str:
    """Return a text as a note may have it: without ends of lines, and not too long."""
    words = " ".join(text.encode("utf-8", "replace").decode("utf-8").split())
    return words[:LONGEST_TEXT].rstrip()


def pack_notes(notes: Iterable[Note]) -> bytes:
    """Return notes as the payload of a block: JSON, in the order of their events.

    Raises:
        ValueError: there are too many, or one of them has a text that is too long.
    """
    payload = msgspec.json.encode(sorted(notes, key=lambda note: note.event))
    unpack_notes(payload)
    return payload


def unpack_notes(payload: bytes) -> list[Note]:
    """Return the notes that :func:`pack_notes` packed, in the order of their events.

    Raises:
        ValueError: the bytes make no sense, or are more than is believed.
    """
    if len(payload) > MAX_NOTES:
        raise ValueError(f"{len(payload)} bytes of notes")
    try:
        found = _decoder.decode(payload)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise ValueError(f"no notes: {error}") from error
    if len(found) > MOST_NOTES:
        raise ValueError(f"{len(found)} notes")
    one_each = {note.event: note for note in found}
    return [
        msgspec.structs.replace(one_each[event], text=one_line(one_each[event].text))
        for event in sorted(one_each)
    ]
