"""Writes a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

NAME = 100
"""Bytes of a file's name that the one beside it keeps: a name has a greatest length."""
ENDING = ".part"


@contextlib.contextmanager
def whole_file(path: str | Path) -> Iterator[BinaryIO]:
    """Open a file that takes the place of ``path`` if all goes well, and else is gone.

    It has the permissions of the one that it replaces, and is on the disk before that is given up.
    What is no file, such as a pipe, is written as it is.

    Raises:
        OSError: it cannot be written.
    """
    if _is_no_file(path):
        with open(path, "wb") as stream:
            yield stream
        return
    target = os.path.realpath(path)
    folder, name = os.path.split(target)
    kept = os.fsencode(name)[:NAME].decode("utf-8", "ignore")
    beside = os.path.join(folder, f".{kept}.{secrets.token_hex(4)}{ENDING}")
    try:
        with open(beside, "xb") as file:
            with contextlib.suppress(FileNotFoundError):
                os.chmod(beside, stat.S_IMODE(os.stat(target).st_mode))
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(beside)
        raise


def _is_no_file(path: str | Path) -> bool:
    try:
        return not stat.S_ISREG(os.stat(path).st_mode)
    except OSError:
        return False
