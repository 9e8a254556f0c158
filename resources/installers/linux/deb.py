"""The Debian package, which dpkg installs and removes without a trace."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from resources.installers import product
from resources.installers.failure import BuildError
from resources.installers.linux import host, menu

if TYPE_CHECKING:
    from resources.installers.release import Release

LIBRARY = Path("usr/lib") / product.NAME
"""Where the bundle lies."""

MAINTAINER = "The Procession authors"
RECOMMENDED = (
    "fonts-inter, fonts-jetbrains-mono, fonts-noto-cjk | fonts-wqy-microhei, "
    "desktop-file-utils, hicolor-icon-theme, shared-mime-info, xdg-utils"
)
"""The fonts of our design, one with Chinese; and what every desktop has that has a menu."""

COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: {title}
Comment: What was made by others is listed, with the texts of all licences, in
 /{library}/_internal/licences.

Files: *
Copyright: {holder}
License: Expat
{licence}
"""


def make(bundle: Path, out: Path, release: Release) -> Path:
    """Make the package and return its path.

    Args:
        bundle: the one-folder bundle.
        out: the folder that it is put in.
        release: its icons, date and compression.

    Raises:
        BuildError: dpkg-deb is missing or fails, or a library belongs to no known package.
    """
    architecture = _said(["dpkg", "--print-architecture"]).strip()
    target = out / f"{product.NAME}_{product.version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=out, prefix="deb-") as folder:
        root = Path(folder) / "root"
        _lay_out(bundle, root, release)
        _write_control(root, architecture, host.dependencies(host.needs_of(bundle)))
        compression = ["-Zxz"] if release.small else ["-Zzstd", "-z10"]
        command = [
            "dpkg-deb",
            "--root-owner-group",
            *compression,
            "--build",
            str(root),
            str(target),
        ]
        _said(command, SOURCE_DATE_EPOCH=str(release.epoch))
    return target


def _lay_out(bundle: Path, root: Path, release: Release) -> None:
    """Put everything where it will be on the user's machine."""
    root.mkdir(mode=0o755)
    shutil.copytree(bundle, root / LIBRARY, symlinks=True, copy_function=os.link)
    link = root / "usr/bin" / product.NAME
    link.parent.mkdir()
    link.symlink_to(Path("..") / LIBRARY.relative_to("usr") / product.NAME)
    menu.write_share(root / "usr/share", release)
    document = root / "usr/share/doc" / product.NAME / "copyright"
    document.parent.mkdir(parents=True)
    document.write_text(_copyright(), encoding="utf-8")
    for path in [root, *root.rglob("*")]:
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)


def _copyright() -> str:
    """Return the file in which Debian's users look for the licence."""
    text = (product.ROOT / "LICENSE").read_text(encoding="utf-8")
    holder = next(line for line in text.splitlines() if line.startswith("Copyright"))
    body = text.partition(holder)[2].strip()
    licence = "\n".join(f" {line}" if line.strip() else " ." for line in body.splitlines())
    return COPYRIGHT.format(title=product.TITLE, library=LIBRARY, holder=holder, licence=licence)


def _write_control(root: Path, architecture: str, depends: list[str]) -> None:
    """Write what dpkg reads."""
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    sums = "".join(f"{_md5(path)}  {path.relative_to(root)}\n" for path in files)
    lines = [
        f"Package: {product.NAME}",
        f"Version: {product.version()}",
        f"Architecture: {architecture}",
        f"Maintainer: {MAINTAINER}",
        f"Installed-Size: {size}",
        f"Depends: {', '.join(depends)}",
        f"Recommends: {RECOMMENDED}",
        "Section: devel",
        "Priority: optional",
        f"Description: {product.SUMMARY}",
        f" {product.DESCRIPTION}",
    ]
    folder = root / "DEBIAN"
    folder.mkdir(mode=0o755)
    (folder / "control").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "md5sums").write_text(sums, encoding="utf-8")


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def _said(command: list[str], **variables: str) -> str:
    """Run a program of Debian's and return what it printed."""
    try:
        done = subprocess.run(
            command, env=os.environ | variables, capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        raise BuildError(f"A .deb is made on Debian only: there is no {command[0]}.") from None
    if done.returncode != 0:
        raise BuildError(f"{command[0]} failed: {done.stderr.strip()}")
    return done.stdout
