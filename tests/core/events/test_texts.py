"""Texts come together whatever they are cut into."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.events.base import Where
from core.events.texts import MAX_TEXT, MAX_WAITING, Row, Texts
from core.tracing import records as rec


def rows(text: bytes, key: int = 9, tag: int = 1, kind: int = rec.TEXT) -> list[Row]:
    """Return a text as the rows that the decoder sees."""
    pieces = [text[i : i + rec.PIECE] for i in range(0, len(text), rec.PIECE)] or [b""]
    data = b"".join(
        rec.TEXT_RECORD.pack(
            5, tag, n, kind, len(piece), n << 1 | (n == len(pieces) - 1), key, piece, 1
        )
        for n, piece in enumerate(pieces)
    )
    return list(rec.RECORD.iter_unpack(data))


def put(texts: Texts, text: bytes, key: int = 9, tag: int = 1, kind: int = rec.TEXT) -> None:
    for row in rows(text, key, tag, kind):
        texts.piece(row)


@given(st.text())
def test_any_text_comes_out_as_it_went_in(text: str) -> None:
    texts = Texts()
    put(texts, text.encode())
    assert texts.take(9) == text
    assert texts.take(9) == "", "a text is handed out once"


def test_two_processes_that_send_the_same_source_line_at_once_do_not_mix() -> None:
    texts = Texts()
    place = b"/home/me/a/long/path/to/script.py:12:produce"
    one, other = rows(place, 3, 1, rec.SITE), rows(place, 3, 2, rec.SITE)
    for a, b in zip(one, other, strict=True):
        texts.piece(a)
        texts.piece(b)
    assert texts.sites == {3: Where("/home/me/a/long/path/to/script.py", 12, "produce")}


def test_a_path_may_have_colons() -> None:
    texts = Texts()
    put(texts, b"C:/x.py:3:<module>", 4, 1, rec.SITE)
    assert texts.sites[4] == Where("C:/x.py", 3, "<module>")


def test_bytes_that_are_no_text_are_replaced_and_not_fatal() -> None:
    texts = Texts()
    put(texts, b"a\xff\xfeb")
    assert texts.take(9) == "a\ufffd\ufffdb"


@pytest.mark.parametrize("place", [b"", b"script.py", b"script.py:x:f"])
def test_a_site_that_is_none_is_refused(place: bytes) -> None:
    texts = Texts()
    with pytest.raises(ValueError, match=r".+"):
        put(texts, place, 4, 1, rec.SITE)


def test_a_piece_cannot_be_longer_than_its_place() -> None:
    row = rows(b"abc")[0]
    with pytest.raises(ValueError, match="too long"):
        Texts().piece((*row[:4], 25, *row[5:]))


def test_memory_is_bounded_by_what_can_wait_and_by_the_length_of_a_text() -> None:
    texts = Texts()
    put(texts, b"first", key=0)
    for key in range(1, MAX_WAITING + 1):
        put(texts, b"x", key=key)
    assert texts.take(0) == ""
    assert texts.take(MAX_WAITING) == "x"
    put(texts, b"y" * (MAX_TEXT + 500), key=1)
    assert MAX_TEXT <= len(texts.take(1)) <= MAX_TEXT + rec.PIECE
    begun = rows(b"z" * 60)[0]
    for key in range(MAX_WAITING + 1):
        texts.piece((*begun[:6], key, *begun[7:]))
    assert len(texts._parts) == MAX_WAITING
