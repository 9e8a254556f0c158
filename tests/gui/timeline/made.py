"""Runs made of numbers: lanes, causes and an index, as if a program had been followed."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np

from core.model.causality import Causes, Relation
from core.model.event_index import EventIndex
from core.model.lane import Detail, Lane, State
from core.model.lanes import Lanes
from gui.timeline.rows import Who
from gui.timeline.run import Run

if TYPE_CHECKING:
    from core.model.overview import Overview

MS = 1_000_000
BEGIN_NS = 5_000 * MS


class Made:
    """A run; it looks like an ``Overview`` that is complete.

    Attributes:
        lanes, causes, index: what the timeline reads.
        whos: how the lanes are shown.
    """

    complete = True

    def __init__(self) -> None:
        self.lanes, self.causes, self.index = Lanes(), Causes(), EventIndex()
        self.index.kinds.append("OutputWritten")
        self.whos: dict[str, Who] = {}
        self.words: dict[int, str] = {0: ""}

    @property
    def position(self) -> int:
        return self.lanes.count

    def run(self) -> Run:
        return Run(cast("Overview", self), self.whos, self.words)

    def process(self, name: str, letters: str, end: str = "") -> Lane:
        thing = f"p{len(self.lanes.processes)}"
        lane = self.lanes.processes[thing] = Lane(thing, "process")
        self.whos[thing] = Who(name, letters, len(self.lanes.processes) - 1, end=end)
        self.index.processes.append(thing)
        self.causes.processes.append(thing)
        return lane

    def resource(self, name: str, kind: str, icon: str, capacity: int = 0) -> Lane:
        lane = self.lanes.resources[name] = Lane(name, kind)
        lane.capacity = capacity
        self.whos[name] = Who(name, icon=icon)
        return lane

    def detail(self, wait: str = "", target: str = "", owners: tuple[str, ...] = ()) -> int:
        self.lanes.details.append(Detail(wait, target, owners))
        self.words[len(self.lanes.details) - 1] = target
        return len(self.lanes.details) - 1

    def event(self, t_ms: float, lane: Lane) -> int:
        """Add an event of a process; return its index."""
        i = self.lanes.count
        code = self.index.processes.index(lane.thing)
        for times in (self.lanes.times, self.index.times):
            times.append(BEGIN_NS + round(t_ms * MS))
        self.index.kind.append(0)
        self.index.process.append(code)
        self.index.resource.append(0)
        self.causes.process.append(code)
        lane.marks.events.append(i)
        return i

    def pair(self, cause: int, effect: int, relation: Relation) -> None:
        self.causes.cause.append(cause)
        self.causes.effect.append(effect)
        self.causes.relation.append(relation)


def state(lane: Lane, event: int, state_: State, detail: int = 0) -> None:
    """Let a bar begin."""
    lane.bars.starts.append(event)
    lane.bars.states.append(state_)
    lane.bars.details.append(detail)


def level(lane: Lane, event: int, value: int) -> None:
    """Let a number begin."""
    lane.levels.starts.append(event)
    lane.levels.values.append(value)


def writers(rounds: int = 6) -> Made:
    """Three writers hand a lock around, every 100 ms; each sleeps inside, and after that waits."""
    made = Made()
    main = made.process("main", "m")
    crew = [made.process(f"Writer {n}", f"W{n}") for n in (1, 2, 3)]
    lock = made.resource("Lock", "lock", "lock")
    join = made.detail("join", "join()")
    waits = made.detail("lock", "Lock")
    owners = [made.detail(owners=(lane.thing,)) for lane in crew]
    state(main, made.event(0, main), State.RUNS)
    for lane in crew:
        state(lane, made.event(60, lane), State.RUNS)
        state(lane, made.event(70, lane), State.BLOCKED, waits)
    state(main, made.event(71, main), State.WAITS, join)
    released = -1
    for turn in range(rounds):
        lane, t = crew[turn % 3], 100.0 * (turn + 1)
        got = made.event(t, lane)
        state(lane, got, State.RUNS)
        state(lock, got, State.HELD, owners[turn % 3])
        if released >= 0:
            made.pair(released, got, Relation.RELEASE)
        state(lane, made.event(t + 60, lane), State.SLEEPS)
        state(lane, made.event(t + 98, lane), State.RUNS)
        released = made.event(t + 99, lane)
        state(lock, released, State.NOTHING)
        state(lane, made.event(t + 99.5, lane), State.BLOCKED, waits)
    return made


def queue(words: int = 8, capacity: int = 3) -> Made:
    """A producer is faster than its consumer: the queue fills, and the producer is blocked."""
    made = Made()
    producer, consumer = made.process("Producer", "P"), made.process("Consumer", "C")
    channel = made.resource("queue", "channel", "queue", capacity)
    full, empty = made.detail("send", "queue full"), made.detail("receive", "queue empty")
    state(producer, made.event(0, producer), State.RUNS)
    state(consumer, made.event(1, consumer), State.BLOCKED, empty)
    level(channel, 0, 0)
    sent: list[int] = []
    t, inside = 10.0, 0
    for _ in range(words):
        if inside == capacity:
            state(producer, made.event(t, producer), State.BLOCKED, full)
            t += 40
            took = made.event(t, consumer)
            level(channel, took, capacity - 1)
            made.pair(sent.pop(0), took, Relation.MESSAGE)
            state(consumer, took, State.RUNS)
            goes_on = made.event(t + 1, producer)
            made.pair(took, goes_on, Relation.ROOM)
            state(producer, goes_on, State.RUNS)
            inside -= 1
            t += 2
        put = made.event(t, producer)
        inside += 1
        level(channel, put, inside)
        sent.append(put)
        t += 10
    return made


def many(bars: int, processes: int = 8) -> Made:
    """So many bars in all, with a lock, a queue and messages; the same numbers every time."""
    made = Made()
    rng = np.random.default_rng(7)
    crew = [made.process(f"Worker {n}", f"W{n}") for n in range(processes)]
    waits = made.detail("lock", "lock")
    owners = [made.detail(owners=(lane.thing,)) for lane in crew]
    lock = made.resource("lock", "lock", "lock")
    channel = made.resource("queue", "channel", "queue", 8)
    each = bars // (processes + 1)
    count = each * processes
    times = BEGIN_NS + np.cumsum(rng.integers(500, 60_000, count))
    made.lanes.times.extend(times)
    made.index.times.extend(times)
    codes = rng.integers(0, processes, count)
    made.index.process.extend(codes)
    made.causes.process.extend(codes)
    made.index.kind.extend(np.zeros(count, "u1"))
    made.index.resource.extend(np.zeros(count, "u4"))
    kinds = np.array([State.RUNS, State.SLEEPS, State.RUNS, State.BLOCKED, State.WAITS], "u1")
    for code, lane in enumerate(crew):
        own = np.flatnonzero(codes == code)
        states = kinds[np.arange(len(own)) % len(kinds)]
        lane.bars.starts.extend(own)
        lane.bars.states.extend(states)
        lane.bars.details.extend(np.where(states == State.BLOCKED, waits, 0))
        lane.marks.events.extend(own)
    held = np.sort(rng.choice(count, each, replace=False))
    lock.bars.starts.extend(held)
    lock.bars.states.extend(np.where(np.arange(each) % 2, 0, State.HELD).astype("u1"))
    lock.bars.details.extend(np.array(owners)[np.arange(each) // 2 % processes])
    lock.marks.events.extend(held)
    channel.levels.starts.extend(held)
    channel.levels.values.extend(rng.integers(0, 9, each))
    channel.marks.events.extend(held)
    causes = np.arange(0, count - 3, 2)
    made.causes.cause.extend(causes)
    made.causes.effect.extend(causes + 3)
    made.causes.relation.extend(np.full(len(causes), Relation.MESSAGE))
    return made
