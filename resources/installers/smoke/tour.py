"""What a user does with the installed application, from the menu entry to the saved file."""

from __future__ import annotations

import os
import re
import signal
import time
from collections import Counter
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import psutil

from resources.installers import product

from .entry import DesktopEntry, read
from .screen import Failed, changed, until

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PIL import Image

    from .root import Root, User
    from .screen import Screen

APPLICATIONS = "usr/share/applications"
CARD = (0.3, 0.45)
"""A place on the first large card, in parts of the window."""
STAGE = (0.02, 0.15, 0.6, 0.55)
"""A part of the window in which the stage is."""
MOVED = 200
"""Pixels of the stage that differ where something has moved."""
GONE_S = 2.0
"""When nothing may be left of an application that was killed."""
STRACE = ("strace", "--follow-forks", "--seccomp-bpf", "--quiet=all", "--trace=socket")
SCENARIO = "Producer and consumer"
SCRIPT = "my_queue.py"
SOURCE = '''\
"""A baker fills a queue with loaves; a customer eats them."""

import time
from multiprocessing import Process, Queue


def bake(shelf):
    for number in range(1, 6):
        shelf.put(f"loaf {number}")
        time.sleep(0.1)
    shelf.put(None)


def eat(shelf):
    while (loaf := shelf.get()) is not None:
        print("ate", loaf)
        time.sleep(0.2)


if __name__ == "__main__":
    shelf = Queue(2)
    baker = Process(target=bake, args=(shelf,), name="Baker")
    customer = Process(target=eat, args=(shelf,), name="Customer")
    baker.start()
    customer.start()
    baker.join()
    customer.join()
    print("all are eaten")
'''
"""Such as a beginner writes."""


