"""The archive for every other Linux: unpack it anywhere and start it."""

from __future__ import annotations

import gzip
import platform
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from resources.installers import product
from resources.installers.failure import BuildError
from resources.installers.linux import host, menu

if TYPE_CHECKING:
    from resources.installers.release import Release

README = """\
{title} {version}

Start it:        ./{name}
On a terminal:   ./{name} --help

Nothing needs to be installed: it runs from this folder, wherever that lies, and writes nothing
into it. It needs a desktop with glibc {glibc} or newer (Debian 12, Ubuntu 22.04, Fedora 36, and
later ones).

To have it in the menu, and recordings opened by a double click, for you alone:

    mkdir -p ~/.local/bin ~/.local/share
    ln -s "$PWD/{name}" ~/.local/bin/{name}
    cp -r share/* ~/.local/share/
    update-mime-database ~/.local/share/mime
    update-desktop-database ~/.local/share/applications

The licences of all that is in here: _internal/licences
"""


def make(bundle: Path, out: Path, release: Release) -> Path:
    """Make the archive and return its path.

    Args:
        bundle: the one-folder bundle.
        out: the folder that it is put in.
        release: its icons, date and compression.

    Raises:
        BuildError: there is no xz.
    """
    name = f"{product.NAME}-{product.version()}-linux-{platform.machine()}"
    with tempfile.TemporaryDirectory(dir=out, prefix="tar-") as folder:
        extra = Path(folder)
        menu.write_share(extra / "share", release)
        glibc = host.needs_of(bundle).glibc
        text = README.format(
            title=product.TITLE, name=product.NAME, version=product.version(), glibc=glibc
        )
        (extra / "README.txt").write_text(text, encoding="utf-8")
        if not release.small:
            target = out / f"{name}.tar.gz"
            with (
                gzip.GzipFile(target, "wb", compresslevel=1, mtime=release.epoch) as file,
                tarfile.open(fileobj=file, mode="w") as archive,
            ):
                _fill(archive, name, (bundle, extra), release.epoch)
            return target
        plain = extra / f"{name}.tar"
        with tarfile.open(plain, "w") as archive:
            _fill(archive, name, (bundle, extra), release.epoch)
        return _pack(plain, out)


def _fill(archive: tarfile.TarFile, name: str, folders: tuple[Path, ...], epoch: int) -> None:
    """Put the contents of the folders into one folder of the archive: equal bytes at each build."""

    def equal(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = min(int(entry.mtime), epoch)
        return entry

    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix != ".tar":
                place = f"{name}/{path.relative_to(folder)}"
                archive.add(path, place, recursive=False, filter=equal)


def _pack(plain: Path, out: Path) -> Path:
    """Return the archive packed with xz.

    In blocks of a fixed size, or the bytes would depend on the machine.
    """
    target = out / f"{plain.name}.xz"
    command = ["xz", "--threads=0", "--block-size=64MiB", "--stdout", str(plain)]
    try:
        with target.open("wb") as file:
            subprocess.run(command, stdout=file, check=True)
    except FileNotFoundError:
        raise BuildError("A .tar.xz needs xz: apt-get install xz-utils.") from None
    return target
