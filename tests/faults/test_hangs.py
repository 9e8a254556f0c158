"""Faults 12 and 13: programs that hang, for real, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.model import waits_for

if TYPE_CHECKING:
    from tests.faults.conftest import Show

UNREAD = """
import multiprocessing as mp
def fill(queue):
    queue.put('x' * 1_000_000)
def main():
    queue = mp.Queue()
    child = mp.Process(target=fill, args=(queue,), name='Filler')
    child.start()
    child.join()
    queue.get()
if __name__ == '__main__':
    main()
"""

CROSSED = """
import multiprocessing as mp
def work(first, second, here, there):
    with first:
        here.set()
        there.wait()
        with second: pass
def main():
    one, two, a, b = mp.Lock(), mp.Lock(), mp.Event(), mp.Event()
    left = mp.Process(target=work, args=(one, two, a, b), name='Left')
    right = mp.Process(target=work, args=(two, one, b, a), name='Right')
    left.start(); right.start(); left.join(); right.join()
if __name__ == '__main__':
    main()
"""

SLOW = """
import multiprocessing as mp, time
def work(lock):
    with lock: time.sleep(600)
def main():
    lock = mp.Lock()
    left = mp.Process(target=work, args=(lock,), name='Left')
    right = mp.Process(target=work, args=(lock,), name='Right')
    left.start(); right.start(); left.join()
if __name__ == '__main__':
    main()
"""


def stop(show: Show) -> None:
    show.parts.window.actions_.all["stop"].trigger()
    show.wait(lambda: not show.playback.live, 5)


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_12_a_join_before_the_queue_is_drained_is_named(show: Show, method: str) -> None:
    show.run(UNREAD, method=method)
    show.wait(lambda: "Neither can go on." in show.caption)
    assert "main" in show.caption
    assert "Filler" in show.caption
    way = waits_for.deadlock(show.world, silent=True)
    assert [d.waiter for d in way] == ["main", show.named("Filler").id]
    stop(show)


def test_13_two_locks_in_opposite_order_are_a_circle(show: Show) -> None:
    show.run(CROSSED)
    show.wait(lambda: "Neither can go on." in show.caption)
    circle = waits_for.deadlock(show.world)
    assert {d.waiter for d in circle} == {show.named("Left").id, show.named("Right").id}
    assert all(name in show.caption for name in ("Left", "Right", "line 7")), show.caption
    stop(show)


def test_13_who_only_waits_long_is_not_called_a_deadlock(show: Show) -> None:
    show.run(SLOW)
    show.wait(lambda: any(lock.waiters for lock in show.world.locks.values()))
    assert waits_for.deadlock(show.world, silent=True) == ()
    assert "can go on" not in show.caption
    stop(show)
