"""Programs as users write them: run bare and recorded, and what the recording tells of each."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import pytest

from core.events.base import Event
from core.events.process import ProcessStarted
from core.events.program import EventsLost, OutputWritten, ProgramStarted
from core.export.saving import load
from core.model import waits_for
from core.model.fold import apply_all
from core.model.world import World

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.waits_for import Dependence

ROOT = Path(__file__).resolve().parents[2]
USERS = ROOT / "tests" / "programs" / "users"
ALL = ("fork", "spawn", "forkserver")
LIMIT_S = 60.0
HANG_S = 3.0
"""How long a program may run that is known to hang; its waits begin within the first second."""

E = TypeVar("E", bound=Event)

WORKER = re.compile(r"\b[A-Za-z]+-\d+(:\d+)*")
"""A process's name: which of several did what is different every time, and so is the method."""


class Said(NamedTuple):
    """What a run left behind for who started it."""

    code: int
    out: str
    err: str


def _settled(text: str) -> list[str]:
    """Return what is the same in every run: the lines in no order, and no worker's number."""
    return sorted(WORKER.sub("one of them", text).splitlines())


class Told:
    """What a recording tells of a program, by the names that the program gave its processes."""

    def __init__(self, script: Path, path: Path, said: Said) -> None:
        self.script = script
        self.out, self.err = said.out, said.err
        with load(path) as run:
            assert run.history.skipped == 0
            self.events: list[Event] = run.history.events(0, len(run.history))
        self.names = {e.process: e.name for e in self.of(ProcessStarted)}
        self.names |= {e.process: e.name for e in self.of(ProgramStarted)}
        assert not self.of(EventsLost)

    def of(self, kind: type[E], name: str | None = None) -> list[E]:
        """Return the events of a kind; of the processes with this name only, if one is given."""
        found = [event for event in self.events if isinstance(event, kind)]
        return [e for e in found if name is None or self.names[e.process] == name]

    def counts(self, kind: type[Event]) -> dict[str, int]:
        """Return name -> how many events of a kind there are, sorted by name."""
        names = [self.names[event.process] for event in self.of(kind)]
        return {name: names.count(name) for name in sorted(set(names))}

    def printed(self, name: str | None = None, stream: str = "stdout") -> str:
        return "".join(e.text for e in self.of(OutputWritten, name) if e.stream == stream)

    def line(self, text: str, file: str = "") -> int:
        """Return the number of the only line of the script that holds the text."""
        path = self.script.parent / file if file else self.script
        lines = path.read_text(encoding="utf-8").splitlines()
        (found,) = (n for n, line in enumerate(lines, 1) if text in line)
        return found

    def lines(self, kind: type[Event], name: str | None = None) -> set[int]:
        """Return the lines of the program at which events of a kind happened."""
        return {e.where.line for e in self.of(kind, name) if e.where is not None}

    @cached_property
    def world(self) -> World:
        """The state at the end."""
        world = World()
        apply_all(world, self.events)
        return world

    @cached_property
    def stuck(self) -> World:
        """The state a second before the end: nothing has been stopped yet."""
        world = World()
        last = self.events[-1].t_ns - 1_000_000_000
        apply_all(world, [event for event in self.events if event.t_ns < last])
        return world

    def way(self) -> tuple[Dependence, ...]:
        """Return those of whom it is claimed that they can never go on."""
        return waits_for.deadlock(self.stuck, silent=True)

    def hang(self) -> dict[str, int]:
        """Return name -> line of those of ``way``; 0 for one that waits at its exit."""
        return {self.names[d.waiter]: d.where.line if d.where else 0 for d in self.way()}

    def waiting(self) -> dict[str, int]:
        """Return name -> line of those who live and wait."""
        found = waits_for.dependences(self.stuck).values()
        return {self.names[d.waiter]: d.where.line if d.where else 0 for d in found if d}


class Runner:
    """Runs a program bare and recorded, and holds the two against each other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "sitecustomize.py").write_text(
            "import multiprocessing, os\n"
            "multiprocessing.set_start_method(os.environ['BARE_METHOD'])\n"
        )

    def __call__(
        self,
        program: str,
        method: str,
        *words: str,
        hangs: bool = False,
        settle: Callable[[str], str] = str,
    ) -> Told:
        """Return what the recording tells, once both have printed, failed and ended the same.

        Args:
            program: path below ``tests/programs/users`` without its ending; a package's is ``-m``.
            method: the start method of both.
            words: the arguments.
            hangs: both are interrupted after a while.
            settle: makes of an output what of it is the same in every run.
        """
        package = (USERS / program).is_dir()
        script = USERS / program / "__main__.py" if package else USERS / f"{program}.py"
        target = ["-m", program] if package else [str(script)]
        path = self.folder / "run.procession"
        ours = [str(ROOT / "main.py"), "record", "-o", str(path), "--start-method", method]
        ours += ["--for", str(HANG_S)] if hangs else []
        with ThreadPoolExecutor() as both:  # at once: mostly they wait
            aside = both.submit(self._run, [*target, *words], HANG_S / 2 if hangs else 0, method)
            recorded = self._run([*ours, *target, *words])
            bare = aside.result()
        assert _settled(settle(recorded.out)) == _settled(settle(bare.out))
        if not hangs:  # interrupted, all of them complain at once
            assert _settled(settle(recorded.err)) == _settled(settle(bare.err))
        assert recorded.code == bare.code
        return Told(script, path, recorded)

    def _run(self, words: list[str], interrupted_after_s: float = 0, method: str = "") -> Said:
        """Run a program in a session of its own, so that all of it can be ended."""
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"}
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        if method:
            environment |= {"BARE_METHOD": method, "PYTHONPATH": str(self.folder)}
        process = subprocess.Popen(
            [sys.executable, *words],
            cwd=USERS,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            text=True,
            encoding="utf-8",
        )
        try:
            if interrupted_after_s:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.communicate(timeout=interrupted_after_s)
                os.killpg(process.pid, signal.SIGINT)
            out, err = process.communicate(timeout=LIMIT_S)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            out, err = process.communicate()
            pytest.fail(f"it does not end; it said:\n{out}\n{err}")
        return Said(process.returncode, out, err)


@pytest.fixture
def run(tmp_path: Path) -> Runner:
    return Runner(tmp_path)
