"""The planner: which motions follow from the events that the playhead has passed."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from core.events.file import LineWritten
from core.events.lock import BarrierPassed, LockEvent
from core.events.message import MessageReceived, MessageSent, SendBlocked, TaskDone
from core.events.pool import PoolEvent
from core.events.shared import ProxyEvent
from gui.geometry import anatomy
from gui.geometry.ease import out_cubic
from gui.geometry.graph import file_key
from gui.geometry.shapes import Point, between, rounded, simplified
from gui.theme import measures

from .board import key_of
from .family import FAMILY, errands_of
from .looks import groups_of, line_key
from .motions import Flash, Motion, Plan, travel_s
from .planner_locks import others_of, walk_of
from .planner_pools import errand_of
from .rest import want_key
from .sheet import line_place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.events.base import Event
    from core.model.world import World
    from core.playback.passed import Passed
    from gui.geometry.shapes import Polyline

    from .board import Board
    from .rest import Rest
    from .sprites import Mark

SAME = 0.5  # px: nearer than this is the same place
CORNER = 10.0
MOST_FLASHES = 24  # of events passed at once
SAID = 130.0  # px: the widest chip of words that a process says to a resource


class Planner:
    """Finds the motions that lead from one state of rest to the next.

    Attributes:
        world, board: after the events, and where everything stands.
        before, after: the marks at rest, by key.
        rest: that of after.
    """

    def __init__(self, world: World, board: Board, before: Rest, after: Rest) -> None:
        """Take the world after the events, and what stood where before and after."""
        self.world, self.board = world, board
        self.before, self.after = before.marks, after.marks
        self.rest = after

    def plan(self, passed: Iterable[Passed], now_s: float, free: int) -> Plan:
        """Return what moves from ``now_s`` on.

        Args:
            passed: the events, with the time there is for each.
            now_s: the injected clock.
            free: how many chips more may be on their way.
        """
        plan, gap = Plan(), float("inf")
        for event, gap_s in passed:
            gap = min(gap, gap_s)
            longest = travel_s(gap_s)
            if longest < measures.FLASH_LEAST:
                continue
            if len(plan.motions) >= free and len(plan.flashes) >= MOST_FLASHES:
                continue
            for motion in self._motions(event, now_s):
                duration = longest * motion.duration_s / measures.TRAVEL
                if longest >= measures.TRAVEL_LEAST and len(plan.motions) < free:
                    plan.motions.append(dataclasses.replace(motion, duration_s=duration))
                elif motion.edge:
                    end = now_s + measures.FLASH
                    plan.flashes.append(Flash(motion.edge, motion.number, end))
        if travel_s(gap) >= measures.TRAVEL_LEAST:
            moving = {motion.key for motion in plan.motions}
            late = measures.GATE if moving else 0.0  # what makes room has to go first
            duration = min(measures.SHIFT, travel_s(gap))
            plan.motions += self._shifts(moving, now_s + late * duration / measures.SHIFT, duration)
        return plan

    def _shifts(self, moving: set[str], now_s: float, duration: float) -> list[Motion]:
        """Return the motions of what moves up because others went."""
        result = []
        for key, mark in self.after.items():
            old = self.before.get(key)
            if old is None or key in moving or not (mark.shown and old.shown):
                continue
            if abs(old.at.x - mark.at.x) + abs(old.at.y - mark.at.y) > SAME:
                way = (old.at, mark.at)
                result.append(Motion(key, mark.sprite, way, now_s, duration, out_cubic))
        return result

    def _motions(self, event: Event, now_s: float) -> list[Motion]:
        """Return the motions of one event at full length."""
        if isinstance(event, FAMILY):
            return errands_of(self, event, now_s)
        motion = self._motion(event, now_s)
        with_it = others_of(self, event, now_s) if isinstance(event, BarrierPassed) else []
        return [*([motion] if motion else []), *with_it]

    def _motion(self, event: Event, now_s: float) -> Motion | None:
        """Return the motion of one event at full length, or None."""
        if isinstance(event, MessageSent):
            return self._sent(event, now_s)
        if isinstance(event, SendBlocked):
            return self._blocked(event, now_s)
        if isinstance(event, MessageReceived):
            return self._received(event, now_s)
        if isinstance(event, TaskDone):
            edge = self.board.way(self._channel_key(event.channel), event.process)
            return self.says(event, "task_done()", tuple(reversed(edge)), now_s)
        if isinstance(event, LineWritten):
            return self._written(event, now_s)
        if isinstance(event, LockEvent):
            return walk_of(self, event, now_s)
        if isinstance(event, (PoolEvent, ProxyEvent)):
            return errand_of(self, event, now_s)
        return None

    def number(self, process: str) -> int:
        """Return the number of a process, for its colour."""
        known = self.world.processes.get(process)
        return known.number if known else 0

    def _channel_key(self, channel: str) -> str:
        return self.board.seen(key_of(channel, self.world))

    def make(
        self,
        key: str,
        mark: Mark,
        way: Iterable[Point],
        edge: Polyline,
        process: str,
        now_s: float,
        duration_s: float = measures.TRAVEL,
    ) -> Motion | None:
        """Return a motion to the place of ``mark``, with a ghost there."""
        line = simplified(way)
        if len(line) < 2:
            return None
        ghost = dataclasses.replace(mark.sprite, style="ghost") if mark.shown else None
        number = self.number(process)
        return Motion(
            key, mark.sprite, line, now_s, duration_s, ghost=ghost, edge=edge, number=number
        )

    def says(self, event: Event, words: str, edge: Polyline, now_s: float) -> Motion | None:
        """Return the motion of words that a process says to a resource; they fade there."""
        if len(edge) < 2:
            return None
        sprite = self.rest.chip(words, event.process, mark=False, room=SAID)
        way = between(edge, sprite.width / 2, 0)
        key = f"said {event.process} {event.seq}"
        number = self.number(event.process)
        return Motion(
            key, sprite, way, now_s, measures.TRAVEL, fades=True, edge=edge, number=number
        )

    def _sent(self, event: MessageSent, now_s: float) -> Motion | None:
        """From the sender's card, or from where it waited at the gate, to its place."""
        mark = self.after.get(event.message)
        edge = self.board.way(event.process, self._channel_key(event.channel))
        waited = self.before.get(want_key(event.process))
        if mark is None or not edge:
            return None
        if waited is not None:
            duration = measures.ENTER
            start = now_s + measures.GATE  # the gate opens first
            way = (*_from(edge, waited.at), mark.at)
            return self.make(event.message, mark, way, edge, event.process, start, duration)
        start_at = between(edge, mark.sprite.width / 2, 0)
        return self.make(event.message, mark, (*start_at, mark.at), edge, event.process, now_s)

    def _blocked(self, event: SendBlocked, now_s: float) -> Motion | None:
        """From the card to the gate that is shut."""
        mark = self.after.get(want_key(event.process))
        edge = self.board.way(event.process, self._channel_key(event.channel))
        if mark is None or not edge or want_key(event.process) in self.before:
            return None
        way = _until(between(edge, mark.sprite.width / 2, 0), mark.at)
        made = self.make(want_key(event.process), mark, way, (), event.process, now_s)
        return dataclasses.replace(made, ghost=None) if made else None

    def _received(self, event: MessageReceived, now_s: float) -> Motion | None:
        """From its place to the receiver, under whose card it stays."""
        start = self.before.get(event.message)
        edge = self.board.way(self._channel_key(event.channel), event.process)
        if start is None or not edge:
            return None
        mark = self.after.get(event.message)
        outside = between(edge, 0, start.sprite.width / 2)
        if mark is not None:
            corner = Point(outside[-1].x, mark.at.y)  # not over the card
            way = rounded((start.at, *outside, corner, mark.at), CORNER)
            made = self.make(event.message, mark, way, edge, event.process, now_s)
            return dataclasses.replace(made, sprite=start.sprite) if made else None
        way = simplified((start.at, *outside))
        number = self.number(event.process)
        duration = measures.SHIFT
        return Motion(
            event.message, start.sprite, way, now_s, duration, fades=True, edge=edge, number=number
        )

    def _written(self, event: LineWritten, now_s: float) -> Motion | None:
        """From the room, or from the card, into the sheet."""
        file = self.world.files.get(event.path)
        node = self.board.file(file) if file else None
        if file is None or node is None or not file.lines:
            return None
        line = file.lines[-1]
        key = line_key(event.path, line.number)
        guard = self.world.locks.get(file.guard)
        room = self.board.lock(guard) if guard else None
        source = room.key if room else event.process
        edge = self.board.way(source, file_key(file.number))
        if not edge:
            return None
        end = line_place(node, tuple(groups_of(file, self.world, ())))
        sprite = self.rest.chip(f"line {line.number}", event.process)
        start = (anatomy.place_in_room(room),) if room else ()
        way = simplified((*start, *between(edge, sprite.width / 2, 0), end))
        number = self.number(event.process)
        return Motion(key, sprite, way, now_s, measures.TRAVEL, edge=edge, number=number)


def _until(edge: Polyline, at: Point) -> list[Point]:
    """Return an edge up to a point on it."""
    ahead = 1 if edge[-1].x >= edge[0].x else -1
    return [*(p for p in edge if (at.x - p.x) * ahead > 0), at]


def _from(edge: Polyline, at: Point) -> list[Point]:
    """Return what is left of an edge from a point on it."""
    nearest = min(range(len(edge)), key=lambda i: abs(edge[i].x - at.x) + abs(edge[i].y - at.y))
    ahead = [p for p in edge[nearest:] if (p.x - at.x) * (edge[-1].x - edge[0].x) > 0]
    return [at, *ahead]
