"""What a Linux library says of itself: what it needs, and from which version of what."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Library(NamedTuple):
    """A program or a library.

    Attributes:
        needed: the names of the libraries that it is linked with, as ``libz.so.1``.
        versions: what it asks of them, as ``GLIBC_2.34``.
    """

    needed: frozenset[str]
    versions: frozenset[str]


def is_elf(path: Path) -> bool:
    """Return whether the file is a program or a library."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


@cache
def read(path: Path) -> Library:
    """Read the headers of a program or a library, with binutils' objdump."""
    command = ["objdump", "-p", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    needed = frozenset(re.findall(r"^ +NEEDED +(\S+)", done.stdout, re.M))
    sections = re.findall(r"required from \S+:\n((?: +0x.*\n)*)", done.stdout)
    versions = frozenset(re.findall(r"(\S+)$", "".join(sections), re.M))
    return Library(needed, versions)


def as_numbers(version: str) -> tuple[int, ...]:
    """Return the numbers in a version, by which it is compared: ``GLIBC_2.34`` is (2, 34)."""
    return tuple(int(number) for number in re.findall(r"\d+", version))
