"""What is said of this copy: whole, and without a scale of 1.0."""

from __future__ import annotations

from gui.words.about import Fact, as_text, installed, qt_notice, screen, summary


def test_the_facts_as_text() -> None:
    assert as_text("1.2", [Fact("Python", "3.11")]) == "Procession 1.2\nPython: 3.11"


def test_the_screen_and_the_form() -> None:
    assert (
        screen("xcb", 1280, 800, 2.0)
        == "xcb, 1280 \N{MULTIPLICATION SIGN} 800, 2\N{MULTIPLICATION SIGN}"
    )
    assert installed("bundle", "/opt/p") == "with its own Python, in /opt/p"
    assert installed("checkout", "/p") == "a checkout, in /p"


def test_the_notice_says_what_the_lgpl_wants() -> None:
    notice = qt_notice()
    for word in ("PySide6", "Lesser General Public License", "replaced", "https://"):
        assert word in notice
    assert summary().endswith(".")
