"""A path is called by its last part."""

from __future__ import annotations

from gui.words.paths import file_name


def test_the_last_part_of_a_path_of_any_system() -> None:
    assert file_name("/p/q/a.py") == "a.py"
    assert file_name("C:\\p\\a.py") == "a.py"
    assert file_name("a.py") == "a.py"
