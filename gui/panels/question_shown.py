"""What stands on a question card."""

from __future__ import annotations

from typing import NamedTuple


class Shown(NamedTuple):
    """What is on the card.

    Attributes:
        question: its words.
        options: the answers.
        place: which of several questions it is, in words; may be empty.
        chosen: number of the option that was chosen; -1 for none.
        hands: how many are for each option; empty where none are counted.
        settled: the run has answered, or will not any more.
        right: number of the right option, once that is told; -1 for none.
        verdict: what is said of the answer.
        last: the run follows, and no other question.
    """

    question: str
    options: tuple[str, ...]
    place: str = ""
    chosen: int = -1
    hands: tuple[int, ...] = ()
    settled: bool = False
    right: int = -1
    verdict: str = ""
    last: bool = True
