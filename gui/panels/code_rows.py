"""The rows of a source in its view: its lines, and above some of them what is said about them."""

from __future__ import annotations

from bisect import bisect_right
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

NO_COMMENTS: Mapping[int, str] = MappingProxyType({})


class Rows:
    """Which line, or which comment, stands in which row; rows begin at 0, lines at 1.

    Attributes:
        count: how many rows there are.
        comments: line -> what stands above it.
    """

    def __init__(self, lines: int, comments: Mapping[int, str] = NO_COMMENTS) -> None:
        """Put the comments above their lines; there are so many lines."""
        self.comments = comments
        self._lines = sorted(line for line in comments if line <= lines)
        self._above = [line - 1 + n for n, line in enumerate(self._lines)]
        self.count = lines + len(self._lines)

    def row_of(self, line: int) -> int:
        """Return the row in which a line stands."""
        return line - 1 + bisect_right(self._lines, line)

    def line_at(self, row: int) -> int:
        """Return the line of a row; of a comment, the one below it."""
        return row + 1 - bisect_right(self._above, row - 1)

    def comment_at(self, row: int) -> str:
        """Return the comment in a row; empty for a line."""
        line = self.line_at(row)
        return self.comments.get(line, "") if self.row_of(line) != row else ""
