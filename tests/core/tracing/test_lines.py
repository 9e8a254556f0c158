"""Lines are put together from the pieces in which a program writes them."""

from __future__ import annotations

from core.tracing.lines import MAX_BLOCKS, MAX_LINE, Lines

Told = list[tuple[str, int]]


def lines(patient: bool = True) -> tuple[Lines, Told]:
    told: Told = []
    return Lines(lambda text, size, site, when: told.append((text, size)), patient), told


def test_a_line_is_told_when_it_ends() -> None:
    stream, told = lines()
    for piece in ("a", " ", "b", "\n", "c\nd\ne"):
        stream.add(piece, 1)
    assert told == [("a b\n", 4), ("c\nd\n", 4)]
    stream.flush()
    stream.flush()
    assert told[2:] == [("e", 1)]


def test_a_file_waits_only_for_the_same_call() -> None:
    stream, told = lines(patient=False)
    stream.add("a", 1)
    stream.add("\n", 1)
    stream.add("b", 2)
    stream.add("c", 3)
    assert told == [("a\n", 2), ("b", 1)]


def test_sizes_are_bytes_of_utf8_and_bytes_are_text() -> None:
    stream, told = lines()
    stream.add("ä€\n", 1)
    stream.add(b"\xffx\n", 1)
    stream.add(bytearray(b"y\n"), 1)
    stream.add("\ud800\n", 1)
    assert [size for _, size in told] == [6, 5, 2, 2]


def test_a_flood_is_bounded_and_told_by_its_size() -> None:
    stream, told = lines()
    stream.add("x" * 10_000_000, 1)
    stream.add("y" * 10 + "\n", 1)
    assert told == [("x" * MAX_LINE, 10_000_011)]
    told.clear()
    stream.add("line\n" * 1_000_000, 1)
    assert len(told) == MAX_BLOCKS
    assert sum(size for _, size in told) == 5_000_000
    assert all(len(text) <= MAX_LINE for text, _ in told)
