"""A ``.deb`` by what it says of itself."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Package(NamedTuple):
    """A package that is to be installed.

    Attributes:
        file: the ``.deb``.
        name: of the package.
        depends, recommends: as the package has them, in the words of Debian's policy.
        megabytes: of the ``.deb``.
    """

    file: Path
    name: str
    depends: str
    recommends: str
    megabytes: float


def read(file: Path) -> Package:
    """Return what a ``.deb`` says of itself.

    Raises:
        ValueError: it is none, or cannot be read.
    """
    told = []
    for name in ("Package", "Depends", "Recommends"):
        command = ["dpkg-deb", "-f", str(file), name]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise ValueError(f"{file} is no package that dpkg can read.")
        told.append(" ".join(done.stdout.split()))
    name, depends, recommends = told
    return Package(file, name, depends, recommends, file.stat().st_size / 1e6)
