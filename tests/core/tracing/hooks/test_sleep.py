"""``time.sleep`` is told with its length, where the program itself calls it, and fails as ever."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Any

from core.tracing import records as rec
from tests.core.tracing.conftest import PYTHON

if TYPE_CHECKING:
    from collections.abc import Callable

PROGRAM = """\
import inspect, time
time.sleep(0.02)
time.sleep(0)
try:
    time.sleep("long")
except TypeError as error:
    print(error)
try:
    time.sleep(-1)
except ValueError as error:
    print(error)
print(time.sleep.__name__, time.sleep.__doc__)
"""


def test_a_sleep_is_told_and_one_of_no_length_is_not(trace: Callable[..., Any]) -> None:
    run = trace(PROGRAM)
    assert run.code == 0, run.stderr
    (began,) = run.of(rec.SLEEP_BEGAN)
    (ended,) = run.of(rec.SLEEP_ENDED)
    assert began.arg == 20_000_000
    assert began.site.endswith("program.py:2:<module>")
    assert ended.t - began.t >= began.arg


def test_what_is_no_length_is_refused_in_python_s_own_words(trace: Callable[..., Any]) -> None:
    run = trace(PROGRAM)
    done = subprocess.run([PYTHON, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert run.stdout == done.stdout
    assert "sleep length must be non-negative" in run.stdout
