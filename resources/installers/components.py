"""Of whom the libraries in the bundle are that lie in no package's own folder."""

from __future__ import annotations

import re
from typing import NamedTuple


class Component(NamedTuple):
    """Something that somebody else made and we ship.

    Attributes:
        name: as its maker has it.
        licence: an SPDX expression.
        home: its page.
        files: which files of the bundle belong to it, as a pattern of the place.
        texts: where its licence stands: in licence_texts/ beside this file (``ours``), with
            Python's own (``python``), in its Debian package (``system``), or in a distribution.
    """

    name: str
    licence: str
    home: str
    files: str
    texts: str = "system"


QT = Component("Qt", "LGPL-3.0-only OR GPL-3.0-only", "https://www.qt.io",
    r"(.*/)?(lib)?Qt6\w+\.|.*PySide6/(Qt/)?(lib|plugins|translations)/", "ours")  # fmt: skip
PYTHON = Component("Python", "PSF-2.0", "https://www.python.org",
    r"(lib)?python3|python/|Python|[^/]*\.pyd$",
    "python")  # fmt: skip
BOOTLOADER = Component("PyInstaller", "GPL-2.0-or-later WITH Bootloader-exception",
    "https://pyinstaller.org", r"procession(-cli)?(\.exe)?$", "pyinstaller")  # fmt: skip

COMPONENTS = (
    Component("ICU", "MIT AND Unicode-DFS-2016", "https://icu.unicode.org", r".*libicu\w+\.so"),
    Component("OpenBLAS and LAPACK", "BSD-3-Clause AND BSD-3-Clause-Open-MPI",
        "https://www.openblas.net", r".*lib(scipy_)?openblas", "numpy"),
    Component("GCC's Fortran library", "GPL-3.0-or-later WITH GCC-exception-3.1",
        "https://gcc.gnu.org", r".*lib(gfortran|gcc_s|stdc\+\+)", "numpy"),
    Component("libquadmath", "LGPL-2.1-or-later", "https://gcc.gnu.org", r".*libquadmath", "numpy"),
    Component("libjpeg-turbo, libtiff, OpenJPEG, zstd, liblzma, libXau and libxcb",
        "IJG AND BSD-3-Clause AND libtiff AND BSD-2-Clause AND 0BSD AND MIT",
        "https://github.com/python-pillow/Pillow",
        r"pillow\.libs/lib(jpeg|tiff|openjp2|zstd|lzma|Xau|xcb)-", "pillow"),
    QT,
    PYTHON,
    Component("OpenSSL", "Apache-2.0", "https://www.openssl.org", r"lib(ssl|crypto)\b"),
    Component("SQLite", "blessing", "https://sqlite.org", r"(lib)?sqlite3\b"),
    Component("bzip2", "bzip2-1.0.6", "https://sourceware.org/bzip2", r"libbz2\b"),
    Component("XZ Utils' liblzma", "0BSD", "https://tukaani.org/xz", r"liblzma\.so"),
    Component("libffi", "MIT", "https://sourceware.org/libffi", r"libffi\b"),
    Component("mpdecimal", "BSD-2-Clause", "https://www.bytereef.org/mpdecimal", r"libmpdec"),
    Component("ncurses", "X11", "https://invisible-island.net/ncurses",
        r"lib(ncursesw?|panelw?|tinfo)\b"),
    Component("libuuid", "BSD-3-Clause", "https://github.com/util-linux/util-linux", r"libuuid\b"),
    Component("XCB", "MIT", "https://xcb.freedesktop.org", r"libxcb-[a-z-]+\.so"),
    Component("libxkbcommon", "MIT", "https://xkbcommon.org", r"libxkbcommon"),
    Component("Microsoft Visual C++ Runtime", "LicenseRef-Microsoft-Redistributable",
        "https://learn.microsoft.com/cpp/windows/redistributing-visual-cpp-files",
        r".*(vcruntime|msvcp|concrt|ucrtbase|api-ms-win-)[^/]*\.dll$", "python"),
    BOOTLOADER,
)  # fmt: skip

SPELT = {
    "PySide6_Essentials": QT.licence,
    "shiboken6": QT.licence,
    "pyinstaller": BOOTLOADER.licence,
    "colorama": "BSD-3-Clause",
}
"""Licences of distributions that spell them in a way of their own."""

OURS = ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
"""The texts in licence_texts/: Qt's wheels bring none along."""


def component_of(place: str) -> Component | None:
    """Return of what a file of the bundle is a part, where that can be told by its place."""
    return next((found for found in COMPONENTS if re.match(found.files, place)), None)


def is_gpl_only(licence: str) -> bool:
    """Return whether an SPDX expression leaves no choice but the GPL, without an exception."""
    choices = re.split(r"\s+OR\s+", licence.strip("() "))
    return all(any(_is_gpl(part) for part in re.split(r"\s+AND\s+", one)) for one in choices)


def _is_gpl(licence: str) -> bool:
    found = re.match(r"\(*A?GPL", licence.strip(), re.I)
    return found is not None and " WITH " not in licence and "exception" not in licence.lower()
