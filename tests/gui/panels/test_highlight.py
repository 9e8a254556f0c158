"""Source is split into lines as it is typed, and coloured by role."""

from __future__ import annotations

from gui.panels.highlight import highlight

MS = 1_000_000
FILE = "/p/script.py"


def test_source_is_split_into_lines_as_it_is_typed() -> None:
    source = 'def f(x):\n\treturn "a" != x  # no\n'
    lines = highlight(source)
    assert ["".join(text for text, _ in line) for line in lines] == [
        "def f(x):",
        '    return "a" != x  # no',
        "",
    ]
    assert ("def", "keyword") in lines[0]
    assert ("f", "function") in lines[0]
    assert ('"a"', "string") in [(t, r) for t, r in lines[1]] or any(
        role == "string" for _, role in lines[1]
    )
    assert any(role == "comment" for _, role in lines[1])


def test_a_source_that_is_no_python_is_shown_all_the_same() -> None:
    odd = "\x00\x01 }{ '''\n\ud800 end"
    assert len(highlight(odd)) == 2
