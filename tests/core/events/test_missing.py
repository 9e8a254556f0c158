"""A traceback tells which module was missing, and no other end is taken for that."""

from __future__ import annotations

import pytest

from core.events.missing import missing_module


@pytest.mark.parametrize(
    ("line", "module"),
    [
        ("ModuleNotFoundError: No module named 'pandas'\n", "pandas"),
        ("ModuleNotFoundError: No module named 'pandas.core'", ""),
        ("ModuleNotFoundError: No module named 'a'; 'a' is not a package", ""),
        ("ImportError: cannot import name 'pandas'", ""),
        ("ModuleNotFoundError: No module named 'a'\n\nValueError: b", ""),
        ("ModuleNotFoundError: No module named '<b>'", ""),
        ("", ""),
    ],
)
def test_the_last_line_names_it(line: str, module: str) -> None:
    assert missing_module(f"Traceback (most recent call last):\n  File\n{line}") == module
