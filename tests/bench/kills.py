"""Kills traced processes in the middle of what they do, and counts what should never happen.

A plain script: ``python tests/bench/kills.py [--window] [KILLS A METHOD]``, 100 by default under
each of fork, spawn and forkserver. Every victim is also suspended and resumed once before it dies.
The run is taken in as the window does it, 60 times a second, and the longest tick is given. With
``--window`` it is the real window that follows, painting included, and its cards are looked at.
"""

from __future__ import annotations

import contextlib
import gc
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from core.collecting.run import Run
from core.collecting.spec import ProgramSpec
from core.events.lock import LockAcquired
from core.events.message import MessageReceived, MessageSent
from core.events.program import OutputWritten
from core.model.world import Life
from core.playback.pace import Pace
from core.playback.playback import Playback
from core.playback.source import LiveSource
from gui.stage.stack import StackLook
from gui.words.states import Badge
from tests.programs.victims import ROLES, ROW

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.events.base import Event
    from core.model.world import World
    from gui.window.parts import Parts

ROOT = Path(__file__).resolve().parents[2]
METHODS = ("fork", "spawn", "forkserver")
KINDS: dict[str, type[Event]] = {
    "put": MessageSent,
    "send": MessageSent,
    "print": OutputWritten,
    "lock": LockAcquired,
}
TICK_S = 1 / 60
BUDGET_S = 0.008
HANG_S = 5.0
READY_S = 60.0


@dataclass
class Score:
    """What was counted; ``faults`` says which of it should never happen."""

    kills: int = 0
    suspended: int = 0
    killed_while_suspended: int = 0
    owners_dead: int = 0
    hangs: int = 0
    lost_records: int = 0
    receives_without_send: int = 0
    not_shown_as_killed: int = 0
    seen_as_killed: int = 0
    owner_not_shown_as_dead: int = 0
    inferred: int = 0
    notes: list[str] = field(default_factory=list)
    ticks_ms: list[float] = field(default_factory=list, repr=False)
    own_ms: list[float] = field(default_factory=list, repr=False)

    def faults(self) -> int:
        """Return how many things happened that never should."""
        return (
            self.hangs
            + self.lost_records
            + self.receives_without_send
            + self.not_shown_as_killed
            + self.owner_not_shown_as_dead
        )


class Follower:
    """Takes in a run as the window does; paints nothing."""

    def follow(self, playback: Playback, path: Path) -> None:
        """Follow this run from now on, which is recorded at a path."""
        del path
        self.playback = playback

    def tick(self) -> float:
        """Do one turn; return after how many seconds the next is due."""
        self.playback.poll(BUDGET_S)
        self.playback.tick(time.perf_counter())
        return TICK_S

    def sees_killed(self, id_: str) -> bool | None:
        """Return whether a process is seen as killed; None if nothing can be seen."""
        del id_
        return None

    def close(self) -> None:
        """Let go of everything."""


class WindowFollower(Follower):
    """The real window, turned by hand: everything that it does is within a tick."""

    def __init__(self) -> None:
        from gui import app
        from gui.panels.highlight import highlight
        from gui.window.settings import Memory, Settings

        self._app = app.application()
        self._parts: Parts = app.build(Settings(Memory()))
        self._parts.window.show()
        self._app.processEvents()
        gc.freeze()  # as the application does
        highlight("")

    def follow(self, playback: Playback, path: Path) -> None:
        """Show this run."""
        super().follow(playback, path)
        self._parts.session.adopt(playback, str(path))
        self._parts.clock.stop()
        self._app.processEvents()

    def tick(self) -> float:
        """Do one turn, and paint; what is behind goes on at once."""
        from PySide6.QtCore import QEvent

        again = self._parts.player.tick(time.perf_counter())
        self._app.processEvents()
        self._app.sendEvent(self._parts.window, QEvent(QEvent.Type.UpdateRequest))
        return TICK_S if again is None else again

    def sees_killed(self, id_: str) -> bool | None:
        """Return whether the card of a process says so, or its cell and the words of its stack."""
        stage = self._parts.window.run_page.stage
        looks = stage._scene.looks
        if id_ in looks:
            return "killed" in str(getattr(looks[id_], "words", ""))
        key = stage.board.seen(id_) if stage.board is not None else ""
        look = looks.get(key)
        if stage.board is None or not isinstance(look, StackLook):
            return False
        cell = look.cells[stage.board.stacks[key].members.index(id_)]
        return cell.badge is Badge.KILLED and any("killed" in words for words, _ in look.words)

    def close(self) -> None:
        """Close the window."""
        self._parts.window.close()
        self._parts.window.deleteLater()
        self._app.processEvents()


