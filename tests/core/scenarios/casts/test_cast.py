"""The casts: who will take part, known before the run.

Covers: messages, processes, synchronisation, pools, state, wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.scenarios.catalogue import find

if TYPE_CHECKING:
    from core.scenarios.groups.scenario import Scenario


def scenario(name: str) -> Scenario:
    found = find(name)
    assert found is not None
    return found


def test_one_producer_and_one_consumer_have_no_numbers() -> None:
    cast = scenario("producer-consumer").cast({})
    assert list(cast.processes.items()) == [
        ("main", "MainProcess"),
        ("main.1", "Producer"),
        ("main.2", "Consumer"),
    ]
    (queue,) = cast.channels
    assert (queue.type, queue.capacity) == ("queue", 3)
    assert (queue.senders, queue.receivers) == (("main.1",), ("main.2",))


def test_several_are_numbered_and_the_producers_come_first() -> None:
    cast = scenario("producer-consumer").cast({"producers": 2, "consumers": 3, "capacity": 9})
    assert list(cast.processes.values())[1:] == [
        "Producer 1",
        "Producer 2",
        "Consumer 1",
        "Consumer 2",
        "Consumer 3",
    ]
    (queue,) = cast.channels
    assert queue.capacity == 9
    assert queue.senders == ("main.1", "main.2")
    assert queue.receivers == ("main.3", "main.4", "main.5")


def test_both_ends_of_the_pipe_send_and_receive() -> None:
    cast = scenario("ping-pong").cast({"rounds": 3})
    (pipe,) = cast.channels
    assert pipe.ends == {"main.1": 0, "main.2": 1}
    assert pipe.senders == pipe.receivers == ("main.1", "main.2")


def test_the_writers_share_a_lock_and_a_file() -> None:
    cast = scenario("lock-writers").cast({"writers": 4})
    writers = ("main.1", "main.2", "main.3", "main.4")
    assert [lock.users for lock in cast.locks] == [writers]
    assert [(file.writers, file.guarded) for file in cast.files] == [(writers, True)]


def test_without_locking_there_is_no_room_for_a_lock() -> None:
    cast = scenario("lock-writers").cast({"locking": "none"})
    assert cast.locks == ()
    assert [file.guarded for file in cast.files] == [False]


def test_a_family_shares_nothing_and_only_a_daemon_is_one() -> None:
    cast = scenario("daemon").cast({})
    assert dict(cast.processes) == {"main": "MainProcess", "main.1": "Daemon"}
    assert (cast.daemons, cast.channels, cast.locks) == (("main.1",), (), ())
    assert scenario("join").cast({}).daemons == ()
