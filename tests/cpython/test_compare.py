"""CPython's own tests of multiprocessing go under ``record`` as they go without.

The small version of ``compare.py``, which does it for other Pythons and start methods.
"""

from __future__ import annotations

import sys

import pytest

from tests.cpython.compare import Outcome, compare, differing, has_tests

PATTERNS = ["WithProcesses"]


@pytest.mark.cpython
@pytest.mark.timeout(600)
def test_cpythons_own_tests_go_alike_bare_and_traced() -> None:
    if not has_tests(sys.executable):
        pytest.skip("CPython's own tests are not installed (Debian: libpython3-testsuite)")
    row = compare(sys.executable, "fork", PATTERNS)
    said = "\n".join(row.remarks())
    assert not row.differences, said
    assert row.bare.output == row.traced.output == "", said
    assert row.traced.run > 100
    assert row.processes > 100, "they were not traced"


def test_what_differs_is_found() -> None:
    bare = Outcome({"a": "passed", "b": "skipped", "c": "failed", "d": "passed"})
    traced = Outcome({"a": "passed", "b": "passed", "c": "failed", "e": "error"})
    assert differing(bare, traced) == {
        "b": ("skipped", "passed"),
        "d": ("passed", "not run"),
        "e": ("not run", "error"),
    }
