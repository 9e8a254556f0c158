"""Fills values into a template, with a blank where Chinese meets anything else, and only there."""

from __future__ import annotations

import functools
import itertools
import re
import string
from typing import TYPE_CHECKING

from .plain import bare

if TYPE_CHECKING:
    from collections.abc import Mapping

HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
MARKS = re.compile("[\u3001-\u3011\u2014\u2018-\u201f\u2026\uff01-\uff1f]")
"""Punctuation as wide as a Chinese character, or used like it: no blank stands beside it."""

Piece = tuple[str, str]
"""What is seen, and what is written for it."""


def fill(template: str, /, **values: object) -> str:
    """Return a template with its values, as ``str.format`` does.

    Where the template is Chinese, what a value begins and ends with decides on the blank around
    it: ``{who}得到 {lock}`` becomes ``生产者得到锁`` and ``Producer 得到 a``.
    """
    seen = {key: str(value) for key, value in values.items()}
    return fill_in(template, seen, seen)


def fill_in(template: str, seen: Mapping[str, str], written: Mapping[str, str]) -> str:
    """Return a template with its values, as they are written in markup.

    Args:
        template: as it is written, too.
        seen: the values as they are seen.
        written: the same values with their markup.
    """
    if HAN.search(template) is None:
        return template.format(**written)
    told = ""
    last = ("", "")
    for piece in _pieces(template):
        text, name = piece
        now = (seen[name], written[name]) if name else (text, text)
        told += _between(last[0], now[0]) + now[1].strip(" ")
        last = now if now[0] else last
    return told


@functools.lru_cache(512)
def _pieces(template: str) -> tuple[Piece, ...]:
    """Return the parts of a template: what is written there, or the name of a value."""
    parts = [
        ((text, ""), ("", name or "")) for text, name, _, _ in string.Formatter().parse(template)
    ]
    return tuple(part for part in itertools.chain(*parts) if any(part))


def _between(left: str, right: str) -> str:
    """Return what stands between two parts: a blank or nothing."""
    before, after = bare(left).rstrip(" ")[-1:], bare(right).lstrip(" ")[:1]
    if not before or not after or MARKS.match(before) or MARKS.match(after):
        return ""
    chinese = bool(HAN.match(before)), bool(HAN.match(after))
    if any(chinese):
        return "" if all(chinese) else " "
    return " " if left.endswith(" ") or right.startswith(" ") else ""
