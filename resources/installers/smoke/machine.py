"""The fresh machine: what its owner installs and removes, and who uses it in between."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from .files import differences, survey
from .root import Root, User
from .screen import Failed, Screen
from .session import WINDOW_MANAGER, Session
from .tour import Tour

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .package import Package

DESKTOP = (
    f"{WINDOW_MANAGER}, xdg-utils, libfile-mimeinfo-perl, desktop-file-utils, shared-mime-info, "
    "hicolor-icon-theme, libglib2.0-bin, strace"
)
"""What a desktop brings along; and strace, to watch."""
SIZE = (1280, 800)
USERS = (
    User("ada", "/home/ada", ""),
    User("ming", "/home/李 明", "GNOME"),
)
"""One whose desktop is none that is known, one with GNOME, and a home of two words and scripts."""


class Machine:
    """A minimal Debian, with the package and without."""

    def __init__(
        self, path: Path, package: Package, shots: Path, say: Callable[[str], None]
    ) -> None:
        """Know what it is about.

        Args:
            path: where the machine is, or will be.
            package: to be tried.
            shots: folder for pictures of the screen.
            say: told what was seen.
        """
        self._root = Root(path)
        self._package, self._shots, self._say = package, shots, say

    def fetch(self, suite: str, cache: Path) -> None:
        """Make the machine and fetch what will be installed; needs the network.

        Args:
            suite: of Debian.
            cache: where Debian's own files are kept for the next time.
        """
        kept = cache / f"{suite}.tar"
        how = "from the tarball of the last time" if kept.exists() else "by debootstrap"
        self._root.make(suite, kept)
        self._root.mount()
        self._root.keep_packages_in(cache / f"{suite}-packages")
        needs = (self._package.depends, self._package.recommends, DESKTOP)
        self._root.install(*needs, download_only=True)
        self._say(f"{suite}: a fresh root {how}, {self._packages()} packages")

    def use(self, suite: str, cache: Path) -> None:
        """Install, use and remove the package, without a network."""
        self._root.mount()
        self._root.keep_packages_in(cache / f"{suite}-packages")
        self._root.show_screens()
        self._check_no_python()
        with self._screen() as screen:
            self._install_bare(screen)
            self._root.install(DESKTOP, self._package.recommends)
            self._say(f"a desktop's own tools: {self._packages()} packages")
            before = survey(self._root.path)
            self._install()
            for user in USERS:
                self._let(user, screen)
            self._remove(before)
        self._check_no_python()

    # -- the package ---------------------------------------------------------------------------

    def _install_bare(self, screen: Screen) -> None:
        """Install the dependencies that it names and nothing else: a window must open."""
        before = self._packages()
        self._root.install(self._package.depends)
        brought = self._packages() - before
        self._install()
        self._say(f"its dependencies: {brought} packages; after them dpkg -i lacks nothing")
        nobody = User("nobody-yet", "/home/nobody-yet", "")
        self._root.add(nobody)
        said = self._root.ask(nobody, self._package.name, "record", "ping-pong", "-o", "a")
        if "A has pong 1" not in said:
            raise Failed(f"Recording on the command line failed: {said}")
        running = self._root.start(nobody, self._package.name, screen=screen.name)
        window = screen.wait_for("Procession")
        screen.wait_for_picture(window)
        self._keep(screen, "dependencies alone")
        running.terminate()
        said, _ = running.communicate(timeout=10)
        self._say(f"with them alone it records, and its window opens; it says {said!r}")
        self._root.run("userdel", "--remove", nobody.name)
        self._purge()

    def _install(self) -> None:
        inside = self._root.path / "var/tmp" / self._package.file.name
        inside.write_bytes(self._package.file.read_bytes())
        try:
            self._root.run("dpkg", "-i", f"/var/tmp/{inside.name}")
        finally:
            inside.unlink()

    def _remove(self, before: dict[str, str]) -> None:
        self._purge()
        for user in USERS:
            self._root.run("userdel", user.name)
        left = differences(before, survey(self._root.path))
        if left:
            raise Failed(f"After dpkg --purge not all is as before: {'; '.join(left[:20])}.")
        self._say("dpkg --purge: not a file came, went or changed; left in their homes is:")
        homes = self._root.path / "home"
        for path in sorted(homes.rglob("*")):
            if path.is_file():
                self._say(f"  {path.relative_to(homes)}, {path.stat().st_size:,} bytes")

    def _purge(self) -> None:
        self._root.run("dpkg", "--purge", self._package.name)

    # -- those who use it ----------------------------------------------------------------------

    def _let(self, user: User, screen: Screen) -> None:
        """Let a user go through all of it."""
        session = Session(self._root, user, screen)
        self._say(f"{user.name}, at home in {user.home}, logs in")

        def keep(name: str) -> None:
            self._keep(screen, f"{user.name} {name}")

        Tour(session, self._say, keep).walk()
        session.close()

    @contextmanager
    def _screen(self) -> Iterator[Screen]:
        """Give a screen; keep a picture of it if something fails."""
        screen = Screen(*SIZE)
        try:
            yield screen
        except Exception:
            self._keep(screen, "failure")
            raise
        finally:
            screen.close()

    def _keep(self, screen: Screen, name: str) -> None:
        self._shots.mkdir(parents=True, exist_ok=True)
        screen.picture().save(self._shots / f"{name}.png")

    # -- looks ---------------------------------------------------------------------------------

    def _packages(self) -> int:
        return len(self._root.run("dpkg-query", "-W").splitlines())

    def _check_no_python(self) -> None:
        bins = (self._root.path / "usr" / folder for folder in ("bin", "local/bin"))
        found = [path.name for folder in bins for path in folder.glob("python*")]
        if found:
            raise Failed(f"The machine has a Python: {', '.join(found)}.")
        self._say("there is no Python on this machine")
