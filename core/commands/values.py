"""Single values of the command line, checked: files, seconds, instants, sizes."""

from __future__ import annotations

import math
import os
from pathlib import Path

from ..language import translate
from .request import UsageError

SIDE = range(64, 8193)
"""How many pixels a side of a picture may have."""


def recording(name: str | None) -> Path:
    """Return the path of a recording, which is there."""
    if name is None:
        raise UsageError(translate("Commands", "Which recording? Give its file."))
    path = Path(name)
    if path.is_dir():
        said = translate("Commands", "{name} is a folder, not a recording.")
        raise UsageError(said.format(name=name))
    if not path.exists():
        raise UsageError(translate("Commands", "There is no file {name}.").format(name=name))
    return path


def to_write(command: str, name: str | None) -> Path:
    """Return the path of a file that can be written, as far as one can tell before."""
    if not name:
        said = translate("Commands", "{command} needs -o FILE, the file to write.")
        raise UsageError(said.format(command=command))
    path = Path(name)
    folder = path.parent
    if path.is_dir():
        said = translate("Commands", "{name} is a folder; -o needs a file.")
        raise UsageError(said.format(name=name))
    if not folder.is_dir():
        said = translate("Commands", "There is no folder {folder} to write {name} into.")
        raise UsageError(said.format(folder=folder, name=path.name))
    if not os.access(path if path.exists() else folder, os.W_OK):
        said = translate("Commands", "{name} cannot be written: permission denied.")
        raise UsageError(said.format(name=name))
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
        said = translate("Commands", "{option} is a number of seconds above 0, not {text!r}.")
        raise UsageError(said.format(option=option, text=text))
    return value


def count(option: str, text: str | None, default: int) -> int:
    """Return a whole number from 1 on; the default if it was not given."""
    if text is None:
        return default
    if text.isascii() and text.isdigit() and len(text) <= 9 and int(text):
        return int(text)
    said = translate("Commands", "{option} is a whole number from 1 on, not {text!r}.")
    raise UsageError(said.format(option=option, text=text))


def size(text: str | None) -> tuple[int, int]:
    """Return width and height in pixels; 1440 x 900 if not given."""
    if text is None:
        return 1440, 900
    parts = text.lower().split("x")
    if len(parts) == 2 and all(part.isascii() and part.isdigit() for part in parts):
        width, height = (int(part[:6]) for part in parts)
        if width in SIDE and height in SIDE:
            return width, height
    said = translate("Commands", "--size is WIDTHxHEIGHT, each from {low} to {high}, not {text!r}.")
    raise UsageError(said.format(low=SIDE.start, high=SIDE.stop - 1, text=text))


def folder(text: str | None) -> str:
    """Return an absolute folder that is there; the current one if not given."""
    if text is None:
        try:
            return os.getcwd()
        except OSError:
            said = translate("Commands", "The current folder is gone; choose one with --cwd.")
            raise UsageError(said) from None
    if not Path(text).is_dir():
        said = translate("Commands", "There is no folder {folder} to run the program in.")
        raise UsageError(said.format(folder=text))
    return os.path.abspath(text)
