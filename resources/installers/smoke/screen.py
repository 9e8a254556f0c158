"""A virtual screen: what is on it, as pixels and as titles, and a hand on mouse and keyboard."""

from __future__ import annotations

import os
import subprocess
import time
from typing import TYPE_CHECKING, NamedTuple

from PIL import Image, ImageChops, ImageGrab

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE_S = 40.0
"""For what a slow machine takes its time for."""
TYPING_MS = "25"


class Failed(Exception):
    """What was to be seen was not: one sentence."""


def until(
    fact: Callable[[], bool], sentence: str | Callable[[], str], limit_s: float = PATIENCE_S
) -> float:
    """Wait for a fact, and return how long that took, in seconds.

    Raises:
        Failed: it does not come true within the limit; with the sentence, which is made then if
            it is a function.
    """
    begin = time.monotonic()
    while not fact():
        if time.monotonic() - begin > limit_s:
            told = sentence if isinstance(sentence, str) else sentence()
            raise Failed(f"{told} (waited {limit_s:g} s)")
        time.sleep(0.1)
    return time.monotonic() - begin


Box = tuple[int, int, int, int]
"""Left, top, right and bottom, in px."""


class Place(NamedTuple):
    """Where a window is on the screen, in px."""

    x: int
    y: int
    width: int
    height: int

    def part(
        self, left: float, top: float, right: float, bottom: float
    ) -> tuple[int, int, int, int]:
        """Return a box in it, given in parts of its size, as corners on the screen."""
        across, down = (left, right), (top, bottom)
        xs = [self.x + round(part * self.width) for part in across]
        ys = [self.y + round(part * self.height) for part in down]
        return xs[0], ys[0], xs[1], ys[1]


class Screen:
    """An X server of its own, seen and driven from outside of what runs on it.

    Attributes:
        name: by which programs find it.
    """

    def __init__(self, width: int, height: int) -> None:
        """Start it, this many px wide and high."""
        read, write = os.pipe()
        size = f"{width}x{height}x24"
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with open(read) as file:
            self.name = f":{file.readline().strip()}"

    def close(self) -> None:
        """End it, and with it whatever is still on it."""
        self._server.terminate()
        self._server.wait(10)

    def picture(self) -> Image.Image:
        """Return what is on the screen."""
        return ImageGrab.grab(xdisplay=self.name).convert("RGB")

    # -- windows -------------------------------------------------------------------------------

    def windows(self, words: str = "") -> list[str]:
        """Return the ids of the visible windows that have the words in their titles."""
        found = self._do("search", "--onlyvisible", "--name", ".").split()
        return [window for window in found if words in self.title(window)] if words else found

    def title(self, window: str) -> str:
        """Return what a window is called."""
        return self._do("getwindowname", window).strip()

    @property
    def is_managed(self) -> bool:
        """Whether there is a window manager."""
        return bool(self._do("get_desktop").strip())

    def owner(self, window: str) -> int:
        """Return the process that a window says it belongs to; 0 if it says none."""
        return int(self._do("getwindowpid", window) or 0)

    def place(self, window: str) -> Place:
        """Return where a window is."""
        told = dict(
            line.split("=") for line in self._do("getwindowgeometry", "--shell", window).split()
        )
        return Place(*(int(told[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")))

    def wait_for(self, words: str, limit_s: float = PATIENCE_S) -> str:
        """Return the window that has the words in its title, as soon as there is one.

        Raises:
            Failed: none has come within the limit.
        """
        until(lambda: bool(self.windows(words)), f"No window has “{words}” in its title.", limit_s)
        return self.windows(words)[0]

    def wait_for_picture(self, window: str) -> None:
        """Wait until there is a picture in a window, and until it has come to rest.

        Raises:
            Failed: it stays of one colour, or does not come to rest.
        """
        seen = [self._inside(window)]

        def at_rest() -> bool:
            time.sleep(0.4)
            seen.append(self._inside(window))
            colours = seen[-1].getcolors(1 << 24) or []
            return len(colours) > 20 and changed(*seen[-2:]) == 0

        until(at_rest, "There is no picture in the window.")

    def _inside(self, window: str) -> Image.Image:
        return self.picture().crop(self.place(window).part(0, 0, 1, 1))

    # -- hands ---------------------------------------------------------------------------------

    def click(self, x: int, y: int) -> None:
        """Click there, in px of the screen."""
        self._do("mousemove", str(x), str(y))
        self._do("click", "1")

    def press(self, *keys: str) -> None:
        """Press these keys or chords, one after the other."""
        for key in keys:
            self._do("key", "--clearmodifiers", key)

    def type(self, text: str) -> None:
        """Type a text."""
        self._do("type", "--delay", TYPING_MS, text)

    def _do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=os.environ | {"DISPLAY": self.name},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,  # a window may go while it is asked about
        )
        return done.stdout


def changed(one: Image.Image, other: Image.Image) -> int:
    """Return how many pixels of two pictures of one size differ."""
    red, green, blue = ImageChops.difference(one, other).split()
    largest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return sum(largest.histogram()[1:])
