"""The same for the scenarios in which processes have something in common."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.events.file import LineWritten
from core.events.lock import BarrierPassed, BarrierReached, FlagCleared, Notified, WaitEnded
from core.events.message import MessageReceived, MessageSent
from core.events.pool import ResultTaken, TaskFinished, TaskStarted, TaskSubmitted
from core.model.waits_for import deadlock
from core.model.world import Life, WaitKind
from tests.core.questions.truths import Truth, child, code, main, printed, waits, yes
from tests.core.scenarios.recorded import hangs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.events.base import Event
    from core.model.world import Channel, Lock, World
    from tests.core.scenarios.recorded import Recorded


def most(run: Recorded, count: Callable[[World], int]) -> str:
    """Return the largest number that any world of the run has."""
    return str(max(count(world) for _, world in run.worlds()))


def tasks(world: World) -> int:
    return sum(len(pool.running) for pool in world.pools.values())


def places(run: Recorded, kind: type[Event]) -> list[int]:
    """Return where the events of a kind are."""
    return [run.place(event) for event in run.of(kind)]


def lock(world: World) -> Lock:
    (only,) = world.locks.values()
    return only


def queue(world: World) -> Channel:
    return next(iter(world.channels.values()))


def blocked(run: Recorded, kind: WaitKind, names: str) -> bool:
    """Return whether a process of such a name waits so in any world."""
    return any(
        waits(p, kind) and p.name.startswith(names)
        for _, world in run.worlds()
        for p in world.processes.values()
    )


def somebody_waits(kind: WaitKind) -> Callable[[World], bool]:
    return lambda world: any(waits(p, kind) for p in world.processes.values())


def quits_taken(run: Recorded, mark: str) -> set[str]:
    """Return who took a quit mark."""
    marks = {e.message for e in run.of(MessageSent) if e.preview == mark}
    return {e.process for e in run.of(MessageReceived) if e.message in marks}


def not_blocked_or(kind: WaitKind) -> Callable[[World], bool]:
    """Somebody waits; or those who never did are no more."""
    return lambda w: somebody_waits(kind)(w) or child(w).life is Life.ENDED


POOLS: Mapping[str, Truth] = {
    "pool-apply-async at-once": Truth(
        lambda run: most(run, tasks), lambda w: tasks(w) == min(5, main_tasks(w))
    ),
    "pool-apply-async waits": Truth(
        lambda run: yes(places(run, TaskFinished)[0] < places(run, TaskSubmitted)[1]),
        lambda w: not main(w).waits and main_tasks(w) == 2,
    ),
    "pool-apply at-once": Truth(lambda run: most(run, tasks), lambda w: tasks(w) == 1),
    "pool-apply waits": Truth(
        lambda run: yes(places(run, ResultTaken)[0] < places(run, TaskSubmitted)[1]),
        lambda w: waits(main(w), WaitKind.RESULT) and main_tasks(w) == 1,
    ),
    "pool-uneven next": Truth(
        lambda run: (
            "As soon as one worker is free"
            if sum(n < places(run, TaskStarted)[5] for n in places(run, TaskFinished)) < 5
            else "When all workers are free"
        ),
        lambda w: tasks(w) > 1 and main_tasks(w) == 10,
    ),
}


def main_tasks(world: World) -> int:
    """Return how many tasks have been handed in."""
    return sum(pool.submitted for pool in world.pools.values())


MESSAGES: Mapping[str, Truth] = {
    "producer-consumer producer-waits": Truth(
        lambda run: yes(blocked(run, WaitKind.SEND, "Producer")), not_blocked_or(WaitKind.SEND)
    ),
    "producer-consumer consumer-waits": Truth(
        lambda run: yes(blocked(run, WaitKind.RECEIVE, "Consumer")),
        somebody_waits(WaitKind.RECEIVE),
    ),
    "producer-consumer who": Truth(
        lambda run: {True: "One of them", False: "All of them"}[
            sum(line.startswith("took") for line in run.lines) <= run.text.count("put ")
        ],
        lambda w: sum(bool(p.took) for p in w.processes.values()) == 1,
    ),
    "producer-consumer last": Truth(
        lambda run: {True: "By a quit mark"}["main.2" in quits_taken(run, "'quit'")],
        lambda w: w.messages[child(w, 2).took].preview == "'quit'",
    ),
    "ping-pong ends": Truth(
        lambda run: "Both" if {"A", "B"} <= {line[0] for line in run.lines} else "Only one",
        lambda w: len(queue(w).senders) == 2,
    ),
    "ping-pong under-way": Truth(
        lambda run: most(run, lambda w: sum(len(c.messages) for c in w.channels.values())),
        lambda w: len(queue(w).messages) == 1,
    ),
    "joinable-queue join": Truth(
        lambda run: {5: "After the last task_done()"}[run.lines.index("all items are done")],
        lambda w: (
            not queue(w).joiners and not queue(w).unfinished and child(w).life is Life.RUNNING
        ),
    ),
    "joinable-queue taken": Truth(
        lambda run: yes(run.lines[-1] != "all items are done"),
        lambda w: bool(queue(w).joiners and queue(w).unfinished and not queue(w).messages),
    ),
    "pool-pipeline at-once": Truth(lambda run: most(run, squaring), lambda w: squaring(w) > 1),
    "pool-pipeline quits": Truth(
        lambda run: yes(len(quits_taken(run, "0") - {"main.5"}) == 1),
        lambda w: (
            sum(w.messages[p.took].preview == "0" for p in w.processes.values() if p.took) > 1
        ),
    ),
}


def squaring(world: World) -> int:
    """Return how many workers sleep over a number."""
    workers = (p for p in world.processes.values() if p.name.startswith("Worker"))
    return sum(waits(p, WaitKind.SLEEP) for p in workers)


def mixed(run: Recorded) -> str:
    """By the program's own look at the file."""
    (said,) = run.lines
    whole = "every three belong" in said or re.search(r"(\d+) of \1 threes", said)
    return yes(not whole)


