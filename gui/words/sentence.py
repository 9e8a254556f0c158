"""A sentence whose names stand out: a translated template and what is filled into it."""

from __future__ import annotations

import dataclasses
import html
from typing import TYPE_CHECKING

from . import lists
from .filled import fill_in
from .plain import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclasses.dataclass(frozen=True)
class Sentence:
    """One whole sentence.

    Attributes:
        template: already translated, with ``{placeholders}``.
        names: of processes; shown bold and never cut.
        values: previews, figures; a preview may be cut where room is short.
    """

    template: str
    names: Mapping[str, str] = dataclasses.field(default_factory=dict)
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)

    def plain(self, limit: int = 60) -> str:
        """Return the sentence as plain text, each value cut to ``limit`` characters."""
        values = {key: one_line(value, limit) for key, value in self.values.items()}
        seen = {**self.names, **values}
        return fill_in(self.template, seen, seen)

    def rich(self, limit: int = 60) -> str:
        """Return the sentence as rich text: names bold, everything foreign escaped."""
        names = {key: f"<b>{html.escape(name)}</b>" for key, name in self.names.items()}
        values = {key: one_line(value, limit) for key, value in self.values.items()}
        escaped = {key: html.escape(value) for key, value in values.items()}
        template = html.escape(self.template, quote=False)
        return fill_in(template, {**self.names, **values}, {**names, **escaped})


Caption = tuple[Sentence, ...]


def plain(caption: Caption, limit: int = 60) -> str:
    """Return the caption as plain text."""
    return lists.sentences(sentence.plain(limit) for sentence in caption)


def rich(caption: Caption, limit: int = 60) -> str:
    """Return the caption as rich text."""
    return lists.sentences(sentence.rich(limit) for sentence in caption)
