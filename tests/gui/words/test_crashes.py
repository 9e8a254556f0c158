"""How a window ended is said in a sentence or two, from what Python knew."""

from __future__ import annotations

import pytest

from gui.words.crashes import end_text, errors_text, kept_about, kept_text, plain_text

SEGMENTATION = "Fatal Python error: Segmentation fault\n\nCurrent thread 0x1 (and so on):\n"
RAISED = "Traceback (most recent call last):\n  File \"a.py\", line 1, in b\nKeyError: 'c'\n"


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (SEGMENTATION, "The window ended with a segmentation fault (11:12)."),
        (
            "Windows fatal exception: access violation\n",
            "The window ended with a segmentation fault (11:12).",
        ),
        (
            "Fatal Python error: Aborted\n\n",
            "The window was aborted by a part of it (11:12).",
        ),
        (
            "Fatal Python error: Illegal instruction\n",
            "The window ended with a fatal error (11:12): Illegal instruction",
        ),
        (RAISED, "The window ended with an error, KeyError (11:12)."),
        ("", "The window was ended from outside, or the whole machine was (11:12)."),
    ],
)
def test_the_end_is_named(fault: str, sentence: str) -> None:
    assert end_text(fault, "11:12", early=False) == sentence


def test_an_end_at_the_start_is_said_to_be_one() -> None:
    assert end_text("", "11:12", early=True).endswith(" It had only just been started.")


def test_what_is_kept_is_counted() -> None:
    assert "Nothing was being recorded" in kept_text(0)
    assert kept_text(1).endswith("is kept:")
    assert "3 in all" in kept_text(3)
    assert kept_about(0, 0, 2048, 1).endswith(" \N{MIDDLE DOT} 2 KiB \N{MIDDLE DOT} 1 note")
    assert kept_about(0, 0, 2048, 2).endswith("2 notes")


def test_errors_are_counted_and_said_to_touch_no_program() -> None:
    assert errors_text(0, 0).startswith("Nothing has gone wrong")
    assert errors_text(1, 1).startswith("An error in Procession itself was noted. A program")
    assert errors_text(1, 9).startswith("An error in Procession itself was noted, 9 times. A")
    assert errors_text(2, 100).startswith("Errors in Procession itself were noted, 100 times.")
    assert "twice" in plain_text()