class Tour:
    """One user at one screen; each step tells what was seen, or fails with a sentence."""

    def __init__(
        self,
        root: Root,
        user: User,
        screen: Screen,
        say: Callable[[str], None],
        keep: Callable[[str], None],
    ) -> None:
        """Prepare it.

        Args:
            root: the machine.
            user: who has logged in.
            screen: where they sit.
            say: told what was seen.
            keep: takes a picture of the screen under a name.
        """
        self._root, self._user, self._screen = root, user, screen
        self._say, self._keep = say, keep
        self._home = root.path / user.home.lstrip("/")
        self._before = self._processes()
        self._started: list[subprocess.Popen[str]] = []
        self._prefix: tuple[str, ...] = ()
        (self._home / SCRIPT).write_text(SOURCE, encoding="utf-8")
        root.run("chown", user.name, f"{user.home}/{SCRIPT}")

    def walk(self) -> None:
        """Go all the way."""
        entry = self.read_entry()
        with self._watched_sockets():
            window = self.open_from_menu(entry)
            self.click_card(window)
            self.see_it_move(window)
            self.run_own_script(window)
            saved = self.save()
            self.close(window)
        self.open_by_association(entry, saved)
        self.kill(entry)
        self.recover(entry)

    # -- steps ---------------------------------------------------------------------------------

    def read_entry(self) -> DesktopEntry:
        """Return the menu entry that the package installed, which must be in order."""
        file = f"/{APPLICATIONS}/{product.NAME}.desktop"
        self._root.run("desktop-file-validate", file)
        entry = read((self._root.path / file[1:]).read_text(encoding="utf-8"), file)
        icon = entry.fields.get("Icon", "")
        icons = [path for path in (self._root.path / "usr/share/icons").rglob(f"{icon}.*")]
        if not icons:
            raise Failed(f"The icon {icon!r} of the menu entry is in no theme.")
        words = " ".join(entry.command())
        self._say(f"the menu has “{entry.fields['Name']}”: {words}, {len(icons)} icons")
        return entry

    def open_from_menu(self, entry: DesktopEntry, shot: str = "gallery") -> str:
        """Start what the entry says, and return the window, once there is a picture in it."""
        begin = time.monotonic()
        self._launch(entry)
        window = self._screen.wait_for(product.TITLE)
        took = time.monotonic() - begin
        self._screen.wait_for_picture(window)
        self._keep(shot)
        how = self._user.desktop or "as the standard has it"
        self._say(f"started from its menu entry ({how}): a window after {took:.1f} s")
        return window

    def click_card(self, window: str) -> None:
        """Click the first card of the gallery."""
        left, top, _, _ = self._screen.place(window).part(*CARD, 1, 1)
        self._screen.click(left, top)
        self._wait_for_title(window, SCENARIO)
        self._say(f"a click on its card: the window is called “{self._screen.title(window)}”")

    def see_it_move(self, window: str) -> None:
        """Compare pictures of the stage, one now and then."""
        pixels, moves, before = 0, 0, self._stage(window)
        deadline = time.monotonic() + 20
        while moves < 3:
            if time.monotonic() > deadline:
                raise Failed("Nothing moves on the stage.")
            time.sleep(0.3)
            now = self._stage(window)
            pixels, before = changed(before, now), now
            moves += pixels > MOVED
        self._keep("moving")
        self._say(f"it moves: {pixels} pixels of the stage have changed within 0.3 s")

    def run_own_script(self, window: str) -> None:
        """Open the user's script by keys alone."""
        screen = self._screen
        screen.press("ctrl+shift+o")
        sheet = screen.wait_for("Open your own script")
        screen.wait_for_picture(sheet)
        screen.type(SCRIPT)
        screen.wait_for_picture(sheet)
        self._keep("own script")
        screen.press("Return")
        self._wait_for_title(window, SCRIPT.removesuffix(".py"))
        self._wait_until_ended()
        screen.press("End")
        screen.wait_for_picture(window)
        self._keep("own script has run")
        self._say(f"a script of the user's: “{screen.title(window)}”, run to its end")

    def save(self) -> Path:
        """Save what is shown, and return the file."""
        self._screen.press("ctrl+s")
        sheet = self._screen.wait_for("Save the recording")
        self._screen.wait_for_picture(sheet)
        self._keep("save")
        self._screen.press("Return")
        until(lambda: bool(self._saved()), "Ctrl+S and Enter have saved nothing.")
        until(lambda: not self._screen.windows("Save the recording"), "The sheet does not go.")
        (file,) = self._saved()
        self._say(f"Ctrl+S: ~/{file.relative_to(self._home)}, {file.stat().st_size:,} bytes")
        return file

    def close(self, window: str) -> None:
        """Close the window by its key, after which nothing is left."""
        self._screen.press("ctrl+q")
        until(lambda: window not in self._screen.windows(), "Ctrl+Q does not close the window.")
        took = until(lambda: not self._left(), f"After Ctrl+Q there is still {self._told_left()}.")
        self._say(f"Ctrl+Q: the window is gone, no process is left {took:.1f} s later")

    def open_by_association(self, entry: DesktopEntry, file: Path) -> None:
        """Ask the desktop what the file is and who opens it, then let it be opened."""
        inside = f"{self._user.home}/{file.relative_to(self._home)}"
        kind = self._ask("xdg-mime", "query", "filetype", inside)
        if kind != product.MIME or kind not in entry.types:
            raise Failed(f"To the desktop, the file is of the type {kind!r}.")
        opener = self._ask("xdg-mime", "query", "default", kind)
        if opener != os.path.basename(entry.path):
            raise Failed(f"The desktop would open the file with {opener!r}.")
        self._start("xdg-open", inside)
        window = self._screen.wait_for(product.TITLE)
        self._wait_for_title(window, file.stem)
        self._screen.wait_for_picture(window)
        self._keep("opened")
        title = self._screen.title(window)
        self._say(f"{kind} belongs to {opener}; xdg-open shows “{title}”")
        self.close(window)

    def kill(self, entry: DesktopEntry) -> None:
        """Kill the application while a program runs in it."""
        window = self.open_from_menu(entry, "again")
        self.click_card(window)
        until(lambda: len(self._left()) >= 5, "The program's processes do not come.")
        running = self._left()
        owner = self._screen.owner(window)
        if owner not in {process.pid for process in running}:
            raise Failed("The window does not say which process it belongs to.")
        os.kill(owner, signal.SIGKILL)
        time.sleep(GONE_S)
        if self._left():
            raise Failed(f"{GONE_S:g} s after SIGKILL there is still {self._told_left()}.")
        shared = sorted(path.name for path in (self._root.path / "dev/shm").iterdir())
        if shared:
            raise Failed(f"After SIGKILL there is left in /dev/shm: {', '.join(shared)}.")
        self._say(
            f"SIGKILL while {len(running)} processes run: {GONE_S:g} s later none is left, "
            "and nothing in /dev/shm"
        )

    def recover(self, entry: DesktopEntry) -> None:
        """Start again after the kill, which offers what was recorded; later nothing lies about."""
        window = self.open_from_menu(entry, "after the kill")
        sentence = "After the kill, the next start does not keep what was recorded."
        until(lambda: len(self._saved()) == 2, sentence)
        kept = next(file for file in self._saved() if file.parent != self._home)
        self.close(window)
        window = self.open_from_menu(entry, "at last")
        self.click_card(window)
        self.close(window)
        left = sorted(path.name for path in (self._root.path / "tmp").glob(f"{product.NAME}*"))
        if left:
            raise Failed(f"There is left in /tmp: {', '.join(left)}.")
        self._say(f"kept from the kill: ~/{kept.relative_to(self._home)}; nothing left in /tmp")

    # -- how -----------------------------------------------------------------------------------

    @contextmanager
    def _watched_sockets(self) -> Iterator[None]:
        """See to it that what is started within asks for no socket but a local one."""
        told = f"/run/user/{self._user.name}/sockets"
        self._prefix = (*STRACE, "-o", told)
        yield
        self._prefix = ()
        text = (self._root.path / told[1:]).read_text(encoding="utf-8")
        families = Counter(re.findall(r"socket\((\w+)", text))
        if families.keys() - {"AF_UNIX"} or not families:
            raise Failed(f"It has asked for sockets of these families: {dict(families)}.")
        self._say(f"no network: {families.total()} sockets were asked for, all of them AF_UNIX")

    def _launch(self, entry: DesktopEntry) -> None:
        if self._user.desktop:
            self._start("gio", "launch", entry.path)
        else:
            self._start(*entry.command())

    def _start(self, *words: str) -> None:
        command = (*self._prefix, *words)
        self._started.append(self._root.start(self._user, *command, screen=self._screen.name))

    def _ask(self, *words: str) -> str:
        return self._root.ask(self._user, *words)

    def _wait_for_title(self, window: str, words: str) -> None:
        sentence = f"The window is never called “{words}”."
        until(lambda: words in self._screen.title(window), sentence)

    def _wait_until_ended(self) -> None:
        """Wait for the own script's processes, whose start has its name in the command line."""
        until(lambda: self._runs_script(), "The script's process does not come.")
        until(lambda: not self._runs_script(), "The script does not end.")

    def _runs_script(self) -> bool:
        return any(SCRIPT in " ".join(_command(process)) for process in self._left())

    def _stage(self, window: str) -> Image.Image:
        return self._screen.picture().crop(self._screen.place(window).part(*STAGE))

    def _saved(self) -> list[Path]:
        return list(self._home.rglob(f"*{product.SUFFIX}"))

    def _processes(self) -> list[psutil.Process]:
        """Return what runs as this user, and take note of who has ended, as the first process must."""
        user = (self._root.path / "run/user" / self._user.name).stat().st_uid
        found = []
        for process in psutil.process_iter(["uids", "status"]):
            uids, status = process.info["uids"], process.info["status"]
            if status == psutil.STATUS_ZOMBIE:
                with suppress(ChildProcessError):
                    os.waitpid(process.pid, os.WNOHANG)
            elif uids and uids.real == user:
                found.append(process)
        return found

    def _left(self) -> list[psutil.Process]:
        """Return what runs besides what ran before the first start."""
        return [process for process in self._processes() if process not in self._before]

    def _told_left(self) -> str:
        return ", ".join(f"{p.pid} ({' '.join(_command(p))[:80]})" for p in self._left())


def _command(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.NoSuchProcess:
        return []
