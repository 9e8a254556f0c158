"""What a user does with the installed application, from the menu entry to the saved file."""

from __future__ import annotations

import os
import signal
import time
from typing import TYPE_CHECKING

from resources.installers import product

from .entry import DesktopEntry, read
from .screen import Failed, changed, until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PIL import Image

    from .session import Session

APPLICATIONS = "usr/share/applications"
CARD = (0.3, 0.45)
"""A place on the first large card, in parts of the window."""
STAGE = (0.02, 0.15, 0.6, 0.55)
"""A part of the window in which the stage is."""
MOVED = 200
"""Pixels of the stage that differ where something has moved."""
GONE_S = 2.0
"""When nothing may be left of an application that was killed."""
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
    """What a user does from the first start to the last; each step tells what was seen."""

    def __init__(
        self, session: Session, say: Callable[[str], None], keep: Callable[[str], None]
    ) -> None:
        """Prepare it.

        Args:
            session: of the user.
            say: told what was seen.
            keep: takes a picture of the screen under a name.
        """
        self._session, self._screen = session, session.screen
        self._root, self._user = session.root, session.user
        self._say, self._keep = say, keep
        (session.home / SCRIPT).write_text(SOURCE, encoding="utf-8")
        self._root.run("chown", self._user.name, f"{self._user.home}/{SCRIPT}")

    def walk(self) -> None:
        """Go all the way."""
        entry = self.read_entry()
        with self._session.watched_sockets() as families:
            window = self.open_from_menu(entry)
            self.click_card(window)
            self.see_it_move(window)
            self.run_own_script(window)
            saved = self.save()
            self.close(window)
        count = families.total()
        self._say(f"no network: {count} sockets were asked for, all of them AF_UNIX")
        self.open_by_association(entry, saved)
        self.kill(entry)
        self.recover(entry)
        said = self._session.said
        self._say(f"said where a terminal would be: {said[:5] or 'nothing'}")

    # -- steps ---------------------------------------------------------------------------------

    def read_entry(self) -> DesktopEntry:
        """Return the menu entry that the package installed, which must be in order."""
        file = f"/{APPLICATIONS}/{product.NAME}.desktop"
        self._root.run("desktop-file-validate", file)
        entry = read((self._root.path / file[1:]).read_text(encoding="utf-8"), file)
        icon = entry.fields.get("Icon", "")
        icons = list((self._root.path / "usr/share/icons").rglob(f"{icon}.*"))
        if not icons:
            raise Failed(f"The icon {icon!r} of the menu entry is in no theme.")
        words = " ".join(entry.command())
        self._say(f"the menu has “{entry.fields['Name']}”: {words}, {len(icons)} icons")
        return entry

    def open_from_menu(self, entry: DesktopEntry, shot: str = "gallery") -> str:
        """Start what the entry says, and return the window, once there is a picture in it."""
        begin = time.monotonic()
        self._session.launch(entry)
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
        until(lambda: self._session.runs(SCRIPT), "The script's process does not come.")
        until(lambda: not self._session.runs(SCRIPT), "The script does not end.")
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
        until(lambda: bool(self._session.recordings), "Ctrl+S and Enter have saved nothing.")
        until(lambda: not self._screen.windows("Save the recording"), "The sheet does not go.")
        (file,) = self._session.recordings
        self._say(f"Ctrl+S: {self._told(file)}, {file.stat().st_size:,} bytes")
        return file

    def close(self, window: str) -> None:
        """Close the window by its key, after which nothing is left."""
        self._screen.press("ctrl+q")
        if not self._session.is_whole:
            raise Failed("The window manager has ended, so that no window gets a key.")
        until(lambda: window not in self._screen.windows(), "Ctrl+Q does not close the window.")
        took = until(lambda: not self._session.processes, lambda: self._still("Ctrl+Q"))
        self._say(f"Ctrl+Q: the window is gone, no process is left {took:.1f} s later")

    def open_by_association(self, entry: DesktopEntry, file: Path) -> None:
        """Ask the desktop what the file is and who opens it, then let it be opened."""
        inside = f"{self._user.home}/{file.relative_to(self._session.home)}"
        kind = self._session.ask("xdg-mime", "query", "filetype", inside)
        if kind != product.MIME or kind not in entry.types:
            raise Failed(f"To the desktop, the file is of the type {kind!r}.")
        opener = self._session.ask("xdg-mime", "query", "default", kind)
        if opener != os.path.basename(entry.path):
            raise Failed(f"The desktop would open the file with {opener!r}.")
        self._session.start("xdg-open", inside)
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
        until(lambda: len(self._session.processes) >= 5, "The program's processes do not come.")
        running = self._session.processes
        owner = self._screen.owner(window)
        if owner not in {process.pid for process in running}:
            raise Failed("The window does not say which process it belongs to.")
        os.kill(owner, signal.SIGKILL)
        time.sleep(GONE_S)
        if self._session.processes:
            raise Failed(self._still(f"{GONE_S:g} s and SIGKILL"))
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
        until(lambda: len(self._session.recordings) == 2, sentence)
        kept = next(file for file in self._session.recordings if file.parent != self._session.home)
        self._screen.wait_for_picture(window)
        self._keep("offered")
        self._screen.press("Escape")  # not now
        self.close(window)
        window = self.open_from_menu(entry, "at last")
        self.click_card(window)
        self.close(window)
        left = [
            str(path.relative_to(self._root.path))
            for folder in ("tmp", "var/tmp")
            for path in (self._root.path / folder).glob(f"{product.NAME}*")
        ]
        if left:
            raise Failed(f"There is left: {', '.join(left)}.")
        self._say(f"kept from the kill: {self._told(kept)}; nothing left in /tmp")

    # -- how -----------------------------------------------------------------------------------

    def _wait_for_title(self, window: str, words: str) -> None:
        sentence = f"The window is never called “{words}”."
        until(lambda: words in self._screen.title(window), sentence)

    def _still(self, after: str) -> str:
        return f"After {after} there is still {self._session.told_processes}."

    def _told(self, file: Path) -> str:
        return f"~/{file.relative_to(self._session.home)}"

    def _stage(self, window: str) -> Image.Image:
        return self._screen.picture().crop(self._screen.place(window).part(*STAGE))
