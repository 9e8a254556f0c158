"""Python source as lines of coloured pieces, which get their colours little by little."""

from __future__ import annotations

import functools
import itertools
import time
from typing import TYPE_CHECKING

from pygments.lexers.python import PythonLexer
from pygments.token import Comment, Keyword, Name, Number, Operator, String

from core.events.plain import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pygments.token import _TokenType

    from gui.theme.palette import Palette

Piece = tuple[str, str]  # text, role: the name of a colour of the palette
LONGEST_SOURCE = 400_000  # characters; a longer source is shown in ink alone


@functools.cache
def role_of(token: _TokenType) -> str:
    """Return the name of the palette's colour for a token."""
    if _is(token, Keyword) or _is(token, Operator.Word):
        return "keyword"
    if _is(token, Comment):
        return "comment"
    if _is(token, String) and not _is(token, String.Interpol):
        return "string"
    if _is(token, Number):
        return "number"
    if _is(token, Name.Function) or _is(token, Name.Class) or _is(token, Name.Decorator):
        return "function"
    return "ink"


def _is(token: _TokenType, kind: _TokenType) -> bool:
    """Return whether the token is of that kind or of a kind below it."""
    return token[: len(kind)] == tuple(kind)


class Highlighting:
    """The lines of a source: in ink at first, in their colours as far as it has been gone through.

    Thousands of lines take longer than a window may stand still.

    Attributes:
        lines: each as pieces; tabs become spaces, what would turn the order of signs is escaped.
        done: how many of them, from the first, have their colours.
    """

    def __init__(self, source: str) -> None:
        """Split a source; one that is too long stays in ink."""
        source = source.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
        source = "\n".join(map(printable, source.split("\n")))
        self.lines: list[list[Piece]] = [[(line, "ink")] for line in source.split("\n")]
        self.done = 0
        coloured = iter(()) if len(source) > LONGEST_SOURCE else _coloured(source)
        self._coloured = itertools.islice(coloured, len(self.lines))

    def go_on(self, budget_s: float, clock: Callable[[], float] = time.perf_counter) -> bool:
        """Colour more lines for about so many seconds; return whether there are others left."""
        begin = clock()
        for line in self._coloured:
            self.lines[self.done] = line
            self.done += 1
            if clock() - begin >= budget_s:
                return True
        return False


def highlight(source: str) -> list[list[Piece]]:
    """Return the lines of ``source``, all in their colours."""
    whole = Highlighting(source)
    whole.go_on(float("inf"))
    return whole.lines


def _coloured(source: str) -> Iterator[list[Piece]]:
    """Yield line after line."""
    line: list[Piece] = []
    tokens = PythonLexer(stripnl=False, ensurenl=False).get_tokens(source)
    for (token, text), (_, after) in itertools.pairwise(itertools.chain(tokens, [(Name, "")])):
        role = role_of(token)
        if role == "ink" and _is(token, Name) and after.startswith("("):  # it is called
            role = "function"
        first, *others = text.split("\n")
        if first:
            line.append((first, role))
        for part in others:
            yield line
            line = [(part, role)] if part else []
    yield line


def colour(role: str, palette: Palette) -> str:
    """Return the colour of a role."""
    colours = {
        "keyword": palette.keyword,
        "function": palette.function,
        "string": palette.string,
        "number": palette.number,
        "comment": palette.comment,
    }
    return colours.get(role, palette.ink)
