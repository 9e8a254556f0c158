"""The scenarios as ordinary scripts, run without us, under each start method."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from core.scenarios.catalogue import find
from core.scenarios.lock_writers import check

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., list[str]]

RUN = """\
import multiprocessing, runpy, sys
multiprocessing.set_start_method(sys.argv.pop(1))
sys.argv.pop(0)
runpy.run_path(sys.argv[0], run_name="__main__")
"""

methods = pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Return a function that runs a scenario and returns its lines, sorted by who can say."""

    def run(name: str, method: str, *arguments: str) -> list[str]:
        scenario = find(name)
        assert scenario is not None
        command = [sys.executable, "-c", RUN, method, str(scenario.script), *arguments]
        environment = os.environ | {"TMPDIR": str(tmp_path), "PYTHONUNBUFFERED": ""}
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.stderr == ""
        assert done.returncode == 0
        left = [path.name for path in tmp_path.iterdir() if not path.name.startswith("pymp-")]
        assert left == []
        return done.stdout.splitlines()

    return run


@methods
def test_every_word_of_every_producer_is_taken(run: Run, method: str) -> None:
    """Three producers, two consumers: all words arrive, and each consumer gets its quit marks."""
    lines = run(
        "producer-consumer", method, "--producers", "3", "--consumers", "2",
        "--items", "8", "--produce_delay", "0", "--consume_delay", "0.01",
    )  # fmt: skip
    words = {"put": Counter[str](), "took": Counter[str]()}
    for line in lines:
        verb, word = line.split()
        words[verb][word] += 1
    assert words["put"] == words["took"]
    assert words["put"].total() == 3 * 8
    assert "quit" not in words["took"]


@methods
def test_each_question_has_its_answer(run: Run, method: str) -> None:
    lines = run("ping-pong", method, "--rounds", "4", "--delay", "0")
    assert [line for line in lines if line.startswith("A")] == [
        f"A has pong {n}" for n in (1, 2, 3, 4)
    ]
    assert [line for line in lines if line.startswith("B")] == [
        f"B has ping {n}" for n in (1, 2, 3, 4)
    ]


@methods
@pytest.mark.parametrize("locking", ["acquire", "with"])
def test_with_a_lock_every_three_lines_belong_together(run: Run, method: str, locking: str) -> None:
    lines = run("lock-writers", method, "--rounds", "4", "--delay", "0.005", "--locking", locking)
    assert lines == ["36 lines, and every three belong together."]


@methods
def test_without_a_lock_the_script_says_what_came_of_it(run: Run, method: str) -> None:
    (line,) = run("lock-writers", method, "--rounds", "4", "--delay", "0.02", "--locking", "none")
    assert re.fullmatch(
        r"Line \d+ is Writer [123]'s, in the middle of Writer [123]'s three\."
        r"|36 lines, and every three belong together\.",
        line,
    )


def written(*writers: int) -> list[str]:
    return [f"{n}: line 1, round 1\n" for n in writers]


def test_the_check_names_the_first_line_that_is_in_the_way() -> None:
    assert check(written(2, 2, 2, 2, 1, 2, 1, 1, 1)) == (
        "Line 5 is Writer 1's, in the middle of Writer 2's three."
    )
    assert check(written(1, 1, 3)) == "Line 3 is Writer 3's, in the middle of Writer 1's three."


def test_the_check_counts_the_lines() -> None:
    assert check(written(1, 1, 1, 3, 3, 3)) == "6 lines, and every three belong together."