class Trial:
    """One program and its victims."""

    def __init__(
        self, method: str, each: int, folder: Path, score: Score, follower: Follower, seed: int
    ) -> None:
        self._score = score
        self._follower = follower
        self._chance = random.Random(seed)
        self._account = folder / "account"
        self._count = each * len(ROLES)
        self._account.write_bytes(bytes(self._count * ROW.size))
        spec = ProgramSpec(
            script=str(ROOT / "tests" / "programs" / "victims.py"),
            arguments=[str(self._account), str(each)],
            start_method=method,
            capture=True,
        )
        self._run = Run.start(spec, folder / "recording")
        self._playback = Playback(LiveSource(self._run), Pace.REAL_TIME)
        self._playback.playing = True
        follower.follow(self._playback, folder / "recording")

    def run(self) -> None:
        """Kill all victims, stop the program, and look at what is known of it."""
        try:
            if not self._until(lambda: all(row[1] > 2 for row in self._rows()), READY_S):
                self._hang(f"not all victims began within {READY_S:.0f} s")
                return  # a victim without a pid is none: to signal it would be to signal ourselves
            for row in self._chance.sample(range(self._count), self._count):
                self._kill(row)
            self._until(lambda: self._dead_known() >= self._count, HANG_S)
            begun = time.monotonic()
            self._playback.stop()
            if not self._until(lambda: not self._playback.live, HANG_S):
                self._hang("Stop")
            elif time.monotonic() - begun > 3.0:
                self._hang(f"Stop took {time.monotonic() - begun:.1f} s")
            self._judge()
        finally:
            self._playback.close()

    def _rows(self) -> list[tuple[int, int, int]]:
        data = self._account.read_bytes()
        return [ROW.unpack_from(data, row * ROW.size) for row in range(self._count)]

    def _kill(self, row: int) -> None:
        pid = self._rows()[row][0]
        self._pass(self._chance.uniform(0, 0.03))
        os.kill(pid, signal.SIGSTOP)
        self._score.suspended += 1
        self._pass(self._chance.uniform(0, 0.02))
        holds = bool(self._rows()[row][2])
        first = row < len(ROLES)
        if (holds and first) or self._chance.random() < 0.3:
            self._score.killed_while_suspended += 1
        else:
            os.kill(pid, signal.SIGCONT)
            self._pass(self._chance.uniform(0, 0.02))
        if first and ROLES[row] == "lock" and not holds:
            # Of the first of them at least it must be certain that it dies with its lock.
            os.kill(pid, signal.SIGCONT)
            self._kill(row)
            return
        before = self._dead_known()
        os.kill(pid, signal.SIGKILL)
        self._score.kills += 1
        if not self._until(lambda: self._dead_known() > before, HANG_S):
            late = time.perf_counter() - self._playback.history.end_ns / 1e9
            behind = self._playback.behind()
            self._hang(f"no death of {pid}: {late:.1f} s to take in, then {behind} to be shown")

    def _until(self, fact: Callable[[], bool], seconds: float) -> bool:
        deadline = time.monotonic() + seconds
        while not fact():
            if time.monotonic() > deadline:
                return False
            self._pass(TICK_S)
        return True

    def _pass(self, seconds: float) -> None:
        """Let time go by, ticking as the window does."""
        deadline = time.monotonic() + seconds
        while True:
            begun, own = time.perf_counter(), time.thread_time()
            due = self._follower.tick()
            took = time.perf_counter() - begun
            self._score.ticks_ms.append(took * 1e3)
            self._score.own_ms.append((time.thread_time() - own) * 1e3)
            left = deadline - time.monotonic()
            if left <= 0:
                return
            time.sleep(min(left, max(0.0, due - took)))

    def _dead_known(self) -> int:
        """Return how many processes are shown as ended, at the playhead."""
        processes = self._playback.world.processes.values()
        return sum(process.life is Life.ENDED for process in processes)

    def _hang(self, note: str) -> None:
        self._score.hangs += 1
        self._score.notes.append(note)

    def _judge(self) -> None:
        history = self._playback.history
        events = history.events(0, len(history))
        world = history.world_at(len(history))
        by_pid = {process.pid: id_ for id_, process in world.processes.items()}
        done = Counter((event.process, type(event)) for event in events)
        self._judge_messages(events)
        for row, (pid, count, holds) in enumerate(self._rows()):
            id_ = by_pid.get(pid, "")
            role = ROLES[row % len(ROLES)]
            missing = count - done[id_, KINDS[role]]
            if missing > 0:
                self._score.lost_records += missing
                self._score.notes.append(f"{role}: {missing} of {count} records of {pid} lost")
            self._judge_process(world, id_, role, bool(holds))

    def _judge_messages(self, events: list[Event]) -> None:
        sent: set[str] = set()
        for event in events:
            if isinstance(event, MessageSent):
                sent.add(event.message)
            elif isinstance(event, MessageReceived) and event.message not in sent:
                self._score.receives_without_send += 1
            self._score.inferred += getattr(event, "inferred", False)

    def _judge_process(self, world: World, id_: str, role: str, holds: bool) -> None:
        process = world.processes.get(id_)
        if process is None or process.life is not Life.ENDED or process.signal != "SIGKILL":
            self._score.not_shown_as_killed += 1
            self._score.notes.append(f"{role} {id_} is shown as {process}")
        seen = self._follower.sees_killed(id_)
        self._score.seen_as_killed += seen is True
        if seen is False:
            self._score.not_shown_as_killed += 1
            self._score.notes.append(f"the card of {role} {id_} does not say killed")
        if role == "lock" and holds:
            self._score.owners_dead += 1
            owned = [lock for lock in world.locks.values() if id_ in lock.owners]
            if not owned or not owned[0].owner_dead:
                self._score.owner_not_shown_as_dead += 1
                self._score.notes.append(f"{id_} died with a lock that does not say so")


