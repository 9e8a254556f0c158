r"""Finds the texts in a Python source, where lupdate finds too few.

lupdate takes a count that is no figure for an encoding, so that the text gets no plural forms;
it passes over a text whose count is an expression, and does not read ``\N{...}`` as Python does.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class Said(NamedTuple):
    """A text that is said.

    Attributes:
        context: what it belongs to: the class, for one of ``self.tr``.
        text: as written.
        remark: what tells two of the same text apart; mostly empty.
        counts: it has plural forms.
    """

    context: str
    text: str
    remark: str = ""
    counts: bool = False

    def line(self) -> str:
        """Return a line of Python in which lupdate finds the text."""
        words = [*map(repr, self[:3]), *(["1"] if self.counts else [])]
        return f"translate({', '.join(words)})\n"


def said_in(source: str) -> Iterator[Said]:
    """Yield every text of ``translate``, ``later`` and ``self.tr`` that is a literal, in order."""
    yield from _within(ast.parse(source), "")


def _within(node: ast.AST, inside: str) -> Iterator[Said]:
    """Yield the texts below a node, which is inside the class of this name."""
    if isinstance(node, ast.ClassDef):
        inside = node.name
    if isinstance(node, ast.Call):
        said = _called(node, inside)
        if said is not None:
            yield said
    for child in ast.iter_child_nodes(node):
        yield from _within(child, inside)


def _called(call: ast.Call, inside: str) -> Said | None:
    """Return the text that a call is about; None if it is another call, or no literal is said."""
    function, words = call.func, [_literal(word) for word in call.args]
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if name == "tr" and isinstance(function, ast.Attribute):
        words = [inside, *words]
    elif name not in ("translate", "later"):
        return None
    if len(words) < 2 or words[0] is None or words[1] is None:
        return None
    return Said(words[0], words[1], (words[2] or "") if len(words) > 2 else "", len(words) > 3)


def _literal(word: ast.expr) -> str | None:
    """Return the text of a literal; None of anything else."""
    said = word.value if isinstance(word, ast.Constant) else None
    return said if isinstance(said, str) else None
