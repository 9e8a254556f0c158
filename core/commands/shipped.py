"""Of what Procession is made: the parts that it comes with or needs, and their licences."""

from __future__ import annotations

import importlib.metadata
import os
from pathlib import Path
from typing import NamedTuple

import msgspec

ROOT = Path(__file__).resolve().parents[2]
LICENCES = ROOT / "licences"
"""In a bundle: the texts of the licences, and ``index.json``, which lists them."""

NEEDED = (
    "PySide6-Essentials", "shiboken6", "pyqtgraph", "numpy", "msgspec", "psutil", "Pygments",
    "Pillow",
)  # fmt: skip
"""Distributions that are used where there is no list."""

TEXTS = ("licen", "copying", "notice", "authors")
"""How the names of files begin in which a licence stands."""

KEYS = ("License-Expression", "License", "Classifier")
"""Where a distribution may say which licence it has; the best first."""

LONGEST = 1 << 20  # bytes of a text


class Part(NamedTuple):
    """Something that somebody else made.

    Attributes:
        name, version, licence: as its maker says.
        paths: of the texts of its licence; there may be none.
        home: where it comes from; empty where that is not known.
    """

    name: str
    version: str
    licence: str
    paths: tuple[str, ...] = ()
    home: str = ""

    def text(self) -> str:
        """Return the texts of its licence, one after the other; empty for none."""
        texts = []
        for path in self.paths:
            try:
                with open(path, encoding="utf-8", errors="replace") as file:
                    texts.append(file.read(LONGEST).strip())
            except OSError:
                continue
        return "\n\n\n".join(texts)


class _Row(msgspec.Struct):
    name: str
    version: str = ""
    licence: str = ""
    files: list[str] = []
    home: str = ""


def shipped(folder: Path = LICENCES) -> list[Part]:
    """Return the parts: as a bundle lists them in a folder, else as they are installed here."""
    try:
        rows = msgspec.json.decode((folder / "index.json").read_bytes(), type=list[_Row])
    except (OSError, msgspec.MsgspecError):
        return [part for name in NEEDED for part in _installed(name)]
    return [
        Part(row.name, row.version, row.licence, _under(folder, row.files), row.home)
        for row in rows
    ]


def _under(folder: Path, names: list[str]) -> tuple[str, ...]:
    return tuple(str(folder / name) for name in names)


def own_licence() -> str:
    """Return the text of our own licence; empty where it was left behind."""
    for path in (ROOT / "LICENSE", LICENCES / "LICENSE", *_own_files()):
        try:
            return path.read_text("utf-8").strip()
        except OSError:
            continue
    return ""


def how_installed() -> str:
    """Return ``bundle``, ``checkout`` or ``package``."""
    import sys

    if getattr(sys, "frozen", False):
        return "bundle"
    return "checkout" if (ROOT / "pyproject.toml").is_file() else "package"


def _own_files() -> list[Path]:
    """Return where an installed package has its licence."""
    try:
        files = importlib.metadata.files("procession") or []
    except importlib.metadata.PackageNotFoundError:
        return []
    return [Path(str(file.locate())) for file in files if file.name == "LICENSE"]


def _installed(name: str) -> list[Part]:
    """Return a distribution that is installed, as a list of one; of none where it is not."""
    try:
        found = importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return []
    told = found.metadata
    spelt, free, classes = (told.get_all(key) or [] for key in KEYS)
    licence = "".join(spelt) or _short("".join(free)) or _classified(classes)
    paths = [
        str(file.locate())
        for file in found.files or []
        if _is_text(file.name) and any(part.endswith(".dist-info") for part in file.parts)
    ]
    return [Part(told["Name"], found.version, licence, tuple(paths))]


def _is_text(name: str) -> bool:
    words = os.path.basename(name).lower()
    return any(word in words for word in TEXTS)


def _short(licence: str) -> str:
    """Return the name of a licence; some put its whole text in that place."""
    first = licence.strip().partition("\n")[0]
    return first if len(first) < 100 else ""


def _classified(classifiers: list[str]) -> str:
    """Return the licence as a package index calls it."""
    names = [text.rpartition(" :: ")[2] for text in classifiers if text.startswith("License")]
    return ", ".join(names)