def whole_or_mixed(world: World) -> bool:
    """All has been written, or a line is in the way of another's three."""
    (file,) = world.files.values()
    writers = [line.writer for line in file.lines]
    done = all(p.life is not Life.RUNNING for p in world.processes.values() if p.parent)
    return done or any(a == c != b for a, b, c in triples(writers))


def triples(writers: list[str]) -> list[tuple[str, str, str]]:
    """Return each line between an earlier and a later one."""
    n = len(writers)
    return [
        (writers[a], writers[b], writers[c])
        for a in range(n)
        for b in range(a + 1, n)
        for c in range(b + 1, n)
    ]


def sleeps_with_the_lock(world: World) -> bool:
    (owner,) = lock(world).owners
    return waits(world.processes[owner], WaitKind.SLEEP) and bool(lock(world).waiters)


def lines_a_hold(run: Recorded) -> set[int]:
    """Return after how many lines of its writer the lock changes hands."""
    who = [e.process for e in run.of(LineWritten)]
    return {len(set(who[n : n + 3])) for n in range(0, len(who), 3)}


MIXED = Truth(mixed, whole_or_mixed)
KEEPS = Truth(lambda run: "It keeps it" if mixed(run) == "No" else "", sleeps_with_the_lock)
SYNCHRONISATION: Mapping[str, Truth] = {
    "lock-writers mixed": MIXED,
    "lock-with mixed": MIXED,
    "lock-missing mixed": MIXED,
    "lock-writers asleep": KEEPS,
    "lock-with asleep": KEEPS,
    "lock-with released": Truth(
        lambda run: {True: "At the end of the block"}[lines_a_hold(run) == {1}],
        lambda w: not lock(w).owners and len(next(iter(w.files.values())).lines) == 3,
    ),
    "lock-missing own": Truth(
        lambda run: yes(all(own == sorted(own, key=by_place) for own in own_lines(run))),
        lambda w: len(next(iter(w.files.values())).lines) > 1,
    ),
    "rlock again": Truth(
        lambda run: "It goes on" if run.text.count("inside twice") == 4 else "",
        lambda w: len(lock(w).owners) == 2,
    ),
    "rlock releases": Truth(
        lambda run: most(run, lambda w: sum(len(x.owners) for x in w.locks.values())),
        lambda w: len(lock(w).owners) == 1 and bool(lock(w).waiters),
    ),
    "semaphore at-once": Truth(
        lambda run: most(run, parked), lambda w: parked(w) == min(lock(w).value, 3)
    ),
    "semaphore waits": Truth(
        lambda run: yes(blocked(run, WaitKind.LOCK, "Car")),
        lambda w: bool(lock(w).waiters) or all(p.life is Life.ENDED for p in w.processes.values()),
    ),
    "event who": Truth(
        lambda run: {3: "All who wait"}[run.lines.count("there")],
        lambda w: lock(w).flag and not lock(w).sleepers,
    ),
    "event stays": Truth(
        lambda run: "No, wait() clears it" if run.of(FlagCleared) else "Yes",
        lambda w: lock(w).flag and not lock(w).sleepers,
    ),
    "condition lock": Truth(
        lambda run: {3: "It gives it back"}[run.text.count("has a loaf")],
        lambda w: bool(lock(w).sleepers and set(lock(w).owners) - set(lock(w).sleepers)),
    ),
    "condition woken": Truth(
        lambda run: "One" if len(run.of(WaitEnded)) == len(run.of(Notified)) else "All of them",
        lambda w: len(lock(w).sleepers) == 2,
    ),
    "barrier first": Truth(
        lambda run: (
            "When all have come"
            if places(run, BarrierReached)[2] < places(run, BarrierPassed)[0]
            else "As soon as it has come"
        ),
        lambda w: lock(w).passed == 1,
    ),
    "barrier again": Truth(
        lambda run: (
            "Yes, until all have come"
            if places(run, BarrierReached)[5] < places(run, BarrierPassed)[3]
            else "No, it stays open"
        ),
        lambda w: lock(w).passed == 2,
    ),
}


