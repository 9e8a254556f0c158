"""Single values of the command line, checked: files, seconds, instants, sizes."""

from __future__ import annotations

import math
import os
from pathlib import Path

from .request import UsageError

SIDE = range(64, 8193)
"""How many pixels a side of a picture may have."""


def recording(name: str | None) -> Path:
    """Return the path of a recording, which is there."""
    if name is None:
        raise UsageError("Which recording? Give its file.")
    path = Path(name)
    if path.is_dir():
        raise UsageError(f"{name} is a folder, not a recording.")
    if not path.exists():
        raise UsageError(f"There is no file {name}.")
    return path


def to_write(command: str, name: str | None) -> Path:
    """Return the path of a file that can be written, as far as one can tell before."""
    if not name:
        raise UsageError(f"{command} needs -o FILE, the file to write.")
    path = Path(name)
    folder = path.parent
    if path.is_dir():
        raise UsageError(f"{name} is a folder; -o needs a file.")
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder} to write {path.name} into.")
    if not os.access(path if path.exists() else folder, os.W_OK):
        raise UsageError(f"{name} cannot be written: permission denied.")
    return path


def number(text: str) -> float | None:
    """Return a finite number from 0 on, or None."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and value >= 0 else None


def seconds(option: str, text: str | None) -> float | None:
    """Return a span in seconds, more than 0; None if it was not given."""
    if text is None:
        return None
    value = number(text)
    if not value:
        raise UsageError(f"{option} is a number of seconds above 0, not {text!r}.")
    return value


def count(option: str, text: str | None, default: int) -> int:
    """Return a whole number from 1 on; the default if it was not given."""
    if text is None:
        return default
    if text.isascii() and text.isdigit() and len(text) <= 9 and int(text):
        return int(text)
    raise UsageError(f"{option} is a whole number from 1 on, not {text!r}.")


def size(text: str | None) -> tuple[int, int]:
    """Return width and height in pixels; 1440 x 900 if not given."""
    if text is None:
        return 1440, 900
    parts = text.lower().split("x")
    if len(parts) == 2 and all(part.isascii() and part.isdigit() for part in parts):
        width, height = (int(part[:6]) for part in parts)
        if width in SIDE and height in SIDE:
            return width, height
    raise UsageError(
        f"--size is WIDTHxHEIGHT, each from {SIDE.start} to {SIDE.stop - 1}, not {text!r}."
    )


def folder(text: str | None) -> str:
    """Return an absolute folder that is there; the current one if not given."""
    if text is None:
        try:
            return os.getcwd()
        except OSError:
            raise UsageError("The current folder is gone; choose one with --cwd.") from None
    if not Path(text).is_dir():
        raise UsageError(f"There is no folder {text} to run the program in.")
    return os.path.abspath(text)
