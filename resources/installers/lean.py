"""What stays out of the bundle: what nothing of ours uses, and what every desktop has."""

from __future__ import annotations

import re
import sys
from pathlib import Path, PurePosixPath

from resources.installers import elf

Entry = tuple[str, str, str]
"""As PyInstaller has them: the place in the bundle, the source, the kind (BINARY, DATA, ...)."""

EXCLUDED = [
    "idlelib", "lib2to3", "nis", "readline", "test", "tkinter", "turtle", "turtledemo",
    "av",  # its wheels have x264, which is GPL
    "pip", "setuptools", "pkg_resources", "_distutils_hack", "packaging", "typing_extensions",
    "numpy.f2py", "numpy.testing", "numpy.distutils",
    "PIL._avif", "PIL._webp", "PIL._imagingcms", "PIL._imagingft", "PIL._imagingtk", "PIL.ImageTk",
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtTest",  # see hooks/without_opengl.py
    "pyqtgraph.console", "pyqtgraph.examples", "pyqtgraph.flowchart", "pyqtgraph.opengl",
]  # fmt: skip
"""Modules that nothing of ours imports, or whose importers go on without."""

_MODULES = re.compile(
    r"pygments\.(lexers\.(?!_mapping$|python$)|styles\.(?!_mapping$|default$)"
    r"|formatters\.(?!_mapping$))"
    r"|numpy\.(.+\.)?(tests|conftest)\b"
)
"""Further ones, which hooks collect by the hundred; each is asked for by name, or not at all."""

_FILES = re.compile(
    r"Qt6?(Qml|Quick|Pdf|Network|VirtualKeyboard|EglFS|EglFs|WaylandEglClientHw)"
    r"|plugins/(tls|networkinformation|egldeviceintegrations|virtualkeyboard|qmltooling|generic)/"
    r"|plugins/(xcbglintegrations|wayland-graphics-integration-client)/"  # we draw without OpenGL
    r"|plugins/platforms/libq(eglfs|linuxfb|minimal|vnc|vkkhrdisplay)"
    r"|plugins/platformthemes/libqgtk3"
    r"|plugins/wayland-shell-integration/lib(fullscreen|ivi|qt-shell|wl-shell)"
    r"|plugins/imageformats/(lib)?q(gif|icns|ico|jpeg|pdf|tga|tiff|wbmp|webp)"
    r"|opengl32sw"
    r"|lib-dynload/(readline|_gdbm|_dbm|nis)\."  # linked with libraries under the GPL; Yellow Pages
    r"|PySide6/(Qt/)?translations/(?!qtbase_zh_CN)"
    r"|^pyqtgraph/|^(numpy|setuptools)-[^/]*\.dist-info/|numpy/_core/_(multiarray|umath)_tests|"
    r"numpy/_core/_(operand_flag|rational|struct_ufunc)_tests"
)
"""Of Qt, only what a window of widgets needs; the rest is what PySide6 and hooks bring along."""

_HOST = re.compile(
    r"lib(stdc\+\+|gcc_s|GL|EGL|GLX|OpenGL|GLdispatch|X11|X11-xcb|xcb|Xau|Xdmcp|bsd|md"
    r"|fontconfig|freetype|harfbuzz|graphite2|png16|brotli\w+|expat|z|dbus-1|systemd|cap|gcrypt"
    r"|gpg-error|lz4|zstd|glib-2\.0|gthread-2\.0|pcre2-8|wayland-\w+)\.so\.\d+"
)
"""Libraries that every Linux desktop has, and in its own version: what draws, the fonts, the C++
library that the drivers are linked with. One of ours beside it would break the one or the other."""


LOADED_BY_NAME = {"plugins", "lib-dynload", "bin"}
"""Folders of files that nothing is linked with."""


def modules(entries: list[Entry]) -> list[Entry]:
    """Return the modules without those that nothing of ours imports."""
    return [entry for entry in entries if not _MODULES.match(entry[0])]


def files(entries: list[Entry]) -> list[Entry]:
    """Return the files without those that nothing of ours uses."""
    kept = [entry for entry in entries if not _FILES.search(entry[0].replace("\\", "/"))]
    if sys.platform != "linux":
        return kept
    kept = [entry for entry in kept if not _HOST.fullmatch(entry[0])]
    return _without_orphans(kept)


def _without_orphans(entries: list[Entry]) -> list[Entry]:
    """Return the files without libraries that no module and no plugin needs any more."""
    libraries = {Path(place).name: place for place, _, kind in entries if kind == "BINARY"}
    source = {place: Path(source) for place, source, kind in entries if kind != "SYMLINK"}
    waiting = [place for place, _, kind in entries if _is_root(place, kind)]
    needed: set[str] = set()
    while waiting:
        place = waiting.pop()
        if place not in needed:
            needed.add(place)
            names = elf.read(source[place]).needed
            waiting += [libraries[name] for name in names if name in libraries]
    return [entry for entry in entries if _stays(entry, needed)]


def _is_root(place: str, kind: str) -> bool:
    """Return whether a file is loaded by its name, not because another is linked with it."""
    path = PurePosixPath(place)
    by_name = path.name.startswith("libpython") or LOADED_BY_NAME & set(path.parts)
    return kind == "EXTENSION" or (kind == "BINARY" and bool(by_name))


def _stays(entry: Entry, needed: set[str]) -> bool:
    """Return whether a file is needed, or a link to one."""
    place, source, kind = entry
    if kind == "SYMLINK":
        return str(PurePosixPath(place).parent / source) in needed or source in needed
    return kind != "BINARY" or place in needed
