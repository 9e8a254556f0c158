"""Whether there is a screen."""

from __future__ import annotations

import socket
import sys
from typing import TYPE_CHECKING

import pytest

from core.commands.screen import no_screen

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 and Wayland")


def test_without_a_screen_the_commands_that_need_none_are_named() -> None:
    sentence = no_screen({})
    assert sentence is not None
    assert "record and snapshot" in sentence


def test_a_screen_that_does_not_answer_is_named() -> None:
    sentence = no_screen({"DISPLAY": ":98765"})
    assert sentence is not None
    assert sentence.startswith("The screen :98765 does not answer")


def test_a_platform_that_was_chosen_needs_no_screen() -> None:
    assert no_screen({"QT_QPA_PLATFORM": "offscreen"}) is None


def test_a_screen_that_answers_is_one() -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X54321")
        server.listen()
        assert no_screen({"DISPLAY": ":54321.0"}) is None
        assert no_screen({"DISPLAY": "unix:54321"}) is None


def test_wayland_is_a_screen(tmp_path: Path) -> None:
    assert no_screen({"WAYLAND_DISPLAY": "wayland-0"}) is None
