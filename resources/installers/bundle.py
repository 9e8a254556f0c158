"""Builds the bundle: one folder with everything in it, which needs no Python."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from resources.installers import product

SPEC = Path(__file__).with_name("procession.spec")


class BuildError(Exception):
    """Something cannot be built; the text is one sentence."""


def build_bundle(out: Path, work: Path) -> Path:
    """Build the bundle with PyInstaller and return its folder.

    Args:
        out: the folder that it is put in; one of that name is replaced.
        work: a folder for what PyInstaller keeps on its way, to be quicker the next time.

    Raises:
        BuildError: PyInstaller failed.
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
        _strip(bundle)
    return bundle


def _link_twin(bundle: Path) -> None:
    """Make the program with a console: here the same has one, if it is started from one."""
    twin = bundle / f"{product.NAME}-cli"
    twin.unlink(missing_ok=True)
    twin.symlink_to(product.NAME)


def _strip(bundle: Path) -> None:
    """Take what only a debugger reads out of Python's own libraries; numpy's would break."""
    internal = bundle / "_internal"
    files = [*internal.glob("libpython*"), *internal.rglob("lib-dynload/*.so")]
    if shutil.which("strip"):
        subprocess.run(["strip", "--strip-unneeded", *map(str, files)], check=True)
