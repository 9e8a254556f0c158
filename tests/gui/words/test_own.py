"""What is said of files that changed names one of them, and what to do."""

from __future__ import annotations

from gui.words.own import changed_text


def test_one_sentence_for_whatever_changed() -> None:
    assert changed_text([], []) == ""
    assert changed_text(["/p/a.py"], []) == "a.py has changed. F5 runs the program again."
    two = "a.py and 1 more have changed. F5 runs the program again."
    assert changed_text(["/p/a.py", "/p/b.py"], []) == two
    assert changed_text(["/p/a.py"], ["/p/b.py"]) == "b.py is not there any more."
