"""The disk image for macOS: the application is signed, notarised where one can, and packed.

Written from Apple's documentation and never run on a Mac; the tests look at the commands.
"""

from __future__ import annotations

import os
import platform
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from resources.installers import product
from resources.installers.macos.info import ENTITLEMENTS, IDENTITY

if TYPE_CHECKING:
    from collections.abc import Mapping

APPLE_ID, TEAM, PASSWORD = "MACOS_APPLE_ID", "MACOS_TEAM", "MACOS_APP_PASSWORD"
"""The environment's variables that notarisation needs, all three; the password is made for it."""

Command = list[str]


def make(bundle: Path, out: Path) -> Path:
    """Sign the application, have it notarised if the environment says as whom, and pack it.

    Args:
        bundle: the one-folder bundle; ``Procession.app`` lies beside it.
        out: the folder for the image; it is made if it is missing.

    Raises:
        FileNotFoundError: there is no application.
        subprocess.CalledProcessError: a tool of macOS refused.
    """
    application = bundle.with_name(f"{product.TITLE}.app")
    if not application.is_dir():
        raise FileNotFoundError(f"{application} is missing: PyInstaller makes it on macOS only.")
    out.mkdir(parents=True, exist_ok=True)
    image = out / f"{product.NAME}-{product.version()}-macos-{platform.machine()}.dmg"
    add_twin(application)
    with tempfile.TemporaryDirectory() as name:
        for command in commands(application, image, Path(name), os.environ):
            subprocess.run(command, check=True)
    return image


def add_twin(application: Path) -> None:
    """Put in the program for the console: a link, as macOS gives a console to any program."""
    twin = application / "Contents" / "MacOS" / f"{product.NAME}-cli"
    twin.unlink(missing_ok=True)
    twin.symlink_to(product.NAME)


def commands(
    application: Path, image: Path, work: Path, environment: Mapping[str, str]
) -> list[Command]:
    """Return all commands, in order.

    Args:
        application: the ``.app``.
        image: the file to be made.
        work: an empty folder that is there meanwhile.
        environment: where the names of certificate and account are looked for.
    """
    identity = environment.get(IDENTITY, "")
    account = [environment.get(name, "") for name in (APPLE_ID, TEAM, PASSWORD)]
    found = [*signing(application, identity)]
    if identity and all(account):
        found += notarising(application, work / "application.zip", *account)
    return [*found, *packing(application, image, work / "image")]


def signing(application: Path, identity: str) -> list[Command]:
    """Return the commands that sign the application, ad hoc without an identity.

    The hardened runtime is only for a real signature: it loads no library that is signed ad hoc.
    """
    real = ["--options", "runtime", "--timestamp", "--entitlements", str(ENTITLEMENTS)]
    sign = ["codesign", "--force", "--deep", "--sign", identity or "-", *(real if identity else [])]
    return [
        [*sign, str(application)],
        ["codesign", "--verify", "--deep", "--strict", str(application)],
    ]


def notarising(
    application: Path, archive: Path, apple_id: str, team: str, password: str
) -> list[Command]:
    """Return the commands that have Apple look at the application and pin its answer to it."""
    account = ["--apple-id", apple_id, "--team-id", team, "--password", password]
    return [
        ["ditto", "-c", "-k", "--keepParent", str(application), str(archive)],  # keeps the links
        ["xcrun", "notarytool", "submit", str(archive), *account, "--wait"],
        ["xcrun", "stapler", "staple", str(application)],
    ]


def packing(application: Path, image: Path, folder: Path) -> list[Command]:
    """Return the commands that make the image, with a link to the folder of all applications."""
    return [
        ["mkdir", "-p", str(folder)],
        ["ditto", str(application), str(folder / application.name)],
        ["ln", "-s", "/Applications", str(folder / "Applications")],
        ["hdiutil", "create", "-volname", product.TITLE, "-srcfolder", str(folder),
         "-format", "UDZO", "-ov", str(image)],
    ]  # fmt: skip
