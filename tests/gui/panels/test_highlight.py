"""Source is split into lines as it is typed, and coloured by role."""

from __future__ import annotations

from gui.panels.highlight import Highlighting, highlight

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


def test_a_long_source_can_be_read_at_once_and_gets_its_colours_line_by_line() -> None:
    source = "\n".join(f"def f{n}(): pass" for n in range(100))
    whole = Highlighting(source)
    assert [line for (line, _), *_ in whole.lines] == source.split("\n")
    assert whole.go_on(0.0)
    assert whole.done == 1
    assert whole.lines[0] == highlight(source)[0]
    assert whole.lines[1] == [("def f1(): pass", "ink")]
    while whole.go_on(0.0):
        pass
    assert whole.lines == highlight(source)
    assert whole.done == 100