def by_place(line: str) -> tuple[int, int]:
    _, _, place, _, turn = line.replace(",", "").split()
    return int(turn), int(place)


def own_lines(run: Recorded) -> list[list[str]]:
    """Return the lines of each writer."""
    written = run.of(LineWritten)
    return [[e.preview for e in written if e.process == w] for w in {e.process for e in written}]


def parked(world: World) -> int:
    return sum(len(one.owners) for one in world.locks.values())


def total(run: Recorded) -> tuple[int, int]:
    """Return how many additions there were, and the total that came of them."""
    due, made, _ = map(int, re.findall(r"\d+", run.lines[-1]))
    return due, made


STATE: Mapping[str, Truth] = {
    "shared-value-race lost": Truth(
        lambda run: yes(total(run)[1] < total(run)[0]),
        lambda w: "are lost" in main(w).printed or said_twice(w),
    ),
    "shared-value-race grows": Truth(
        lambda run: "1 in all" if total(run)[1] < total(run)[0] else "2 in all",
        lambda w: said_twice(w),
    ),
    "manager-list where": Truth(
        lambda run: {"main.1": "In the manager's process", "main": "In main"}[
            next(iter(run.end.proxies.values())).manager
        ],
        lambda w: next(iter(w.proxies.values())).manager == "main.1",
    ),
    "manager-list append": Truth(
        lambda run: {6: "It asks the manager, and waits"}[int(run.lines[-1].split()[0])],
        somebody_waits(WaitKind.CALL),
    ),
}


def said_twice(world: World) -> bool:
    """Two have read the same number, the last that each printed."""
    last = [p.printed.partition(": ")[2] for p in world.processes.values() if p.parent]
    return len(last) == 2 and len(set(last)) == 1


ENDS = Truth(
    lambda run: yes(run.code == 0 and not hangs(run)),
    lambda w: w.program.ended or deadlock(w, silent=True) is not None,
)
WRONG: Mapping[str, Truth] = {
    "deadlock-two-locks ends": ENDS,
    "deadlock-two-locks both": Truth(
        lambda run: yes("has both" in run.text),
        lambda w: all(len(one.owners) == 1 for one in w.locks.values()),
    ),
    "join-before-drain ends": ENDS,
    "join-before-drain code-over": Truth(
        lambda run: "Not before somebody reads" if hangs(run) else "At once",
        lambda w: child(w).life is Life.EXITING and waits(main(w), WaitKind.JOIN),
    ),
    "killed-holding-lock who": Truth(
        lambda run: {True: "Still Owner, though dead"}[hangs(run) != "" and code(run, 1) == "-9"],
        lambda w: lock(w).owner_dead and list(lock(w).owners) == ["main.1"],
    ),
    "killed-holding-lock gets": Truth(
        lambda run: yes(printed(run, "main.2") == ["holds the lock"]),
        lambda w: "main.2" in (*lock(w).owners, *lock(w).waiters),
    ),
    "dining-philosophers ends": ENDS,
    "dining-philosophers forks": Truth(
        lambda run: {True: "1"}["none can go on" in hangs(run)],
        lambda w: {len(one.owners) for one in w.locks.values()} == {1},
    ),
}
