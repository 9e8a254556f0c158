"""The AppImage: one file that mounts itself and starts, where its runtime can be had."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from resources.installers import product
from resources.installers.failure import BuildError
from resources.installers.linux import menu

if TYPE_CHECKING:
    from resources.installers.release import Release

LIBRARY = Path("usr/lib") / product.NAME


def runtime_beside(out: Path) -> Path | None:
    """Return AppImage's type-2 runtime where it lies in a folder, by the name of its release."""
    found = out / f"runtime-{platform.machine()}"
    return found if found.is_file() else None


def make(bundle: Path, out: Path, release: Release, runtime: Path) -> Path:
    """Make the AppImage and return its path.

    Args:
        bundle: the one-folder bundle.
        out: the folder that it is put in.
        release: its icons, date and compression.
        runtime: the program that it begins with: github.com/AppImage/type2-runtime.

    Raises:
        BuildError: mksquashfs is missing or fails, or the runtime is no program.
    """
    if runtime.read_bytes()[:4] != b"\x7fELF":
        raise BuildError(f"{runtime} is no runtime of AppImage's: it is no Linux program.")
    target = out / f"{product.TITLE}-{product.version()}-{platform.machine()}.AppImage"
    with tempfile.TemporaryDirectory(dir=out, prefix="appimage-") as folder:
        root = Path(folder) / "AppDir"
        _lay_out(bundle, root, release)
        image = Path(folder) / "image"
        _squash(root, image, release)
        with target.open("wb") as file:
            for part in (runtime, image):
                with part.open("rb") as source:
                    shutil.copyfileobj(source, file)
    target.chmod(0o755)
    return target


def _lay_out(bundle: Path, root: Path, release: Release) -> None:
    """Put everything where AppImage looks for it."""
    shutil.copytree(bundle, root / LIBRARY, symlinks=True, copy_function=os.link)
    share = root / "usr/share"
    menu.write_share(share, release)
    (root / "AppRun").symlink_to(LIBRARY / product.NAME)
    entry = f"{product.NAME}.desktop"
    (root / entry).symlink_to(Path("usr/share/applications") / entry)
    icon = next(iter(sorted(share.glob("icons/hicolor/256x256/apps/*"))), None)
    icon = icon or share / f"icons/hicolor/scalable/apps/{product.NAME}.svg"
    for name in (f"{product.NAME}{icon.suffix}", ".DirIcon"):
        (root / name).symlink_to(icon.relative_to(root))


def _squash(root: Path, image: Path, release: Release) -> None:
    """Pack the folder into a file system of one file."""
    compression = ["-comp", "zstd", "-Xcompression-level", "19" if release.small else "3"]
    command = [
        "mksquashfs", str(root), str(image), *compression, "-root-owned", "-noappend",
        "-quiet", "-no-progress", "-no-xattrs",
    ]  # fmt: skip
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(release.epoch)}
    try:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise BuildError("An AppImage needs mksquashfs: apt-get install squashfs-tools.") from None
    if done.returncode != 0:
        raise BuildError(f"mksquashfs failed: {done.stderr.strip()}")
