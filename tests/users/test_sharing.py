"""Users' programs that share: locks, semaphores, barriers, memory, managers."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from core.events.lock import BarrierPassed, BarrierReached, FlagSet, LockAcquired, WaitEnded
from core.events.shared import (
    CallBegan,
    ProxyOpened,
    SharedMemoryClosed,
    SharedMemoryOpened,
    SharedMemoryUnlinked,
)
from core.model.fold import apply_all
from core.model.world import World
from tests.users.conftest import ALL

if TYPE_CHECKING:
    from tests.users.conftest import Runner, Told


def most_owners(told: Told, name: str) -> int:
    """Return how many ever held the lock of this name at once."""
    world, most = World(), 0
    for event in told.events:
        apply_all(world, [event])
        most = max([most, *(len(k.owners) for k in world.locks.values() if k.name == name)])
    return most


def test_bank_each_transfer_takes_two_locks_and_the_lower_first(run: Runner) -> None:
    told = run("bank", "forkserver")
    taken = told.counts(LockAcquired)
    assert taken == {f"clerk {n}": 12 for n in range(4)} | {"MainProcess": 2}
    number = {id_: lock.number for id_, lock in told.world.locks.items()}
    for name in taken:
        order = [number[e.lock] for e in told.of(LockAcquired, name)]
        assert all(first < second for first, second in zip(order[::2], order[1::2], strict=True))
    assert most_owners(told, "lock") == 1
    assert [m.type for m in told.world.memories.values()] == ["value"] * 3


def test_rate_limit_never_more_than_two_hold_it(run: Runner) -> None:
    told = run("rate_limit", "spawn")
    (limit,) = (k for k in told.world.locks.values() if k.name == "limit")
    assert (limit.type, limit.value, limit.free) == ("semaphore", 2, 2)
    takers = [told.names[e.process] for e in told.of(LockAcquired) if e.lock == limit.id]
    assert sorted(takers) == [f"request-{n}" for n in range(6)]
    assert most_owners(told, "limit") == 2


def test_counters_each_lock_is_taken_as_often_as_was_counted(run: Runner) -> None:
    told = run("counters", "forkserver")
    of = {m.name: m for m in told.world.memories.values() if m.creator == "main"}
    assert {name: (m.type, m.bytes) for name, m in of.items()} == {
        "total": ("value", 4),
        "per_kind": ("array", 12),
    }
    taken = Counter(
        (told.names[e.process], name)
        for e in told.of(LockAcquired)
        for name, m in of.items()
        if m.lock == e.lock and e.process != "main"
    )
    counted = {"Process-1": 5, "Process-2": 7, "Process-3": 9}
    expected = {(name, 3 * n) for name, n in counted.items()}  # `+=` takes it again, and again
    assert {(p, n) for (p, name), n in taken.items() if name == "total"} == expected
    assert {(p, n) for (p, name), n in taken.items() if name == "per_kind"} == expected
    assert f"total {sum(counted.values())}" in told.out


def test_life_all_strips_meet_at_each_barrier(run: Runner) -> None:
    told = run("life", "forkserver")
    assert told.counts(BarrierReached) == {f"strip {n}": 8 for n in range(3)}
    (barrier,) = (k for k in told.world.locks.values() if k.type == "barrier")
    assert (barrier.name, barrier.value, barrier.passed) == ("barrier", 3, 8)
    passed = [e.index for e in told.of(BarrierPassed)]
    assert sorted(passed) == sorted([0, 1, 2] * 8)
    assert not any(e.broken for e in told.of(BarrierPassed))


def test_histogram_the_memory_is_attached_by_each_child_and_removed_once(run: Runner) -> None:
    told = run("histogram", "spawn")
    opened = [(told.names[e.process], e.created, e.bytes) for e in told.of(SharedMemoryOpened)]
    assert opened[0] == ("MainProcess", True, 4096)
    assert sorted(opened[1:]) == [(f"Process-{n}", False, 4096) for n in range(1, 5)]
    assert len({e.memory for e in told.of(SharedMemoryOpened)}) == 1
    assert told.counts(SharedMemoryClosed) == dict.fromkeys(sorted({o[0] for o in opened}), 1)
    assert told.counts(SharedMemoryUnlinked) == {"MainProcess": 1}


@pytest.mark.parametrize("method", ALL)
def test_monitor_each_worker_reports_as_often_as_it_has_steps(run: Runner, method: str) -> None:
    told = run("monitor", method)
    proxies = {e.proxy: e.type for e in told.of(ProxyOpened, "MainProcess")}
    assert sorted(proxies.values()) == ["Event", "dict"]
    calls = Counter((told.names[e.process], e.method) for e in told.of(CallBegan))
    for name, steps in {"red": 3, "green": 5, "blue": 2}.items():
        assert calls[name, "__setitem__"] == steps
        assert calls[name, "wait"] == 1
        last = [e.preview for e in told.of(CallBegan, name) if e.method == "__setitem__"][-1]
        assert last == f"'{name}', 100"
    assert calls["monitor", "set"] == 1
    assert {told.names[p.manager] for p in told.world.proxies.values()} == {
        next(n for n in told.names.values() if "Manager" in n)
    }


def test_ticker_ticks_until_the_event_is_set(run: Runner) -> None:
    told = run("ticker", "spawn")
    stops = {e.lock for e in told.of(FlagSet, "MainProcess")}
    waits = [e.timed_out for e in told.of(WaitEnded, "Ticker") if e.lock in stops]
    assert waits.count(True) >= 5
    assert all(waits[:-1]), "only the last wait may have been ended by the event"
    assert told.lines(FlagSet, "MainProcess") == {told.line("_stop_it.set()")}
