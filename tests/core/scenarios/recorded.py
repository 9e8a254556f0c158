"""Runs of scenarios that several tests look at: recorded once, some at a time: they sleep a lot."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from core.events.base import Event
from core.model.history import History
from core.model.waits_for import deadlock
from core.playback.cast import cast_world
from core.recording.reader import Recording
from core.scenarios.catalogue import find
from gui.words import hang, sentence
from gui.words.names import Names
from tests.core.anywhere import check_causes, check_worlds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.model.world import World
    from core.scenarios.casts.cast import Value

ROOT = Path(__file__).parents[3]
AT_ONCE = 4
CHECKED = 200
"""Events of which is checked what must be true of any run."""
Kind = TypeVar("Kind", bound=Event)


class Recorded:
    """What came of a recorded run.

    Attributes:
        code: exit code of ``record``.
        text, lines: what the program printed; the pieces of processes that print at once may mix.
        events: what happened, in order.
        end: the world after the last event.
    """

    def __init__(self, code: int, text: str, path: Path) -> None:
        """Read the recording."""
        self.code, self.text, self.lines = code, text, text.splitlines()
        self._history = History()
        with Recording.open(path) as recording:
            assert not recording.cut
            for _, chunk in recording.chunks():
                self._history.append(chunk)
        self.events = self._history.events(0, len(self._history))
        self.end = self._history.world_at(len(self._history))

    def of(self, kind: type[Kind]) -> list[Kind]:
        """Return the events of a kind, in order."""
        return [event for event in self.events if isinstance(event, kind)]

    def place(self, event: Event) -> int:
        """Return how many events came before this one."""
        return next(n for n, other in enumerate(self.events) if other is event)

    def worlds(self) -> Iterator[tuple[Event, World]]:
        """Yield each event with the world after it."""
        for n, event in enumerate(self.events, 1):
            yield event, self._history.world_at(n)

    def world_after(self, number: int) -> World:
        """Return the world after the event of a number, from 0 on."""
        return self._history.world_at(number + 1)

    def name(self, process: str) -> str:
        """Return the name of a process."""
        return self.end.processes[process].name

    def things(self) -> dict[str, list[tuple[object, ...]]]:
        """Return all that took part, as :func:`promised` has it of a cast."""
        return things(self.end)

    def close(self) -> None:
        """Let go of what the history keeps on the disk."""
        self._history.close()


def things(world: World) -> dict[str, list[tuple[object, ...]]]:
    """Return the processes and resources of a world, by what does not differ from run to run.

    Workers of a pool are called after the start method, so only that they are there counts.
    """
    workers = {worker for pool in world.pools.values() for worker in pool.workers}
    return {
        "processes": [(p.id, "" if p.id in workers else p.name) for p in world.processes.values()],
        "channels": [(c.type, c.name, c.capacity) for c in world.channels.values()],
        "locks": [(k.type, k.name, k.value) for k in world.locks.values()],
        "pools": [(p.name, p.size, sorted(p.workers)) for p in world.pools.values()],
        "objects": [(x.type, x.name, x.manager) for x in world.proxies.values()],
        "memories": [(m.type, m.name, m.bytes) for m in world.memories.values()],
    }


def hangs(run: Recorded) -> str:
    """Return the first proof of a deadlock that is found, in words; empty if there is none."""
    for _, world in run.worlds():
        found = deadlock(world, silent=True)
        if found:
            return sentence.plain(hang.proven(found, world, Names()))
    return ""


def promised(key: str, values: Mapping[str, Value]) -> dict[str, list[tuple[object, ...]]]:
    """Return what takes part in a scenario by its cast."""
    scenario = find(key.split()[0])
    assert scenario is not None
    return things(cast_world(scenario.cast(values)))


def record(name: str, method: str, values: Mapping[str, Value], limit_s: float = 0) -> Recorded:
    """Record a scenario; with a limit it is stopped then.

    What must be true of any run is checked of it, under one start method.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "run.procession"
        command = [sys.executable, str(ROOT / "main.py"), "record", name]
        words = [f"--param={key}={value}" for key, value in values.items()]
        words += ["--for", str(limit_s)] if limit_s else []
        done = subprocess.run(
            [*command, "-o", str(path), "--start-method", method, *words],
            env=os.environ | {"TMPDIR": folder},
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        assert limit_s or (done.returncode, done.stderr) == (0, "")
        run = Recorded(done.returncode, done.stdout, path)
        if method == "fork":
            dice = random.Random(name)
            check_worlds(run.events[:CHECKED], dice)
            check_causes(run.events[:CHECKED], dice)
        return run


class Runs:
    """The runs of a group of scenarios; all of a start method are recorded when one is wanted."""

    def __init__(
        self, quick: Mapping[str, Mapping[str, Value]], limits_s: Mapping[str, float] = {}
    ) -> None:
        """Know what to record.

        Args:
            quick: key -> values with which a scenario takes little time; the key is its name, with
                a blank and a word behind it where it is recorded more than once.
            limits_s: key -> after how many seconds it is stopped.
        """
        self._quick, self._limits_s = quick, limits_s
        self._runs: dict[tuple[str, str], Recorded] = {}

    def get(self, key: str, method: str) -> Recorded:
        """Return the run of a scenario under a start method."""
        if (key, method) not in self._runs:
            with ThreadPoolExecutor(AT_ONCE) as pool:
                made = pool.map(lambda one: self._record(one, method), self._quick)
                self._runs |= {
                    (one, method): run for one, run in zip(self._quick, made, strict=True)
                }
        return self._runs[key, method]

    def check_cast(self, key: str, method: str) -> None:
        """Check that those take part, and nobody else, whose places are kept before the run."""
        assert self.get(key, method).things() == promised(key, self._quick[key])

    @property
    def keys(self) -> tuple[str, ...]:
        """What is recorded."""
        return tuple(self._quick)

    def _record(self, key: str, method: str) -> Recorded:
        name = key.split()[0]
        return record(name, method, self._quick[key], self._limits_s.get(key, 0))

    def close(self) -> None:
        """Let go of all runs."""
        for run in self._runs.values():
            run.close()
        self._runs.clear()
