"""Locks in the world: who owns, who waits, who was overtaken, who died with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tracing import records as rec

if TYPE_CHECKING:
    from core.model.world import Lock, World
    from tests.core.conftest import Hand, Tape


def only(world: World) -> Lock:
    (lock,) = world.locks.values()
    return lock


def writers(tape: Tape, count: int, kind: int = rec.LOCK, value: int = 1) -> tuple[int, list[Hand]]:
    main = tape.program()
    lock = main.lock(kind, value, "lock")
    return lock, [main.child(f"Writer {n + 1}") for n in range(count)]


def test_a_lock_goes_from_hand_to_hand(tape: Tape) -> None:
    lock, (one, two) = writers(tape, 2)
    one(rec.ACQUIRED, resource=lock)
    assert only(tape.world()).owners == ["main.1"]
    assert tape.world().processes["main.1"].holds == [only(tape.world()).id]
    two(rec.ACQUIRE_BLOCKED, resource=lock, arg=-1)
    assert only(tape.world()).waiters == {"main.2": tape.t}
    one(rec.RELEASED, resource=lock)
    now = only(tape.world())
    assert (now.owners, list(now.waiters)) == ([], ["main.2"])
    two(rec.ACQUIRED, resource=lock)
    now = only(tape.world())
    assert (now.owners, now.waiters, now.acquisitions) == (["main.2"], {}, 2)
    assert now.users == ["main.1", "main.2"]
    assert now.since_ns == tape.t


def test_one_that_gives_up_waits_no_more(tape: Tape) -> None:
    lock, (one, two) = writers(tape, 2)
    one(rec.ACQUIRED, resource=lock)
    two(rec.ACQUIRE_BLOCKED, resource=lock, arg=1_000)
    two(rec.ACQUIRE_GAVE_UP, resource=lock)
    assert only(tape.world()).waiters == {}
    assert only(tape.world()).users == ["main.1", "main.2"]


def test_whoever_waited_longer_than_the_new_owner_was_overtaken(tape: Tape) -> None:
    lock, (one, two, three) = writers(tape, 3)
    one(rec.ACQUIRED, resource=lock)
    two(rec.ACQUIRE_BLOCKED, resource=lock, arg=-1)
    three(rec.ACQUIRE_BLOCKED, resource=lock, arg=-1)
    one(rec.RELEASED, resource=lock)
    three(rec.ACQUIRED, resource=lock)
    assert only(tape.world()).overtaken == ["main.2"]
    three(rec.RELEASED, resource=lock)
    assert only(tape.world()).overtaken == []
    one(rec.ACQUIRED, resource=lock)  # it did not even wait
    assert only(tape.world()).overtaken == ["main.2"]
    one(rec.RELEASED, resource=lock)
    two(rec.ACQUIRED, resource=lock)
    assert only(tape.world()).overtaken == []


def test_a_lock_whose_owner_was_killed_stays_owned_and_says_so(tape: Tape) -> None:
    lock, (one, two) = writers(tape, 2)
    one(rec.ACQUIRED, resource=lock)
    two(rec.ACQUIRE_BLOCKED, resource=lock, arg=-1)
    tape.gone(one, -9)
    now = only(tape.world())
    assert (now.owners, now.owner_dead, list(now.waiters)) == (["main.1"], True, ["main.2"])


def test_an_acquisition_proves_the_release_that_the_killed_owner_could_not_tell(tape: Tape) -> None:
    lock, (one, two) = writers(tape, 2)
    one(rec.ACQUIRED, resource=lock)
    tape.gone(one, -9)
    two(rec.ACQUIRED, resource=lock)
    world = tape.world()
    now = only(world)
    assert (now.owners, now.owner_dead, now.inferred) == (["main.2"], False, "main.1")
    assert world.processes["main.1"].holds == []
    two(rec.RELEASED, resource=lock)
    two(rec.ACQUIRED, resource=lock)
    assert only(tape.world()).inferred == "", "until the next acquisition"


def test_a_lock_may_be_released_by_one_that_does_not_own_it(tape: Tape) -> None:
    lock, (one, two) = writers(tape, 2)
    one(rec.ACQUIRED, resource=lock)
    two(rec.RELEASED, resource=lock)
    world = tape.world()
    assert only(world).owners == []
    assert world.processes["main.1"].holds == []
    two(rec.RELEASED, resource=lock)
    assert only(tape.world()).owners == []


def test_a_release_that_raised_has_changed_nothing(tape: Tape) -> None:
    lock, (one, _) = writers(tape, 2)
    one(rec.ACQUIRED, resource=lock)
    one(rec.RELEASED, resource=lock)
    one(rec.RELEASE_FAILED, resource=lock)
    world = tape.world()
    assert only(world).owners == ["main.1"]
    assert world.processes["main.1"].holds == [only(world).id]
    one(rec.RELEASED, resource=lock)
    one(rec.RELEASED, resource=lock)
    one(rec.RELEASE_FAILED, resource=lock)
    assert only(tape.world()).owners == [], "there was nothing to restore"


def test_a_reentrant_lock_is_held_as_often_as_it_was_acquired(tape: Tape) -> None:
    lock, (one, two) = writers(tape, 2, rec.RLOCK)
    one(rec.ACQUIRED, resource=lock)
    one(rec.ACQUIRED, resource=lock)
    assert only(tape.world()).owners == ["main.1", "main.1"]
    one(rec.RELEASED, resource=lock)
    assert tape.world().processes["main.1"].holds == [only(tape.world()).id]
    one(rec.RELEASED, resource=lock)
    two(rec.ACQUIRED, resource=lock)
    assert only(tape.world()).owners == ["main.2"]


def test_a_semaphore_has_several_places_and_proves_a_release_only_when_full(tape: Tape) -> None:
    semaphore, (one, two, three) = writers(tape, 3, rec.SEMAPHORE, 2)
    one(rec.ACQUIRED, resource=semaphore)
    two(rec.ACQUIRED, resource=semaphore)
    now = only(tape.world())
    assert (now.owners, now.inferred) == (["main.1", "main.2"], "")
    tape.gone(two, -9)
    three(rec.ACQUIRED, resource=semaphore)
    now = only(tape.world())
    assert (now.owners, now.inferred) == (["main.1", "main.3"], "main.2")


def test_a_semaphore_knows_how_many_more_may_get_it(tape: Tape) -> None:
    semaphore, (one, two, _) = writers(tape, 3, rec.SEMAPHORE, 2)
    assert only(tape.world()).free == 2
    one(rec.ACQUIRED, resource=semaphore)
    two(rec.ACQUIRED, resource=semaphore)
    assert only(tape.world()).free == 0
    one(rec.RELEASED, resource=semaphore)
    assert only(tape.world()).free == 1
    one(rec.RELEASED, resource=semaphore)
    one(rec.RELEASED, resource=semaphore)
    assert only(tape.world()).free == 3, "one may release what one never acquired"
    one(rec.RELEASED, resource=semaphore)
    one(rec.RELEASE_FAILED, resource=semaphore)
    assert only(tape.world()).free == 3


def test_a_semaphore_with_more_room_than_at_first_proves_no_release(tape: Tape) -> None:
    semaphore, hands = writers(tape, 3, rec.SEMAPHORE, 2)
    hands[0](rec.RELEASED, resource=semaphore)
    for hand in hands:
        hand(rec.ACQUIRED, resource=semaphore)
    now = only(tape.world())
    assert (now.inferred, now.free) == ("", 0)
    assert now.owners == [], "it is a signal since one released what it had not acquired"


def test_a_semaphore_whose_releases_were_lost_never_has_less_than_no_room(tape: Tape) -> None:
    signal, (one, two) = writers(tape, 2, rec.SEMAPHORE, 0)
    two(rec.ACQUIRED, resource=signal)
    two(rec.ACQUIRED, resource=signal)
    assert only(tape.world()).free == 0
    one(rec.RELEASED, resource=signal)
    assert only(tape.world()).free == 1


def test_a_lock_is_free_or_not_whoever_was_killed(tape: Tape) -> None:
    lock, (one, two) = writers(tape, 2)
    one(rec.ACQUIRED, resource=lock)
    assert only(tape.world()).free == 0
    tape.gone(one, -9)
    two(rec.ACQUIRED, resource=lock)
    assert only(tape.world()).free == 0
    two(rec.RELEASED, resource=lock)
    assert only(tape.world()).free == 1


def test_a_semaphore_that_is_used_as_a_signal_is_held_by_nobody(tape: Tape) -> None:
    signal, (one, two) = writers(tape, 2, rec.SEMAPHORE, 0)
    one(rec.RELEASED, resource=signal)
    two(rec.ACQUIRED, resource=signal)
    two(rec.ACQUIRED, resource=signal)
    now = only(tape.world())
    assert (now.owners, now.inferred, now.acquisitions) == ([], "", 2)
    assert tape.world().processes["main.2"].holds == []
    tape.gone(two, -9)
    assert not only(tape.world()).owner_dead


def test_a_lock_that_nobody_made_begins_to_exist(tape: Tape) -> None:
    main = tape.program()
    main(rec.ACQUIRED, resource=tape.id())
    now = only(tape.world())
    assert (now.number, now.type, now.owners) == (1, "lock", ["main"])
