"""What tells the questions of an author's own from ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .question import Question

OWN = "own-"
"""With this the key of each of them begins."""


def is_own(question: Question) -> bool:
    """Return whether the words of a question are an author's, which nobody translates."""
    return question.key.startswith(OWN)
