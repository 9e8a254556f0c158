"""Short comments beside the lines of our scenarios, in the language of now."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..language import translate
from .catalogue import SCENARIOS
from .comments.messages import MESSAGES
from .comments.pools import POOLS
from .comments.processes import PROCESSES
from .comments.state import STATE
from .comments.synchronisation import SYNCHRONISATION
from .comments.wrong import WRONG

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Comments = tuple[tuple[str, str], ...]
"""What identifies a line, as it occurs once in the source, and what is said beside it."""

CONTEXT = "Comments"

COMMENTS: Mapping[str, Comments] = {
    **PROCESSES,
    **POOLS,
    **MESSAGES,
    **SYNCHRONISATION,
    **STATE,
    **WRONG,
}
"""Scenario's name -> what is said beside its lines."""


def comments_on(path: str, source: str) -> dict[int, str]:
    """Return line -> what is said beside it; nothing where the line says so itself.

    Args:
        path: with which the script was run.
        source: its text: only a script that is ours to the letter has comments.
    """
    name = os.path.basename(path)
    scenario = next((one for one in SCENARIOS if one.script.name == name), None)
    try:
        if scenario is None or scenario.script.read_text("utf-8") != source:
            return {}
    except OSError:
        return {}
    lines = source.splitlines()
    said = {}
    for snippet, comment in COMMENTS[scenario.name]:
        line = source.count("\n", 0, source.index(snippet)) + 1
        told = translate(CONTEXT, comment)
        if not lines[line - 1].endswith(f"# {told}"):
            said[line] = told
    return said


def texts() -> Iterator[tuple[str, str]]:
    """Yield context and text of all comments, for the catalogue of translations."""
    for comments in COMMENTS.values():
        for _, comment in comments:
            yield CONTEXT, comment
