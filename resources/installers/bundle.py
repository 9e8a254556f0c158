"""Builds the bundle: one folder with everything in it, which needs no Python."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from resources.installers import product
from resources.installers.failure import BuildError
from resources.installers.licences import write_licences

SPEC = Path(__file__).with_name("procession.spec")


def build_bundle(out: Path, work: Path) -> Path:
    """Build the bundle with PyInstaller and return its folder.

    Args:
        out: the folder that it is put in; one of that name is replaced.
        work: a folder for what PyInstaller keeps on its way, to be quicker the next time.

    Raises:
        BuildError: PyInstaller failed, or something in the bundle has no licence that is known.
    """
    command = [
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
        "--distpath", str(out), "--workpath", str(work), str(SPEC),
    ]  # fmt: skip
    environment = os.environ | {"PYTHONHASHSEED": "0"}  # as PyInstaller asks, for equal bytes
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise BuildError(f"PyInstaller failed:\n{done.stderr.strip()}")
    bundle = out / product.NAME
    if sys.platform != "win32":
        _link_twin(bundle)
    if sys.platform == "linux":
        _share_extensions(bundle / "_internal")
        _strip(bundle / "_internal")
    write_licences(bundle)
    if sys.platform == "darwin":
        _copy_licences(bundle)
    return bundle


def _link_twin(bundle: Path) -> None:
    """Make the program with a console: here the same has one, if it is started from one."""
    twin = bundle / f"{product.NAME}-cli"
    twin.unlink(missing_ok=True)
    twin.symlink_to(product.NAME)


def _copy_licences(bundle: Path) -> None:
    """Put the licences into the application too, where data lies and where the program looks."""
    contents = bundle.with_name(f"{product.TITLE}.app") / "Contents"
    licences = contents / "Resources" / "licences"
    shutil.copytree(bundle / "_internal" / "licences", licences, dirs_exist_ok=True)
    link = contents / "Frameworks" / "licences"
    link.unlink(missing_ok=True)
    link.symlink_to(Path("..") / "Resources" / "licences")


def _share_extensions(internal: Path) -> None:
    """Let the program load Python's own extensions from the whole Python beside it."""
    for folder in internal.glob("python3.*/lib-dynload"):
        twin = internal / "python" / "lib" / folder.parent.name / folder.name
        if {path.name for path in folder.iterdir()} <= {path.name for path in twin.iterdir()}:
            shutil.rmtree(folder)
            folder.symlink_to(Path("..") / twin.relative_to(internal))


def _strip(internal: Path) -> None:
    """Take what only a debugger reads out of Python's own libraries; numpy's would break."""
    files = [*internal.glob("libpython*"), *internal.glob("python/lib/*/lib-dynload/*.so")]
    if shutil.which("strip"):
        subprocess.run(["strip", "--strip-unneeded", *map(str, files)], check=True)
