"""The director: what rests, what moves and who is in the light, at the injected time."""

from __future__ import annotations

import collections
import math
from typing import TYPE_CHECKING

from core.events.file import LineWritten
from core.events.lock import LockEvent
from core.events.message import ChannelEvent
from core.events.pool import PoolEvent
from core.events.shared import MemoryEvent, ProxyEvent
from core.playback.pace import BEATS
from gui.geometry.graph import pool_key, results_key
from gui.theme import measures

from .board import key_of
from .gates import Gates
from .motions import Flash
from .planner import Planner
from .rest import Rest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.events.base import Event
    from core.model.world import World
    from core.playback.passed import Passed

    from .board import Board
    from .motions import Motion

RATE_WINDOW_S = 1.0
WHOLE = 1.0  # beats of an event that is looked at for itself
STREAM_FROM = 13  # passages a second, from which on an edge with no time to travel is a stream


class Director:
    """Holds the motions of one stage.

    Attributes:
        rest: what stands where when nothing moves.
        motions: by the key of what moves; a few may not have begun.
        flashes: edges that light; where nothing moves, until the next event.
        gates: gates and doors.
        actors: keys of who acts in the spotlight, or None.
        animated: False turns all motion off.
        spotlight: whether those who do not act are dimmed.
    """

    def __init__(self) -> None:
        """Begin with an empty stage."""
        self.rest: Rest | None = None
        self.motions: dict[str, Motion] = {}
        self.flashes: list[Flash] = []
        self.gates = Gates()
        self.actors: frozenset[str] | None = None
        self.animated = True
        self.spotlight = False
        self._passages: dict[tuple[str, int], collections.deque[tuple[float, int]]] = {}
        self._totals: dict[tuple[str, int, bool], int] = {}  # of the last time, by direction

    def show(self, world: World, board: Board, letters: Mapping[str, str]) -> None:
        """Put everything at rest."""
        self.rest = Rest(world, board, letters)
        self.motions, self.flashes = {}, []
        self.actors = None
        self._passages, self._totals = {}, {}
        self._count(world, 0.0)
        self.gates.put(self.rest.gates)

    def play(
        self,
        passed: Sequence[Passed],
        world: World,
        board: Board,
        letters: Mapping[str, str],
        now_s: float,
    ) -> None:
        """Start the motions that lead from what rests to the world after the events."""
        before, after = self.rest, Rest(world, board, letters)
        self.rest = after
        self._light(passed, world)
        if before is None or not self.animated:
            self.motions, self.flashes = {}, []
            self.gates.put(after.gates)
            if before is not None:
                self._point(Planner(world, board, before, after), passed, now_s)
            return
        self.advance(now_s)
        free = measures.CHIPS_AT_ONCE - len(self.motions)
        plan = Planner(world, board, before, after).plan(passed, now_s, free)
        for motion in plan.motions:
            self.motions[motion.key] = motion
        self.motions = {k: m for k, m in self.motions.items() if k in after.marks or _goes(m)}
        self.flashes += plan.flashes
        self._count(world, now_s)
        longest = max((m.duration_s for m in plan.motions), default=0.0)
        self.gates.move(after.gates, now_s, max(0.0, longest - measures.GATE))

    def advance(self, now_s: float) -> bool:
        """Drop what is over; return whether something has landed, so that the rest changes."""
        over = [key for key, motion in self.motions.items() if motion.end_s <= now_s]
        for key in over:
            del self.motions[key]
        self.flashes = [flash for flash in self.flashes if flash.end_s > now_s]
        return bool(over)

    def moving(self, now_s: float) -> bool:
        """Return whether another frame will differ from this one."""
        ends = any(flash.end_s < math.inf for flash in self.flashes)
        return bool(self.motions) or ends or self.gates.moving(now_s)

    def rate(self, key: str, number: int, now_s: float) -> float:
        """Return how many messages a second a process has put through a channel of late."""
        times = self._passages.get((key, number))
        if times is None:
            return 0.0
        while times and times[0][0] < now_s - RATE_WINDOW_S:
            times.popleft()
        return sum(count for _, count in times) / RATE_WINDOW_S

    def streams(self, now_s: float) -> list[tuple[str, int, float]]:
        """Return (channel's key, process number, messages a second) of edges that are streams."""
        found = [(*key, self.rate(*key, now_s)) for key in self._passages]
        return [stream for stream in found if stream[2] >= STREAM_FROM]

    def _count(self, world: World, now_s: float) -> None:
        """Count what went through each edge since the last time."""
        for channel in world.channels.values():
            for uses in (channel.senders, channel.receivers):
                for id_, total in uses.items():
                    process = world.processes.get(id_)
                    key = key_of(channel.id, world), process.number if process else 0
                    before = self._totals.setdefault((*key, uses is channel.senders), total)
                    if total > before:
                        self._totals[*key, uses is channel.senders] = total
                        passages = self._passages.setdefault(key, collections.deque())
                        passages.append((now_s, total - before))

    def _point(self, planner: Planner, passed: Sequence[Passed], now_s: float) -> None:
        """Where nothing moves, show the edges that were used until the next event."""
        plan = planner.plan(passed, now_s, measures.CHIPS_AT_ONCE)
        self.flashes = [Flash(m.edge, m.number, math.inf) for m in plan.motions if m.edge]
        self.flashes += [Flash(f.edge, f.number, math.inf) for f in plan.flashes]

    def _light(self, passed: Sequence[Passed], world: World) -> None:
        """Put the spotlight on who acts in the last event that is a beat of its own."""
        if not self.spotlight:
            self.actors = None
            return
        for event, _ in reversed(passed):
            if BEATS.get(type(event), 0.0) >= WHOLE:  # a print or a sleep changes no light
                self.actors = actors_of(event, world)
                return


def actors_of(event: Event, world: World) -> frozenset[str] | None:
    """Return the keys of who acts in an event; None for an event that concerns the whole."""
    keys = {event.process}
    if isinstance(event, ChannelEvent):
        keys.add(key_of(event.channel, world))
        keys |= _partners(event, world)
    elif isinstance(event, LockEvent):
        lock = world.locks.get(event.lock)
        keys.add(key_of(event.lock, world))
        keys |= {*lock.owners, *lock.sleepers, *lock.reached} if lock else set()
    elif isinstance(event, (PoolEvent, ProxyEvent, MemoryEvent)):
        keys |= _shared_by(event, world)
    elif isinstance(event, LineWritten):
        file = world.files.get(event.path)
        keys.add(key_of(event.path, world))
        if file is not None and file.guard:
            keys.add(key_of(file.guard, world))
    else:
        return None
    return frozenset(keys)


def _shared_by(event: PoolEvent | ProxyEvent | MemoryEvent, world: World) -> set[str]:
    """Return the keys of a pool's trays and busy workers, of an object and its manager."""
    if isinstance(event, MemoryEvent):
        return {key_of(event.memory, world)}
    if isinstance(event, ProxyEvent):
        proxy = world.proxies.get(event.proxy)
        return {key_of(event.proxy, world), proxy.manager if proxy else ""}
    pool = world.pools.get(event.pool)
    if pool is None:
        return set()
    return {pool_key(pool.number), results_key(pool.number), *pool.running}


def _partners(event: ChannelEvent, world: World) -> set[str]:
    """Return who waits at the other end of a channel."""
    channel = world.channels.get(event.channel)
    if channel is None:
        return set()
    return set(channel.blocked_receivers) | set(channel.blocked_senders)


def _goes(motion: Motion) -> bool:
    """Return whether something leaves the stage, and so has no place at its end."""
    return motion.fades or motion.key.startswith("line ")
