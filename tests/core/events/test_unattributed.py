"""What the pipes brought is shown once: by its process, or else without one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.events.unattributed import MAX_LINES, MAX_PARTIAL, Unattributed


def test_a_line_that_its_process_told_is_not_shown_again() -> None:
    printed = Unattributed()
    printed.told("main", 1, "hello\n", cut=False)
    assert printed.read(1, "hello\n") == ""
    assert printed.read(1, "hello\n") == "hello\n", "told once, printed twice"


def test_what_c_code_wrote_between_two_lines_remains() -> None:
    printed = Unattributed()
    printed.told("main", 1, "a\n", cut=False)
    printed.told("main", 1, "b\n", cut=False)
    assert printed.read(1, "a\nfrom C\nb\n") == "from C\n"


def test_print_writes_text_and_end_apart() -> None:
    printed = Unattributed()
    for text in ("a", " ", "b", "\n"):
        printed.told("main", 1, text, cut=False)
    assert printed.read(1, "a b\n") == ""


def test_lines_of_two_processes_are_put_together_apart() -> None:
    printed = Unattributed()
    printed.told("main.1", 1, "one ", cut=False)
    printed.told("main.2", 1, "two\n", cut=False)
    printed.told("main.1", 1, "more\n", cut=False)
    assert printed.read(1, "two\none more\n") == ""


def test_standard_error_is_another_stream() -> None:
    printed = Unattributed()
    printed.told("main", 1, "x\n", cut=False)
    assert printed.read(2, "x\n") == "x\n"


def test_a_long_line_of_which_only_the_beginning_was_told_is_known() -> None:
    printed = Unattributed()
    printed.told("main", 1, "begin", cut=True)
    assert printed.read(1, "beginning of a long line\n") == ""
    assert printed.read(1, "beginning again\n") == "beginning again\n"


def test_the_last_line_may_have_no_end() -> None:
    printed = Unattributed()
    printed.told("main", 1, "told", cut=False)
    assert printed.read(1, "told") == ""
    assert printed.rest(1) == ""
    assert printed.read(2, "from C") == ""
    assert printed.rest(2) == "from C"
    assert printed.rest(2) == ""


@given(st.lists(st.text("ab\n", max_size=4), max_size=12), st.data())
def test_told_lines_vanish_however_the_pipe_cuts_them(
    texts: list[str], data: st.DataObject
) -> None:
    printed = Unattributed()
    for text in texts:
        printed.told("main", 1, text, cut=False)
    whole = "".join(texts)
    out = ""
    while whole:
        size = data.draw(st.integers(1, len(whole)))
        out += printed.read(1, whole[:size])
        whole = whole[size:]
    assert out + printed.rest(1) == ""


def test_memory_is_bounded() -> None:
    printed = Unattributed()
    for n in range(MAX_LINES + 5):
        printed.told("main", 1, f"{n}\n", cut=False)
    assert len(printed._told) == MAX_LINES
    assert printed.read(1, "x" * (MAX_PARTIAL + 1)) == "x" * (MAX_PARTIAL + 1) + "\n"
