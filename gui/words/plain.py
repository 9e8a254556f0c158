"""Foreign text among our words: harmless, on one line, not too long, and in its own direction."""

from __future__ import annotations

import html
import re
import unicodedata

from PySide6.QtGui import Qt

from core.events.plain import ELLIPSIS, printable

NAME = 80
"""Characters of a name."""
LOOKED_AT = 400
"""Characters that are ever looked at for one line."""
ISOLATE, POP = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
ESCAPE = re.compile(r"\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[nrt])")
"""What stands for a sign that is none to be seen."""
PARTS = re.compile(f"([{ISOLATE}{POP}])")
_RIGHT_TO_LEFT = ("R", "AL", "AN")


def one_line(text: str, limit: int = NAME) -> str:
    """Return foreign text as it stands among our words, cut to ``limit`` characters.

    What has been through it may go through it again, and be part of another text.
    """
    return written_out(" ".join(text[:LOOKED_AT].split()), limit)


def written_out(text: str, limit: int) -> str:
    """Return foreign text as :func:`one_line` does, but with the ends of its lines written out."""
    line = printable(bare(text[: limit + LOOKED_AT]))
    if len(line) > limit:
        line = line[: max(1, limit - 1)].rstrip() + ELLIPSIS
    return isolated(line)


def isolated(text: str) -> str:
    """Return text that is written to the left so that what stands around it keeps its order."""
    if text.isascii() or not any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in text):
        return text
    return f"{ISOLATE}{text}{POP}"


def bare(text: str) -> str:
    """Return text without the signs that :func:`isolated` puts around it."""
    return text if text.isascii() else text.replace(ISOLATE, "").replace(POP, "")


def tip(text: str) -> str:
    """Return text for a tip, which takes for markup whatever looks like it; lines stay lines."""
    lines = [isolated(printable(bare(line))) for line in text.split("\n")]
    seen = "\n".join(lines)
    if not Qt.mightBeRichText(seen):
        return seen
    return f'<p style="white-space: pre-wrap">{html.escape(seen)}</p>'


def harmless(sentence: str) -> str:
    """Return a sentence of ours, with foreign text in it, so that it can stand on one line."""
    if sentence.isprintable():
        return sentence
    return "".join(c if c in (ISOLATE, POP) else printable(c) for c in sentence)


def drawn(text: str) -> str:
    """Return text as it is painted, sign by sign; what isolates is no sign, and stays."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        part if part in (ISOLATE, POP) else printable(part) for part in PARTS.split(text)
    )


def harmless_lines(text: str) -> str:
    """Return text of ours that may have several lines, each of them made harmless."""
    return "\n".join(map(harmless, text.split("\n")))
