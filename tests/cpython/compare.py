"""Runs CPython's own tests of multiprocessing bare and traced, and says where they differ.

    python tests/cpython/compare.py [--python PATH]... [--method METHOD]... [-k PATTERN]...

A row for each Python (this one, unless told otherwise) and start method (all three). The exit code
is 1 if a test went differently under ``record``. A test that does is run again by itself, traced
and bare: some of CPython's own fail now and then on a busy machine.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from core.export.saving import load  # noqa: E402

SUITE = ROOT / "tests" / "cpython" / "suite.py"
METHODS = ("fork", "spawn", "forkserver")
LIMIT_S = 900.0
"""How long the tests may take once; CPython's own limit of a single test is five minutes."""
SLOWER_S = 4.0
"""A test that takes so much longer traced is named: it may have waited for something in vain."""
AGAIN = 3
"""How often a test that differed is run again; it must go the same way each time."""

HEAD = (
    "| Python | method | bare: run / skipped / failed / errors | traced | seconds | events, "
    "processes, lost |\n| --- | --- | --- | --- | --- | --- |"
)


@dataclasses.dataclass
class Outcome:
    """How the tests went once.

    Attributes:
        tests: id of each test -> ``passed``, ``skipped``, ``failed`` or ``error``.
        texts: id of each that did not pass -> its traceback.
        run: how many were begun.
        seconds: how long it took, as a whole.
        each: id of each test -> how long it took, in seconds.
        output: what was printed, if it could not be finished.
    """

    tests: dict[str, str] = dataclasses.field(default_factory=dict)
    texts: dict[str, str] = dataclasses.field(default_factory=dict)
    run: int = 0
    seconds: float = 0.0
    each: dict[str, float] = dataclasses.field(default_factory=dict)
    output: str = ""

    def counts(self) -> str:
        """Return a cell of the table."""
        if self.output:
            return "not finished"
        kinds = list(self.tests.values())
        counts = (kinds.count(kind) for kind in ("skipped", "failed", "error"))
        return " / ".join(map(str, (self.run, *counts)))


@dataclasses.dataclass
class Row:
    """The same tests bare and traced.

    Attributes:
        differences: id of a test -> how it went bare and traced.
        wavering: ids of tests that differed, but not when they were run again.
    """

    python: str
    method: str
    bare: Outcome
    traced: Outcome
    events: int = 0
    processes: int = 0
    lost: int = 0
    differences: dict[str, tuple[str, str]] = dataclasses.field(default_factory=dict)
    wavering: list[str] = dataclasses.field(default_factory=list)

    def line(self) -> str:
        """Return the row of the table."""
        seconds = f"{self.bare.seconds:.0f} -> {self.traced.seconds:.0f}"
        volume = f"{self.events}, {self.processes}, {self.lost}"
        cells = (self.python, self.method, self.bare.counts(), self.traced.counts())
        return f"| {' | '.join((*cells, seconds, volume))} |"

    def remarks(self) -> list[str]:
        """Return a line for each test that differs, with what it said, and for what is notable."""
        lines = [f"  differed once, but not again: {test}" for test in self.wavering]
        alike = [test for test in self.traced.texts if test in self.bare.texts]
        lines += [f"  does not pass bare, either: {test}" for test in alike]
        for test, (bare, traced) in self.differences.items():
            text = self.traced.texts.get(test) or self.bare.texts.get(test, "")
            lines.append(f"  {test}: bare {bare}, traced {traced}\n{text}".rstrip())
        for test, seconds in self.traced.each.items():
            bare_seconds = self.bare.each.get(test, seconds)
            if seconds > bare_seconds + SLOWER_S:
                lines.append(f"  slower: {test}: {bare_seconds:.1f} -> {seconds:.1f} s")
        unfinished = (("bare", self.bare.output), ("traced", self.traced.output))
        return lines + [f"  {name}, not finished:\n{text}" for name, text in unfinished if text]


def compare(python: str, method: str, patterns: list[str]) -> Row:
    """Run the tests bare and traced.

    Args:
        python: path of a Python that has CPython's tests.
        method: the start method.
        patterns: which tests, as after ``unittest -k``; all if empty.
    """
    version = ask(python, "import platform; print(platform.python_version())")
    with tempfile.TemporaryDirectory(prefix="compare-") as folder:
        bare = run_bare(python, method, patterns, folder)
        row = Row(version, method, bare, run_traced(python, method, patterns, folder))
        count(row, Path(folder, "recording"))
        for test, outcomes in differing(bare, row.traced).items():
            if row.traced.output or bare.output or not wavers(python, method, test, folder):
                row.differences[test] = outcomes
            else:
                row.wavering.append(test)
    return row


