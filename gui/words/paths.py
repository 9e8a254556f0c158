"""Names of files, as short as a screen wants them."""

from __future__ import annotations

import os


def file_name(path: str) -> str:
    """Return the last part of a path, of any operating system."""
    return os.path.basename(path.replace("\\", "/")) or path
