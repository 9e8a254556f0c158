"""``time.sleep`` is told with its length, where the program itself calls it, and fails as ever."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.tracing import records as rec

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
print(time.sleep.__name__, time.sleep.__doc__ == DOC)
"""


def test_a_sleep_is_told_and_one_of_no_length_is_not(trace: Callable[..., Any]) -> None:
    run = trace(PROGRAM.replace("DOC", repr(__import__("time").sleep.__doc__)))
    assert run.code == 0, run.stderr
    (began,) = run.of(rec.SLEEP_BEGAN)
    (ended,) = run.of(rec.SLEEP_ENDED)
    assert began.arg == 20_000_000
    assert began.site.endswith("program.py:2:<module>")
    assert ended.t - began.t >= began.arg


def test_what_is_no_length_is_refused_in_python_s_own_words(trace: Callable[..., Any]) -> None:
    run = trace(PROGRAM.replace("DOC", repr(__import__("time").sleep.__doc__)))
    assert run.stdout.splitlines() == [
        "'str' object cannot be interpreted as an integer",
        "sleep length must be non-negative",
        "sleep True",
    ]
