"""What the bundle needs from the system that it runs on, found by reading every library in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resources.installers import elf
from resources.installers.failure import BuildError

if TYPE_CHECKING:
    from pathlib import Path


class Package(NamedTuple):
    """A Debian package that holds a library.

    Attributes:
        name: on Debian 12 and Ubuntu 22.04.
        renamed: it got the ending t64 after them.
    """

    name: str
    renamed: bool = False


_C, _CXX = Package("libc6"), Package("libstdc++6")
PACKAGES = {
    "ld-linux-x86-64.so.2": _C, "ld-linux-aarch64.so.1": _C, "libc.so.6": _C, "libdl.so.2": _C,
    "libm.so.6": _C, "libpthread.so.0": _C, "libresolv.so.2": _C, "librt.so.1": _C,
    "libutil.so.1": _C, "libmvec.so.1": _C,
    "libstdc++.so.6": _CXX,
    "libgcc_s.so.1": Package("libgcc-s1"),
    "libcrypt.so.1": Package("libcrypt1"),
    "libz.so.1": Package("zlib1g"),
    "libzstd.so.1": Package("libzstd1"),
    "libexpat.so.1": Package("libexpat1"),
    "libdbus-1.so.3": Package("libdbus-1-3"),
    "libglib-2.0.so.0": Package("libglib2.0-0", renamed=True),
    "libgthread-2.0.so.0": Package("libglib2.0-0", renamed=True),
    "libfontconfig.so.1": Package("libfontconfig1"),
    "libfreetype.so.6": Package("libfreetype6"),
    "libGL.so.1": Package("libgl1"),
    "libEGL.so.1": Package("libegl1"),
    "libOpenGL.so.0": Package("libopengl0"),
    "libX11.so.6": Package("libx11-6"),
    "libX11-xcb.so.1": Package("libx11-xcb1"),
    "libxcb.so.1": Package("libxcb1"),
    "libwayland-client.so.0": Package("libwayland-client0"),
    "libwayland-cursor.so.0": Package("libwayland-cursor0"),
    "libwayland-egl.so.1": Package("libwayland-egl1"),
}  # fmt: skip
"""The package of each library that may be left to the system; lean.py leaves them out."""

CXX_RELEASES = {29: "11", 30: "12", 31: "13", 32: "13.2", 33: "14"}
"""The release of libstdc++ that brought GLIBCXX_3.4.N, from the one of Ubuntu 22.04 on."""


class Needs(NamedTuple):
    """What the bundle needs.

    Attributes:
        libraries: their names, as ``libz.so.1``.
        glibc: the version of the C library, as ``2.35``.
        glibcxx: N of the newest GLIBCXX_3.4.N.
    """

    libraries: frozenset[str]
    glibc: str
    glibcxx: int


def needs_of(bundle: Path) -> Needs:
    """Return what is needed by all programs and libraries in the bundle, and is not in it."""
    names = {path.name for path in bundle.rglob("*")}
    needed: set[str] = set()
    glibc: tuple[int, ...] = (2, 17)
    glibcxx = 0
    for path in bundle.rglob("*"):
        if not elf.is_elf(path):
            continue
        library = elf.read(path)
        needed |= library.needed - names
        for version in library.versions:
            if re.fullmatch(r"GLIBC_2\.\d+", version):
                glibc = max(glibc, elf.as_numbers(version))
            elif re.fullmatch(r"GLIBCXX_3\.4\.\d+", version):
                glibcxx = max(glibcxx, elf.as_numbers(version)[2])
    return Needs(frozenset(needed), ".".join(map(str, glibc)), glibcxx)


def dependencies(needs: Needs) -> list[str]:
    """Return the same as Debian's ``Depends`` has it, one package each, sorted.

    Raises:
        BuildError: a library is needed and it is not known which package holds it.
    """
    found = set()
    for name in needs.libraries:
        if name not in PACKAGES:
            raise BuildError(f"The bundle needs {name}: name its package in linux/host.py.")
        found.add(_phrase(PACKAGES[name], needs))
    return sorted(found)


def _phrase(package: Package, needs: Needs) -> str:
    """Return how a package is named."""
    if package is _C:
        return f"{package.name} (>= {needs.glibc})"
    if package is _CXX:
        oldest = min(CXX_RELEASES)
        return f"{package.name} (>= {CXX_RELEASES[max(needs.glibcxx, oldest)]})"
    return f"{package.name}t64 | {package.name}" if package.renamed else package.name
