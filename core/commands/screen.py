"""Whether there is a screen for a window, asked before Qt, which aborts where there is none."""

from __future__ import annotations

import _socket  # what socket is made of, without its names for all constants: 4 ms of a start
import os
import sys
from typing import TYPE_CHECKING

from ..language import translate

if TYPE_CHECKING:
    from collections.abc import Mapping


def no_screen(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the sentence that says why no window can open; None if one can.

    Only X11 and Wayland are asked: other systems always have a screen.
    """
    if not sys.platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return None
    display, wayland = environment.get("DISPLAY", ""), environment.get("WAYLAND_DISPLAY", "")
    if not display and not wayland:
        return translate(
            "Commands",
            "There is no screen here to open a window on; record and snapshot work without one "
            "(see --help).",
        )
    if wayland or _answers(display):
        return None
    said = translate(
        "Commands",
        "The screen {display} does not answer; record and snapshot work without one (see --help).",
    )
    return said.format(display=display)


def _answers(display: str) -> bool:
    """Return whether an X server takes connections at ``host:number.screen``."""
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdigit():
        return True  # a form that we do not know: let Qt try
    host = "" if host == "unix" else host
    paths = () if host else (f"\0/tmp/.X11-unix/X{number}", f"/tmp/.X11-unix/X{number}")
    for path in paths:
        client = _socket.socket(_socket.AF_UNIX)
        client.settimeout(2)
        answers = client.connect_ex(path) == 0
        client.close()
        if answers:
            return True
    import socket

    try:
        socket.create_connection((host or "localhost", 6000 + int(number)), timeout=2).close()
    except OSError:
        return False
    return True
