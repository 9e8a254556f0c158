"""The installer for Windows: lists what is in the bundle and has NSIS compile ``installer.nsi``.

It can be compiled on any system that has ``makensis``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from gui.theme.palette import DARK
from resources.installers import icons, product

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HERE = Path(__file__).resolve().parent

KIND = "Procession.Recording"
"""What Windows calls the kind of a recording in its registry."""

SIDE = (328, 628)
"""Pixels of the picture at the left of the last page, two for each of an ordinary screen."""

UNINSTALL = rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{product.TITLE}"
CLASSES = r"Software\Classes"
"""Keys below ``HKEY_CURRENT_USER``."""


def make(bundle: Path, out: Path, options: Iterable[str] = ()) -> Path:
    """Compile the installer and return where it is.

    Args:
        bundle: the one-folder bundle, with ``procession.exe`` in it.
        out: the folder for the installer; it is made if it is missing.
        options: further ones for ``makensis``.

    Raises:
        FileNotFoundError: the bundle has no program, or ``makensis`` is not installed.
        RuntimeError: ``makensis`` refused, with what it said.
    """
    if not (bundle / f"{product.NAME}.exe").is_file():
        raise FileNotFoundError(f"{bundle} has no {product.NAME}.exe: it is no bundle for Windows.")
    makensis = _makensis()
    out.mkdir(parents=True, exist_ok=True)
    target = out.resolve() / f"{product.NAME}-{product.version()}-windows-x64-setup.exe"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        icons.draw(folder / "icons")
        _draw_side(folder / "side.bmp")
        defined = [f"-D{key}={value}" for key, value in _defines(bundle, folder, target).items()]
        # What defines must come before the script; the script's own commands go with its folder.
        command = [makensis, "-V2", "-WX", "-NOCD", "-INPUTCHARSET", "UTF8", *options]
        script = str(HERE / "installer.nsi")
        done = subprocess.run(
            [*command, *defined, script],
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=os.environ | {"LC_ALL": "C.UTF-8"},  # or it would not find files named in Chinese
            check=False,
        )
    if done.returncode != 0:
        raise RuntimeError(f"makensis refused: {done.stdout}{done.stderr}")
    return target


def _makensis() -> str:
    """Return the path of the compiler: Windows does not put it on the path by itself."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
    found = shutil.which("makensis") or (str(usual) if usual.is_file() else None)
    if found is None:
        raise FileNotFoundError("makensis is missing: install NSIS 3 (Debian's package: nsis).")
    return found


def _defines(bundle: Path, folder: Path, target: Path) -> Mapping[str, str | int]:
    """Return what the script leaves open, and write the lists that it includes."""
    inside = files(bundle)
    sources = {path: bundle / path for path in inside}
    sources[Path("recording.ico")] = folder / "icons" / "recording" / "recording.ico"
    # With a mark at the start, or the script's text would be taken to be in the system's code page.
    (folder / "files.nsh").write_text(_install(sources), encoding="utf-8-sig")
    (folder / "unfiles.nsh").write_text(_uninstall(list(sources)), encoding="utf-8-sig")
    version = product.version()
    return {
        "NAME": product.NAME,
        "TITLE": product.TITLE,
        "SUMMARY": product.SUMMARY,
        "PUBLISHER": product.publisher(),
        "VERSION": version,
        "VERSION4": ".".join(map(str, product.four_numbers(version))),
        "SUFFIX": product.SUFFIX,
        "MIME": product.MIME,
        "KIND": KIND,
        "CLASSES": CLASSES,
        "UNINSTALL": UNINSTALL,
        "SIZE_KB": sum(source.stat().st_size for source in sources.values()) // 1024,
        "LICENCE": str(product.ROOT / "LICENSE"),
        "ICON": str(folder / "icons" / f"{product.NAME}.ico"),
        "SIDE": str(folder / "side.bmp"),
        "WORDS": str(HERE / "words.nsh"),
        "FILES": str(folder / "files.nsh"),
        "UNFILES": str(folder / "unfiles.nsh"),
        "OUT": str(target),
    }


def _draw_side(path: Path) -> None:
    """Write the picture at the left of the last page: the icon on the ground of the stage."""
    width, height = SIDE
    icon = icons.painted(product.NAME, width * 5 // 8)
    side = Image.new("RGB", SIDE, DARK.stage)
    side.paste(icon, ((width - icon.width) // 2, height * 3 // 8 - icon.height // 2), icon)
    side.save(path)


def files(bundle: Path) -> list[Path]:
    """Return the files of a bundle, relative to it, in order."""
    return sorted(path.relative_to(bundle) for path in bundle.rglob("*") if path.is_file())


def _install(sources: Mapping[Path, Path]) -> str:
    """Return the commands that put the files where they belong."""
    lines: list[str] = []
    folder: Path | None = None
    for target, source in sources.items():
        if target.parent != folder:
            folder = target.parent
            lines.append(f'SetOutPath "{_installed(folder)}"')
        lines.append(f'File "/oname={_quoted(target.name)}" "{source}"')
    return "\n".join(lines) + "\n"


def _uninstall(targets: list[Path]) -> str:
    """Return the commands that take them away, and the folders that are empty then.

    A Python that read the tracer's files may have put what it compiled beside them.
    """
    lines = [f'Delete "{_installed(target)}"' for target in targets]
    caches = {target.parent / "__pycache__" for target in targets if target.suffix == ".py"}
    lines += [f'Delete "{_installed(cache)}\\*.pyc"' for cache in sorted(caches)]
    folders = {
        parent for target in [*targets, *(c / "x" for c in caches)] for parent in target.parents
    }
    deepest_first = sorted(folders - {Path()}, key=lambda folder: len(folder.parts), reverse=True)
    lines += [f'RMDir "{_installed(folder)}"' for folder in deepest_first]
    return "\n".join(lines) + "\n"


def _installed(path: Path) -> str:
    """Return where something of the bundle is once it is installed, quoted for NSIS."""
    return "\\".join(("$INSTDIR", *map(_quoted, path.parts)))


def _quoted(text: str) -> str:
    """Return a text as it stands between NSIS's quotes; Windows has none in names."""
    return text.replace("$", "$$")
