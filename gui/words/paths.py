"""Names of files, as short as a screen wants them."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING

from .plain import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 40  # characters of a short name
LONGEST_NAME = 120  # of any


def file_name(path: str) -> str:
    """Return the last part of a path, of any operating system, to be shown."""
    return one_line(_last(path), LONGEST_NAME)


def _last(path: str) -> str:
    return os.path.basename(path.replace("\\", "/")) or path


def short_name(path: str) -> str:
    """Return the last part of a path, without its middle where it is long."""
    name = _last(path)
    if len(name) > LONGEST:
        name = f"{name[: LONGEST // 2]}…{name[-LONGEST // 2 + 1 :]}"
    return one_line(name)


def told_apart(paths: Iterable[str]) -> dict[str, str]:
    """Return path -> name; files of one name have the folders before it that tell them apart."""
    parts = {path: path.replace("\\", "/").split("/") for path in paths}
    names = {path: file_name(path) for path in parts}
    for level in range(2, max(map(len, parts.values()), default=0) + 1):
        counts = Counter(names.values())
        alike = [path for path, name in names.items() if counts[name] > 1]
        if not alike:
            break
        names.update((path, one_line("/".join(parts[path][-level:]), 200)) for path in alike)
    return names
