"""What we tell on standard error, beside whatever the program prints."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ..events.plain import printable

if TYPE_CHECKING:
    from collections.abc import Iterable

BAD_INPUT = 2
"""The exit code where something that was given is no good."""


def complain(sentence: object) -> int:
    """Tell one sentence, whatever names are in it, on one line; return the exit code for that."""
    sys.stderr.write(f"procession: {printable(str(sentence))}\n")
    sys.stderr.flush()
    return BAD_INPUT


def remark(sentences: Iterable[str]) -> None:
    """Tell sentences after which all goes on; empty ones are none."""
    for sentence in filter(None, sentences):
        complain(sentence)