def kill(
    method: str, kills: int, each: int = 3, seed: int = 0, follower: Follower | None = None
) -> Score:
    """Kill at least so many processes under one start method, a few dozen a program at most."""
    score = Score()
    follower = follower or Follower()
    while score.kills < kills and not score.hangs:
        with tempfile.TemporaryDirectory() as folder:
            Trial(method, each, Path(folder), score, follower, seed + score.kills).run()
    return score


def main() -> int:
    """Kill, and print the score of each start method."""
    words = [word for word in sys.argv[1:] if word != "--window"]
    kills = int(words[0]) if words else 100
    follower = WindowFollower() if "--window" in sys.argv else Follower()
    faults = 0
    for method in METHODS:
        begun = time.monotonic()
        score = kill(method, kills, follower=follower)
        faults += score.faults()
        ticks = sorted(score.ticks_ms)
        sys.stdout.write(
            f"{method}, {time.monotonic() - begun:.0f} s: {score}\n"
            f"  {len(ticks)} ticks: median {ticks[len(ticks) // 2]:.2f} ms, 99 % below "
            f"{ticks[len(ticks) * 99 // 100]:.1f} ms, longest {ticks[-1]:.1f} ms; longest of its "
            f"own processor time {max(score.own_ms):.1f} ms\n"
        )
        sys.stdout.flush()
    follower.close()
    return 1 if faults else 0


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
