"""Several things in a row: names, words, sentences; each language has its own sign between them."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from .filled import fill

if TYPE_CHECKING:
    from collections.abc import Iterable

translate = QCoreApplication.translate


def names(listed: Iterable[str]) -> str:
    """Return names in a row: ``A, B``."""
    return _joined(translate("Lists", "{name}, {name}"), "{name}", listed)


def phrases(listed: Iterable[str]) -> str:
    """Return what is said in a few words each, in a row; what is empty is left out."""
    return _joined(translate("Lists", "{phrase}, {phrase}"), "{phrase}", filter(None, listed))


def sentences(listed: Iterable[str]) -> str:
    """Return whole sentences, one after the other."""
    return _joined(translate("Lists", "{sentence} {sentence}"), "{sentence}", listed)


def told_of(thing: str, told: str) -> str:
    """Return a name and what is said of it: ``script: main.py``."""
    return fill(translate("Lists", "{name}: {phrase}"), name=thing, phrase=told)


def _joined(template: str, place: str, listed: Iterable[str]) -> str:
    return _between(template, place).join(listed)


@functools.lru_cache(32)
def _between(template: str, place: str) -> str:
    """Return what stands between two of a kind in a template."""
    return template.removeprefix(place).removesuffix(place)
