"""Python source as lines of coloured pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pygments.lexers.python import PythonLexer
from pygments.token import Comment, Keyword, Name, Number, Operator, String

if TYPE_CHECKING:
    from pygments.token import _TokenType

    from gui.theme.palette import Palette

Piece = tuple[str, str]  # text, role: the name of a colour of the palette
LONGEST_SOURCE = 400_000  # characters; a longer source is shown in ink alone


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


def highlight(source: str) -> list[list[Piece]]:
    """Return the lines of ``source``, each as pieces; tabs become spaces."""
    source = source.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    if len(source) > LONGEST_SOURCE:
        return [[(line, "ink")] for line in source.split("\n")]
    lines: list[list[Piece]] = [[]]
    tokens = list(PythonLexer(stripnl=False, ensurenl=False).get_tokens(source))
    for index, (token, text) in enumerate(tokens):
        role = role_of(token)
        if role == "ink" and _is(token, Name) and _is_called(tokens, index):
            role = "function"
        for number, part in enumerate(text.split("\n")):
            if number:
                lines.append([])
            if part:
                lines[-1].append((part, role))
    return lines


def _is_called(tokens: list[tuple[_TokenType, str]], index: int) -> bool:
    """Return whether an opening bracket follows: then the name is called."""
    return index + 1 < len(tokens) and tokens[index + 1][1].startswith("(")


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
