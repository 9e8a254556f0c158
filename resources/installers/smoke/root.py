"""A fresh Debian in a folder: made once, kept as a tarball, and run things in.

Mounts are made in a mount namespace of their own, which goes with the process: whoever removes the
folder afterwards, from outside, has never seen one.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import IO, NamedTuple

from .screen import Failed

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
QUIET = (
    "-qq", "-y", "-o", "Dpkg::Use-Pty=0", "-o", "APT::Sandbox::User=root",
    "-o", "Dpkg::Options::=--force-unsafe-io",  # nobody needs it after a power cut
)  # fmt: skip
SOCKETS = "/tmp/.X11-unix"
"""Where the screens of a machine are found."""


OPEN = 0o755
"""A temporary folder is its owner's alone: no user could stand in it."""


class User(NamedTuple):
    """Somebody who is not root.

    Attributes:
        name: to log in with.
        home: their folder.
        desktop: as ``XDG_CURRENT_DESKTOP`` has it; empty for none that is known.
    """

    name: str
    home: str
    desktop: str


class Root:
    """The folder, as the machine that it stands for.

    Attributes:
        path: of the folder.
    """

    def __init__(self, path: Path) -> None:
        """Know where it is; nothing is made yet."""
        self.path = path

    def make(self, suite: str, kept: Path) -> None:
        """Make a minimal Debian with its lists of packages, from the network or from a tarball.

        Args:
            suite: of Debian.
            kept: the tarball, made if there is none yet.
        """
        self.path.mkdir(parents=True, exist_ok=True)
        if kept.exists():
            _host("tar", "-xf", str(kept), "-C", str(self.path))
            self.path.chmod(OPEN)
            return
        self.path.chmod(OPEN)
        _host("debootstrap", "--variant=minbase", suite, str(self.path))
        self.run("apt-get", *QUIET, "update")
        self.run("apt-get", "clean")
        kept.parent.mkdir(parents=True, exist_ok=True)
        partial = kept.with_suffix(".partial")
        _host("tar", "-cf", str(partial), "-C", str(self.path), ".")
        partial.rename(kept)

    def keep_packages_in(self, folder: Path) -> None:
        """Download packages into this folder, and take those that are there."""
        (folder / "partial").mkdir(parents=True, exist_ok=True)
        self._bind(folder, "var/cache/apt/archives")

    def mount(self) -> None:
        """Give it what a running system has: processes, devices, memory to share, screens."""
        for kind, place, options in (
            ("proc", "proc", "nosuid"),
            ("sysfs", "sys", "ro"),
            ("devpts", "dev/pts", "newinstance,ptmxmode=0666"),
            ("tmpfs", "dev/shm", "mode=1777"),
            ("tmpfs", "run", "mode=0755"),
        ):
            (self.path / place).mkdir(exist_ok=True)
            _host("mount", "-t", kind, "-o", options, kind, str(self.path / place))
        os.makedirs(SOCKETS, mode=0o1777, exist_ok=True)

    def show_screens(self) -> None:
        """Let its programs find the screens of this machine."""
        self._bind(Path(SOCKETS), SOCKETS.lstrip("/"))

    def _bind(self, folder: Path, place: str) -> None:
        (self.path / place).mkdir(parents=True, exist_ok=True)
        _host("mount", "--bind", str(folder), str(self.path / place))

    def run(self, *words: str, check: bool = True) -> str:
        """Run something as its root and return what it says.

        Raises:
            Failed: it did not go well, and ``check``.
        """
        done = subprocess.run(
            ["chroot", str(self.path), *self._environment({"HOME": "/root"}), *words],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if check and done.returncode:
            raise Failed(f"{' '.join(words)} failed: {(done.stderr or done.stdout).strip()}")
        return done.stdout + ("" if check else done.stderr)

    def install(self, *wanted: str, download_only: bool = False) -> None:
        """Install what satisfies these dependencies, and nothing that is merely recommended.

        Args:
            wanted: dependencies in the words of a package.
            download_only: fetch the packages; else they are taken from where they were put.
        """
        how = "--download-only" if download_only else "--no-download"
        wanted = tuple(part for part in wanted if part)
        self.run("apt-get", *QUIET, "satisfy", how, "--no-install-recommends", *wanted)

    def add(self, user: User) -> None:
        """Add a user, and what a login makes for them."""
        self.run("useradd", "--create-home", "--home-dir", user.home, user.name)
        folder = self.path / "run/user" / user.name
        folder.mkdir(parents=True, mode=0o700)
        self.run("chown", user.name, f"/run/user/{user.name}")

    def start(
        self, user: User, *words: str, screen: str = "", told: IO[str] | int = subprocess.PIPE
    ) -> subprocess.Popen[str]:
        """Start something as a user, in their home.

        Args:
            user: who starts it.
            words: the command.
            screen: on which it may show itself; empty for none.
            told: what it writes goes there.
        """
        environment = {
            "HOME": user.home,
            "USER": user.name,
            "LOGNAME": user.name,
            "XDG_RUNTIME_DIR": f"/run/user/{user.name}",
            **({"DISPLAY": screen} if screen else {}),
            **({"XDG_CURRENT_DESKTOP": user.desktop} if user.desktop else {}),
        }
        inside = ["chroot", f"--userspec={user.name}:{user.name}", str(self.path)]
        return subprocess.Popen(
            [*inside, *self._environment(environment, user.home), *words],
            stdin=subprocess.DEVNULL,
            stdout=told,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def ask(self, user: User, *words: str) -> str:
        """Run something as a user, and return what it says, errors included."""
        said, _ = self.start(user, *words).communicate(timeout=120)
        return said.strip()

    def _environment(self, more: dict[str, str], folder: str = "/") -> list[str]:
        """Return the words that run a command with nothing of this machine's environment."""
        values = {"PATH": PATH, "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive", **more}
        return ["env", "-i", "-C", folder, *(f"{name}={value}" for name, value in values.items())]


def _host(*words: str) -> None:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"{' '.join(words)} failed: {(done.stderr or done.stdout).strip()}")
