"""Happened-before worked out in the plainest way, to compare with: slow, and as simple as can be.

Each event looks back through all events before it for what made it possible; what happened before
what is the transitive closure of that and of the order within each process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.events import lock as locks
from core.events import message as messages
from core.events import pool as pools
from core.events import process as lives
from core.events import shared
from core.model.causality import Relation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.events.base import Event

Pair = tuple[int, int, Relation]


def actor(event: Event) -> str:
    """Return whose deed an event is."""
    by_parent = (lives.ProcessMade, lives.ProcessStarted, lives.StartFailed)
    return event.parent if isinstance(event, by_parent) else event.process


class Looking:
    """Looks back from one event."""

    def __init__(self, events: Sequence[Event], at: int) -> None:
        self.events, self.at, self.event = events, at, events[at]

    def all(self, *kinds: type[Event], **fields: object) -> list[int]:
        """Return the earlier events of these kinds with these values, in order."""
        return [
            i for i in range(self.at) if isinstance(self.events[i], kinds) and self._has(i, fields)
        ]

    def last(self, *kinds: type[Event], **fields: object) -> int:
        return max(self.all(*kinds, **fields), default=-1)

    def mine(self, *kinds: type[Event], **fields: object) -> int:
        """Return the last one of this thread, or -1."""
        event = self.event
        return self.last(*kinds, process=event.process, thread=event.thread, **fields)

    def _has(self, i: int, fields: dict[str, object]) -> bool:
        return all(getattr(self.events[i], name) == value for name, value in fields.items())


def causes(events: Sequence[Event], at: int) -> list[tuple[int, Relation]]:
    """Return what made an event possible, as far as it can be told."""
    look, event = Looking(events, at), events[at]
    found: list[tuple[int, Relation]] = []
    if not any(actor(other) == actor(event) for other in events[:at]):
        start = look.last(lives.ProcessStarted, process=actor(event))
        found.append((start, Relation.START))
    for kind, rule in RULES.items():
        if isinstance(event, kind):
            found += rule(look, event)
    return [(i, relation) for i, relation in found if i >= 0]


def pairs(events: Sequence[Event]) -> list[Pair]:
    """Return the pairs of a cause and its effect in another process, by effect."""
    return [
        (cause, at, relation)
        for at in range(len(events))
        for cause, relation in causes(events, at)
        if actor(events[cause]) != actor(events[at])
    ]


def pasts(events: Sequence[Event]) -> list[set[int]]:
    """Return for each event all that happened before it, and itself."""
    found: list[set[int]] = []
    into: dict[int, list[int]] = {}
    for cause, effect, _ in pairs(events):
        into.setdefault(effect, []).append(cause)
    latest: dict[str, int] = {}
    for at, event in enumerate(events):
        before = into.get(at, []) + ([latest[actor(event)]] if actor(event) in latest else [])
        found.append({at}.union(*(found[i] for i in before)))
        latest[actor(event)] = at
    return found


Found = list[tuple[int, Relation]]


def _received(look: Looking, event: messages.MessageReceived) -> Found:
    sent = look.last(messages.MessageSent, message=event.message) if event.message else -1
    dropped = look.last(messages.SendDropped, message=event.message)
    return [(sent if dropped < sent else -1, Relation.MESSAGE)]


def _sent(look: Looking, event: messages.MessageSent) -> Found:
    opened = look.last(messages.ChannelOpened, channel=event.channel)
    capacity = look.events[opened].capacity if opened >= 0 else 0  # type: ignore[attr-defined]
    blocked = look.mine(messages.SendBlocked)
    over = look.mine(messages.MessageSent, messages.MessageWritten, messages.SendGaveUp)
    if not capacity or blocked <= over:
        return []
    nth = len(look.all(messages.MessageSent, channel=event.channel)) + 1
    freed = look.all(messages.MessageReceived, channel=event.channel)
    place = nth - capacity - 1  # before 0: somebody else has taken a place, and not yet said so
    return [(freed[place] if 0 <= place < len(freed) else -1, Relation.ROOM)]


def _written(look: Looking, event: messages.MessageWritten) -> Found:
    blocked = look.mine(messages.SendBlocked)
    if blocked < 0 or not look.events[blocked].message:  # type: ignore[attr-defined]
        return []
    if look.mine(messages.MessageSent, messages.MessageWritten, messages.SendGaveUp) > blocked:
        return []
    read = look.last(messages.MessageReceived, channel=event.channel)
    return [(read if read > blocked else -1, Relation.ROOM)]


def _acquired(look: Looking, event: locks.LockAcquired) -> Found:
    made = look.last(locks.LockCreated, lock=event.lock)
    if made < 0:
        return []
    failed = [i - 1 for i in look.all(locks.ReleaseFailed, lock=event.lock)]
    releases = [i for i in look.all(locks.LockReleased, lock=event.lock) if i not in failed]
    acquisitions = look.all(locks.LockAcquired, lock=event.lock)
    if "semaphore" in look.events[made].type:  # type: ignore[attr-defined]
        nth = len(acquisitions) - look.events[made].value  # type: ignore[attr-defined]
        return [(releases[nth] if 0 <= nth < len(releases) else -1, Relation.RELEASE)]
    last = max(releases, default=-1)
    return [(last if last > max(acquisitions, default=-1) else -1, Relation.RELEASE)]


def _wait_ended(look: Looking, event: locks.WaitEnded) -> Found:
    began = look.mine(locks.WaitBegan, lock=event.lock)
    if event.timed_out or began < 0:
        return []
    made = look.last(locks.LockCreated, lock=event.lock)
    if look.events[made].type == "event":  # type: ignore[attr-defined]
        sets = [i for i in look.all(locks.FlagSet, lock=event.lock) if i > began]
        return [(sets[0] if sets else -1, Relation.FLAG)]
    return [(_notifier(look, event.lock, began), Relation.NOTIFY)]


def _notifier(look: Looking, lock: str, began: int) -> int:
    """Return the first notify() after a wait began of which not all that it woke have gone on."""
    asleep: dict[tuple[str, int], int] = {}
    calls: list[int] = []
    for i in [*look.all(locks.WaitBegan, locks.WaitEnded, locks.Notified, lock=lock), look.at]:
        event = look.events[i]
        if isinstance(event, locks.WaitBegan):
            asleep[event.process, event.thread] = i
        elif isinstance(event, locks.Notified):
            left = len(asleep) - len(calls)
            calls += [i] * (left if event.count is None else min(event.count, left))
        else:
            since = asleep.pop((event.process, event.thread), -1)
            used = next((call for call in calls if call > since), -1)
            if i == look.at:
                return used
            if used >= 0:
                calls.remove(used)
    return -1


def _passed(look: Looking, event: locks.BarrierPassed) -> Found:
    made = look.last(locks.LockCreated, lock=event.lock)
    if event.index < 0 or made < 0:
        return []
    parties = look.events[made].value  # type: ignore[attr-defined]
    reached = look.all(locks.BarrierReached, lock=event.lock)
    mine = look.mine(locks.BarrierReached, lock=event.lock)
    if mine < 0:
        return []
    round_ = reached.index(mine) // parties
    return [(reached[round_ * parties + parties - 1], Relation.BARRIER)]


def _joined(look: Looking, event: lives.JoinEnded) -> Found:
    return [(-1 if event.timed_out else _end(look, event.target), Relation.END)]


def _end(look: Looking, process: str) -> int:
    ends = look.all(lives.ProcessEnded, process=process)
    return ends[0] if ends else look.last(lives.ProcessExiting, process=process)


def _asked(look: Looking, event: lives.ProcessAsked) -> Found:
    ends = look.all(lives.ProcessEnded, process=event.target)
    dead = event.answer is False if event.question == "is_alive()" else event.answer is not None
    if not ends or not dead or event.question not in ("is_alive()", "exitcode"):
        return []
    return [(ends[0], Relation.END)]


def _any(look: Looking, event: messages.WaitAnyEnded) -> Found:
    return [(_end(look, process), Relation.END) for process in event.ready]


def _ended(look: Looking, event: lives.ProcessEnded) -> Found:
    sent = look.last(lives.SignalSent, target=event.process)
    told = look.last(lives.ProcessEnded, process=event.process, signal=event.signal)
    if sent < 0 or told > sent or look.events[sent].signal != event.signal:  # type: ignore[attr-defined]
        return []
    return [(sent, Relation.SIGNAL)]


def _task_started(look: Looking, event: pools.TaskStarted) -> Found:
    return [(look.last(pools.TaskSubmitted, task=event.task), Relation.TASK)]


def _finished(look: Looking, call: str) -> dict[str, int]:
    """Return the tasks of a call that are done and whose result nobody has -> where."""
    done = {
        look.events[i].task: i  # type: ignore[attr-defined]
        for i in look.all(pools.TaskFinished)
        if look.events[i].task.startswith(f"{call}.")  # type: ignore[attr-defined]
    }
    for i in look.all(pools.ResultTaken, call=call):
        taken = look.events[i].task  # type: ignore[attr-defined]
        done = {task: at for task, at in done.items() if (taken and task != taken) or at > i}
    return done


def _result_wait_ended(look: Looking, event: pools.ResultWaitEnded) -> Found:
    done = _finished(look, event.call) if event.call and not event.timed_out else {}
    return [(max(done.values(), default=-1), Relation.RESULT)]


def _taken(look: Looking, event: pools.ResultTaken) -> Found:
    done = _finished(look, event.call)
    if event.task:
        return [(done.get(event.task, -1), Relation.RESULT)]
    latest = {look.events[at].process: at for at in sorted(done.values())}
    return [(at, Relation.RESULT) for at in sorted(latest.values())]


def _pool_joined(look: Looking, event: pools.PoolJoinEnded) -> Found:
    workers = {look.events[i].process for i in look.all(pools.WorkerStarted, pool=event.pool)}
    ends = [look.all(lives.ProcessEnded, process=worker)[:1] for worker in workers]
    before = look.last(pools.PoolJoinEnded, pool=event.pool)
    return sorted((i, Relation.END) for end in ends for i in end if i > before)


def _queue_joined(look: Looking, event: messages.QueueJoinEnded) -> Found:
    began = look.mine(messages.QueueJoinBegan, channel=event.channel)
    unfinished = 0
    last: dict[str, int] = {}
    done: Found = []
    free: Found | None = None
    for i in [
        *look.all(messages.MessageSent, messages.TaskDone, channel=event.channel),
        look.at,
    ]:
        if i > began and not unfinished and free is None:
            free = done
        if isinstance(look.events[i], messages.MessageSent):
            unfinished += 1
        elif isinstance(look.events[i], messages.TaskDone):
            unfinished -= 1
            last[look.events[i].process] = i
            if not unfinished:
                done = [(at, Relation.DONE) for at in sorted(last.values())]
                last = {}
    return free or []


def _answered(look: Looking, event: shared.CallEnded) -> Found:
    began = look.mine(shared.CallBegan, proxy=event.proxy)
    ends = [i for i in look.all(shared.CallEnded, proxy=event.proxy) if i < began]
    if not ends:
        return []
    return [(Looking(look.events, ends[-1]).mine(shared.CallBegan), Relation.CALL)]


RULES: dict[type[Event], Any] = {
    messages.MessageReceived: _received,
    messages.MessageSent: _sent,
    messages.MessageWritten: _written,
    messages.QueueJoinEnded: _queue_joined,
    messages.WaitAnyEnded: _any,
    locks.LockAcquired: _acquired,
    locks.WaitEnded: _wait_ended,
    locks.BarrierPassed: _passed,
    lives.JoinEnded: _joined,
    lives.ProcessAsked: _asked,
    lives.ProcessEnded: _ended,
    pools.TaskStarted: _task_started,
    pools.ResultWaitEnded: _result_wait_ended,
    pools.ResultTaken: _taken,
    pools.PoolJoinEnded: _pool_joined,
    shared.CallEnded: _answered,
}
