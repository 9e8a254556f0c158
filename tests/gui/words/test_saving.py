"""What is inside a recording, and what it is called."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate

from core.export.contents import Content, Contents
from gui.words.saving import (
    content_facts,
    content_names,
    content_tips,
    default_name,
    readable_text,
    some,
)

TODAY = QDate(2026, 11, 28)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ping-pong", "Ping-pong-2026-11-28"),
        ("Lock: three writers", "Lock-three-writers-2026-11-28"),
        ("my script.py", "my-script-2026-11-28"),
        ("Ping-pong \N{MIDDLE DOT} 14:03", "Ping-pong-14-03-2026-11-28"),
        ("../..\\x?", "x-2026-11-28"),
        ("...", "run-2026-11-28"),
        ("生产者", "生产者-2026-11-28"),
        ("x" * 500, "x" * 60 + "-2026-11-28"),
        ("-rf ~", "rf-~-2026-11-28"),
        ("CON.py", "CON-run-2026-11-28"),
        ("nul.tar", "nul.tar-run-2026-11-28"),
        ("console", "console-2026-11-28"),
        ("a\x00\u202eb .", "ab-2026-11-28"),
        (r"a\u202eb\n", "a-b-2026-11-28"),
        ("\N{GRINNING FACE}" * 80, "\N{GRINNING FACE}" * 45 + "-2026-11-28"),
    ],
)
def test_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert default_name(title, TODAY) == name


def test_every_part_is_named_explained_and_counted() -> None:
    found = Contents(("/p/a.py", "/p/b.py"), 1, 1200, 1, ("/p",), ())
    facts = content_facts(found, {"/p/a.py": 2048})
    assert set(facts) == set(content_names()) == set(content_tips()) == set(Content)
    assert facts == {
        Content.SOURCES: "a.py (2 KiB), b.py (0 bytes)",
        Content.VALUES: "1 value",
        Content.OUTPUT: "1,200 pieces of output, 1 line in a file",
        Content.PATHS: "/p",
        Content.USER: "",
    }


def test_of_many_names_the_first_are_said() -> None:
    assert some([]) == ""
    assert some(["a", "b", "c"]) == "a, b, c"
    assert some(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"


def test_it_says_how_much_could_be_read() -> None:
    assert readable_text(0, 0) == "The recording was cut short before the first event."
    text = "The recording was cut short: 1,200 events could be read, 3.2 s of the program."
    assert readable_text(1200, 3_200_000_000) == text
