"""A catalogue of translations, read for the tests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PLACE = re.compile(r"\{[^{}]*\}|%L?n")
"""What stands in a text for a value."""


class Message(NamedTuple):
    """A text and what it is in another language.

    Attributes:
        context, source, remark: what tells it from others.
        counts: it has plural forms.
        finished: somebody has said that it is translated.
        forms: the translation; several where it counts.
    """

    context: str
    source: str
    remark: str
    counts: bool
    finished: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str, bool]:
        """What the sources say of it."""
        return self[:4]


def messages(path: Path) -> Iterator[Message]:
    """Yield what a catalogue has."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for one in context.iter("message"):
            told = one.find("translation")
            assert told is not None
            counts = one.get("numerus") == "yes"
            forms = [form.text or "" for form in told.iter("numerusform")]
            yield Message(
                name,
                one.findtext("source") or "",
                one.findtext("comment") or "",
                counts,
                told.get("type") is None,
                tuple(forms) if counts else (told.text or "",),
            )


def places(text: str) -> set[str]:
    """Return what stands in a text for values."""
    return set(PLACE.findall(text))
