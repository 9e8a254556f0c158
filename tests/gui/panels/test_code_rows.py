"""The rows of a source: its lines in order, each comment right above its line."""

from __future__ import annotations

from gui.panels.code_rows import Rows


def told(rows: Rows) -> list[int | str]:
    """Return what stands in each row: the number of a line, or a comment."""
    return [rows.comment_at(row) or rows.line_at(row) for row in range(rows.count)]


def test_without_comments_each_row_is_a_line() -> None:
    rows = Rows(3)
    assert told(rows) == [1, 2, 3]
    assert [rows.row_of(line) for line in (1, 2, 3)] == [0, 1, 2]


def test_a_comment_stands_above_its_line() -> None:
    rows = Rows(4, {1: "a", 3: "b", 4: "c"})
    assert told(rows) == ["a", 1, 2, "b", 3, "c", 4]
    assert [rows.row_of(line) for line in (1, 2, 3, 4)] == [1, 2, 4, 6]


def test_the_row_of_a_comment_belongs_to_the_line_below_it() -> None:
    rows = Rows(3, {2: "a"})
    assert [rows.line_at(row) for row in range(4)] == [1, 2, 2, 3]


def test_a_comment_on_a_line_that_is_not_there_is_left_out() -> None:
    assert told(Rows(2, {2: "a", 3: "b"})) == [1, "a", 2]
