"""What takes how much room in the bundle, and why it is there."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

LINES = 10


class Group(NamedTuple):
    """Files that are there for one reason.

    Attributes:
        name: what they are.
        why: what for.
        files: their places below ``_internal``, as a pattern; the first group that matches has it.
    """

    name: str
    why: str
    files: str


GROUPS = (
    Group("ICU", "Unicode's tables, which Qt is linked with", r".*libicu"),
    Group("Qt", "windows, drawing, X11 and Wayland", r"PySide6/(Qt/)?(lib|plugins|transl)|.*Qt6"),
    Group("PySide6", "Qt as Python sees it", r"PySide6|shiboken6"),
    Group("OpenBLAS", "linear algebra, which numpy is linked with", r".*(openblas|gfortran|quadm)"),
    Group("numpy", "the timeline's sums over all events", r"numpy"),
    Group("Pillow", "films as GIF", r"PIL|pillow"),
    Group("Python", "the interpreter", r"libpython|python\d+\.dll|Python$|python/bin"),
    Group("Standard library", "whole, for the user's own scripts", r"python|base_library|.*\.pyd$"),
    Group("OpenSSL", "the standard library's ssl", r"lib(ssl|crypto)"),
    Group("SQLite", "the standard library's sqlite3", r"(lib)?sqlite3"),
    Group("Procession", "ours, and all modules packed", r"procession|core|gui|resources"),
    Group("Licences", "of all of these", r"licences"),
    Group("X11", "what Qt needs and few desktops have", r"libx"),
)
OTHER = Group("Other", "smaller libraries", r"")


class Part(NamedTuple):
    """A group of files that there are.

    Attributes:
        group: what they are.
        size: bytes, of all of them.
    """

    group: Group
    size: int


def parts(bundle: Path) -> list[Part]:
    """Return all groups of files in the bundle, the largest first."""
    found: Counter[Group] = Counter()
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            place = path.relative_to(bundle).as_posix().removeprefix("_internal/")
            group = next((one for one in GROUPS if re.match(one.files, place)), OTHER)
            found[group] += path.stat().st_size
    return [Part(group, size) for group, size in found.most_common()]


def table(bundle: Path) -> str:
    """Return the largest parts of the bundle as a table, with the rest and the sum."""
    found = parts(bundle)
    total = sum(part.size for part in found)
    rows = [(part.group.name, part.size, part.group.why) for part in found[:LINES]]
    rest = sum(part.size for part in found[LINES:])
    rows += [("The rest", rest, ""), ("All", total, "unpacked")]
    lines = [
        f"{name:<18}{megabytes(size):>10}{size / max(total, 1):>7.1%}   {why}".rstrip()
        for name, size, why in rows
    ]
    return "\n".join(lines)


def megabytes(size: int) -> str:
    """Return a number of bytes for people, in units of 1 000 000."""
    return f"{size / 1e6:.1f} MB"
