"""Somebody who has logged in at a screen: what runs for them, what it says and asks for."""

from __future__ import annotations

import os
import re
from collections import Counter
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import psutil

from resources.installers import product

from .screen import Failed, until

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator
    from pathlib import Path

    from .entry import DesktopEntry
    from .root import Root, User
    from .screen import Screen

WINDOW_MANAGER = "icewm"
STRACE = ("strace", "--follow-forks", "--seccomp-bpf", "--quiet=all", "--trace=socket")


class Session:
    """What a user starts, until :meth:`close`.

    Attributes:
        root: the machine.
        user: who it is.
        screen: where they sit.
        home: their folder, from outside.
    """

    def __init__(self, root: Root, user: User, screen: Screen) -> None:
        """Log in, on a machine on which they are new."""
        self.root, self.user, self.screen = root, user, screen
        root.add(user)
        self.home = root.path / user.home.lstrip("/")
        self._own = root.path / "run/user" / user.name
        self._said = (self._own / "said").open("w+", encoding="utf-8", errors="replace")
        self._started: list[subprocess.Popen[str]] = []
        self._prefix: tuple[str, ...] = ()
        self.start(WINDOW_MANAGER)
        until(lambda: screen.is_managed, "The window manager does not come.")
        self._said.truncate(0)
        self._before = self._processes()

    def close(self) -> None:
        """Log out."""
        for process in (*self.processes, *self._before):
            with suppress(psutil.NoSuchProcess):
                process.terminate()
        for started in self._started:
            started.wait(10)
        self._said.close()

    def start(self, *words: str) -> None:
        """Start something on the screen."""
        command = (*self._prefix, *words)
        started = self.root.start(self.user, *command, screen=self.screen.name, told=self._said)
        self._started.append(started)

    def launch(self, entry: DesktopEntry) -> None:
        """Start what a menu entry stands for, as the user's desktop does it."""
        if self.user.desktop:
            self.start("gio", "launch", entry.path)
        else:
            self.start(*entry.command())

    def ask(self, *words: str) -> str:
        """Run something and return what it says."""
        return self.root.ask(self.user, *words)

    @property
    def said(self) -> list[str]:
        """The lines that programs on the screen have written where a terminal would be."""
        self._said.seek(0)
        return [line.strip("\0") for line in self._said.read().splitlines()]

    @property
    def recordings(self) -> list[Path]:
        """All recordings that the user has."""
        return list(self.home.rglob(f"*{product.SUFFIX}"))

    @contextmanager
    def watched_sockets(self) -> Iterator[Counter[str]]:
        """Count the sockets that what is started within asks for, by family.

        Raises:
            Failed: one is not for this machine alone.
        """
        told = f"/run/user/{self.user.name}/sockets"
        families: Counter[str] = Counter()
        self._prefix = (*STRACE, "-o", told)
        yield families
        self._prefix = ()
        text = (self._own / "sockets").read_text(encoding="utf-8")
        families.update(re.findall(r"socket\((\w+)", text))
        if families.keys() != {"AF_UNIX"}:
            raise Failed(f"It has asked for sockets of these families: {dict(families)}.")

    # -- processes -----------------------------------------------------------------------------

    @property
    def is_whole(self) -> bool:
        """Whether the desktop itself still runs: without it, no window gets a key."""
        now = self._processes()
        return all(process in now for process in self._before)

    @property
    def processes(self) -> list[psutil.Process]:
        """What runs as this user besides what belongs to the desktop."""
        return [process for process in self._processes() if process not in self._before]

    @property
    def told_processes(self) -> str:
        """The same, for people."""
        return ", ".join(f"{p.pid} ({' '.join(_command(p))[:80]})" for p in self.processes)

    def runs(self, word: str) -> bool:
        """Return whether a process has a word in its command line."""
        return any(word in " ".join(_command(process)) for process in self.processes)

    def _processes(self) -> list[psutil.Process]:
        """Return what runs; and take note of who has ended, as a machine's first process does."""
        user = self._own.stat().st_uid
        found = []
        for process in psutil.process_iter(["uids", "status"]):
            uids, status = process.info["uids"], process.info["status"]
            if status == psutil.STATUS_ZOMBIE:
                with suppress(ChildProcessError):
                    os.waitpid(process.pid, os.WNOHANG)
            elif uids and uids.real == user:
                found.append(process)
        return found


def _command(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []
