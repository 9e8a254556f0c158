"""What all installers of one build have in common: its date, its icons, how hard to pack."""

from __future__ import annotations

import os
import subprocess
import time
from typing import TYPE_CHECKING, NamedTuple

from resources.installers import product

if TYPE_CHECKING:
    from pathlib import Path


class Release(NamedTuple):
    """One build.

    Attributes:
        icons: the folder that ``icons.draw`` has drawn into.
        epoch: the time that files are given, in seconds since 1970: the last commit's.
        small: pack for a small file, which takes a minute and more; else quickly.
    """

    icons: Path
    epoch: int
    small: bool = True

    @property
    def date(self) -> str:
        """The day, as 2026-11-28."""
        return time.strftime("%Y-%m-%d", time.gmtime(self.epoch))


def epoch() -> int:
    """Return the time of the last commit, or what SOURCE_DATE_EPOCH says, in seconds since 1970."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "-C", str(product.ROOT), "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return int((product.ROOT / "core" / "version.py").stat().st_mtime)
    return int(done.stdout)
