"""The smoke test on a fresh Debian: install, use, remove, and see what is left.

As root: ``python resources/installers/smoke/debian.py PACKAGE.deb [--suite SUITE] [--root DIR]
[--keep] [--shots DIR]``. A minimal Debian is made in a folder; of this machine it has nothing but
the kernel. It gets the dependencies that the package names, then the package, then a desktop's own
tools; two users go through the application from the menu entry to the saved file; the package is
removed. From the first ``dpkg -i`` on there is no network at all.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

from resources.installers.smoke import package  # noqa: E402
from resources.installers.smoke.machine import Machine  # noqa: E402
from resources.installers.smoke.screen import Failed  # noqa: E402

SUITES = ("bookworm", "trixie")
NEEDED = ("debootstrap", "unshare", "chroot", "Xvfb", "xdotool", "tar")
ALONE = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc")
"""With mounts and processes that are gone when the command ends, however it ends."""


def arguments() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(description="Try the package in a fresh Debian.")
    parser.add_argument("package", type=Path, help="the .deb")
    parser.add_argument("--suite", choices=SUITES, default=SUITES[0], help="of Debian")
    parser.add_argument("--root", type=Path, help="folder for the fresh Debian; else a new one")
    parser.add_argument("--keep", action="store_true", help="leave the folder there")
    parser.add_argument("--shots", type=Path, help="folder for pictures of the screen")
    parser.add_argument("--part", choices=("fetch", "use"), help=argparse.SUPPRESS)
    return parser.parse_args()


def refused(asked: argparse.Namespace) -> str:
    """Return why it cannot be done, as a sentence; empty if it can."""
    missing = [name for name in NEEDED if not shutil.which(name)]
    if os.geteuid() != 0:
        return "This needs root: it makes a Debian of its own and goes into it."
    if missing:
        return f"This needs what is not installed here: {', '.join(missing)}."
    if asked.root is not None and asked.root.exists() and any(asked.root.iterdir()):
        return f"{asked.root} is not empty."
    try:
        package.read(asked.package)
    except ValueError as error:
        return str(error)
    return ""


def cache() -> Path:
    """Return the folder in which Debian's own files are kept for the next time."""
    place = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(place) / "procession-smoke"


def whole(asked: argparse.Namespace) -> int:
    """Do both parts in processes of their own, which leave no mount; return the exit code."""
    root = (asked.root or Path(tempfile.mkdtemp(prefix="procession-root-"))).resolve()
    shots = (asked.shots or Path(tempfile.mkdtemp(prefix="procession-shots-"))).resolve()
    words = [str(asked.package.resolve()), "--suite", asked.suite]
    words += ["--root", str(root), "--shots", str(shots)]
    code = 1
    try:
        for part, net in (("fetch", ()), ("use", ("--net",))):
            command = [*ALONE, *net, sys.executable, __file__, *words, "--part", part]
            code = subprocess.run(command, check=False).returncode
            if code:
                break
    finally:
        print(f"pictures of the screen: {shots}")
        if asked.keep:
            print(f"the fresh Debian: {root}")
        else:
            subprocess.run(["rm", "-rf", "--one-file-system", str(root)], check=False)
    return code


def part(asked: argparse.Namespace) -> int:
    """Do one part; return the exit code."""
    begin = time.monotonic()

    def say(what: str) -> None:
        print(f"{time.monotonic() - begin:6.1f} s  {what}", flush=True)

    machine = Machine(asked.root, package.read(asked.package), asked.shots, say)
    try:
        if asked.part == "fetch":
            machine.fetch(asked.suite, cache())
        else:
            machine.use(asked.suite, cache())
    except (Failed, ValueError, OSError, subprocess.SubprocessError) as failure:
        say(f"FAILED: {failure}")
        return 1
    return 0


def main() -> int:
    """Return the exit code: 0 if all was seen, 1 if something was not, 2 if nothing was tried."""
    asked = arguments()
    if asked.part:
        return part(asked)
    sentence = refused(asked)
    if sentence:
        print(sentence, file=sys.stderr)
        return 2
    return whole(asked)


if __name__ == "__main__":
    sys.exit(main())
