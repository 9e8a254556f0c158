"""What a program says can be shown without doing anything."""

from __future__ import annotations

from core.events.plain import printable


def test_what_would_act_is_written_out() -> None:
    for text, shown in (
        ("plain <b>text</b>", "plain <b>text</b>"),
        ("a\tb\n", r"a\tb\n"),
        ("\x1b[2J\x07", r"\x1b[2J\x07"),
        ("user\u202egnp.exe", r"user\u202egnp.exe"),
        ("\u200e\u2066x\u2069", r"\u200e\u2066x\u2069"),
        ("\udcff\u2028", r"\udcff\u2028"),
        ("名前 é 🙂", "名前 é 🙂"),
    ):
        assert printable(text) == shown
