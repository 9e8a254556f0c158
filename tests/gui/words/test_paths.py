"""A path is called by its last part."""

from __future__ import annotations

from gui.words.paths import LONGEST, file_name, short_name, told_apart


def test_the_last_part_of_a_path_of_any_system() -> None:
    assert file_name("/p/q/a.py") == "a.py"
    assert file_name("C:\\p\\a.py") == "a.py"
    assert file_name("a.py") == "a.py"


def test_a_long_name_is_cut_in_its_middle() -> None:
    assert short_name("/p/a.py") == "a.py"
    short = short_name("/p/" + "a" * 100 + "_b.py")
    assert len(short) == LONGEST
    assert short.startswith("aaa")
    assert short.endswith("a_b.py")


def test_files_of_one_name_are_told_apart_by_their_folders() -> None:
    paths = ["/p/a/work.py", "/p/b/work.py", "/p/main.py", "C:\\q\\b\\work.py"]
    names = ["a/work.py", "p/b/work.py", "main.py", "q/b/work.py"]
    assert list(told_apart(paths).values()) == names
    assert list(told_apart(paths[:2]).values()) == ["a/work.py", "b/work.py"]
    assert told_apart([]) == {}
    assert told_apart(["/p/x.py"]) == {"/p/x.py": "x.py"}
