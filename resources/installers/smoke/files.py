"""What a file system holds before and after: found at once where anything is left or changed."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

BOOKS = re.compile(
    r"(proc|sys|dev|run|home|tmp/\.X11-unix)(/|$)"
    r"|var/lib/dpkg/(status|available|lock|triggers|diversions|statoverride)[^/]*"
    r"|etc/\.?(passwd|group|shadow|gshadow|subuid|subgid|pwd\.lock)-?$"
    r"|var/log/|var/cache/(apt|debconf|ldconfig)/|var/lib/apt/"
)
"""What the system writes up for itself of packages and users; and homes, which are their users'."""


def survey(root: Path) -> dict[str, str]:
    """Return what is below a folder, by path: kind, mode, owner and content.

    Nothing behind a mount is looked at, and no dates: a list that was made anew with the same
    content is the same.
    """
    found = {}
    device = root.stat().st_dev
    for folder, folders, files in os.walk(root):
        inside = os.path.relpath(folder, root)
        folders[:] = [
            name for name in folders if os.lstat(os.path.join(folder, name)).st_dev == device
        ]
        for name in (*folders, *files):
            path = os.path.normpath(os.path.join(inside, name))
            if not BOOKS.match(path):
                found[path] = _told(root / path)
    return found


def _told(path: Path) -> str:
    state = path.lstat()
    told = f"{stat.filemode(state.st_mode)} {state.st_uid}:{state.st_gid}"
    if path.is_symlink():
        return f"{told} -> {os.readlink(path)}"
    if path.is_file():
        with path.open("rb") as file:
            return f"{told} {hashlib.file_digest(file, 'sha1').hexdigest()}"
    return told


def differences(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    """Return a line for each path that came, went or changed."""
    told = []
    for path in sorted(before.keys() | after.keys()):
        if path not in before:
            told.append(f"came: {path}")
        elif path not in after:
            told.append(f"went: {path}")
        elif before[path] != after[path]:
            told.append(f"changed: {path} ({before[path]} -> {after[path]})")
    return told