def wavers(python: str, method: str, test: str, folder: str) -> bool:
    """Return whether a test that differed goes alike bare and traced when it is run again."""
    name = test.removeprefix("__main__.")
    for _ in range(AGAIN):
        bare = run_bare(python, method, [name], folder)
        traced = run_traced(python, method, [name], folder)
        if differing(bare, traced) or bare.output or traced.output:
            return False
    return True


def differing(bare: Outcome, traced: Outcome) -> dict[str, tuple[str, str]]:
    """Return the tests that did not go alike, and how they went."""
    both = {
        test: (bare.tests.get(test, "not run"), traced.tests.get(test, "not run"))
        for test in {**bare.tests, **traced.tests}
    }
    return {test: outcomes for test, outcomes in both.items() if outcomes[0] != outcomes[1]}


def run_bare(python: str, method: str, patterns: list[str], folder: str) -> Outcome:
    """Run the tests as they are."""
    return _run([python, str(SUITE)], method, patterns, folder)


def run_traced(python: str, method: str, patterns: list[str], folder: str) -> Outcome:
    """Run the tests under ``record``."""
    path = os.path.join(folder, "recording")
    ours = [sys.executable, str(ROOT / "main.py"), "record", "--interpreter", python, "-o", path]
    return _run([*ours, str(SUITE), "--"], method, patterns, folder)


def _run(command: list[str], method: str, patterns: list[str], folder: str) -> Outcome:
    results = Path(folder, "results.json")
    results.unlink(missing_ok=True)
    words = [*command, method, str(results), *patterns]
    began = time.monotonic()
    with open(os.path.join(folder, "output"), "w+b") as output:
        process = subprocess.Popen(
            words, stdin=subprocess.DEVNULL, stdout=output, stderr=output, cwd=folder
        )
        try:
            process.wait(LIMIT_S)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGTERM)
            process.wait()
        seconds = time.monotonic() - began
        if not results.exists():
            output.seek(0)
            text = output.read().decode("utf-8", "replace")
            return Outcome(seconds=seconds, output=text[-4000:] or "nothing was printed")
    return _read(json.loads(results.read_text("utf-8")), seconds)


def _read(told: dict[str, Any], seconds: float) -> Outcome:
    """Return what the suite wrote down."""
    outcome = Outcome(seconds=seconds, run=len(told["run"]), each=dict(told["seconds"]))
    outcome.tests = {str(test): "passed" for test in told["run"]}
    for key, kind in (("skipped", "skipped"), ("failed", "failed"), ("errors", "error")):
        for test, text in told[key]:
            outcome.tests[test] = kind
            if kind != "skipped":
                outcome.texts[test] = text
    return outcome


def count(row: Row, path: Path) -> None:
    """Count what was recorded: it shows that the tracer was really there."""
    if not path.exists():
        return
    with load(path) as run:
        end = run.history.world_at(len(run.history))
        row.events += len(run.history)
        row.processes += len(end.processes)
        row.lost += end.program.lost


def ask(python: str, code: str) -> str:
    """Return what a Python prints."""
    command = [python, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.strip()


def has_tests(python: str) -> bool:
    """Return whether a Python has CPython's tests; Debian has them in a package of their own."""
    find = "import importlib.util as u; print(bool(u.find_spec('test._test_multiprocessing')))"
    try:
        return ask(python, find) == "True"
    except (OSError, subprocess.SubprocessError):
        return False


def main() -> int:
    """Write the table and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--python", action="append", metavar="PATH")
    parser.add_argument("--method", action="append", choices=METHODS)
    parser.add_argument("-k", action="append", default=[], metavar="PATTERN", dest="patterns")
    asked = parser.parse_args()
    # Some of the tests need it, and in the background of a shell it is ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    print(HEAD, flush=True)
    differ = False
    for python in asked.python or [sys.executable]:
        if not has_tests(python):
            parser.error(f"{python} has no test._test_multiprocessing (libpython3-testsuite?).")
        for method in asked.method or METHODS:
            row = compare(python, method, asked.patterns)
            print("\n".join([row.line(), *row.remarks()]), flush=True)
            differ |= bool(row.differences or row.bare.output or row.traced.output)
    return int(differ)


if __name__ == "__main__":
    sys.exit(main())
