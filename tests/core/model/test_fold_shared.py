"""Shared state in the world: who calls what, who has which memory open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.world import WaitKind
from core.tracing import records as rec

if TYPE_CHECKING:
    from core.model.shared import Memory, Proxy
    from core.model.world import World
    from tests.core.conftest import Hand, Tape

PROXY, MEMORY = 77, 88


def only_proxy(world: World) -> Proxy:
    (proxy,) = world.proxies.values()
    return proxy


def only_memory(world: World) -> Memory:
    (memory,) = world.memories.values()
    return memory


def opens(hand: Hand, name: str = "") -> None:
    text = hand.text(rec.FIELD.join(("dict", name)))
    hand(rec.PROXY_OPENED, resource=PROXY, message=text, site=hand.at(3))


def calls(hand: Hand, method: str, preview: str) -> None:
    text = hand.text(rec.FIELD.join((method, preview)))
    hand(rec.CALL_BEGAN, resource=PROXY, message=text, site=hand.at(9))


def memory(hand: Hand, flag: int, name: str = "psm_1", lock: int = 0) -> None:
    hand.text(name, MEMORY)
    hand(rec.MEMORY_OPENED, resource=MEMORY, flag=flag, arg=64, message=lock, site=hand.at(5))


def test_an_object_has_the_name_that_its_maker_gave_it(tape: Tape) -> None:
    main = tape.program()
    manager, child = main.child("SyncManager-1"), main.child("C")
    manager(rec.OBJECT_MADE, resource=PROXY)
    opens(main, "table")
    opens(child)
    proxy = only_proxy(tape.world())
    assert (proxy.type, proxy.name, proxy.manager, proxy.creator) == (
        "dict",
        "table",
        "main.1",
        "main",
    )
    assert proxy.where is not None
    assert proxy.where.line == 3


def test_who_calls_waits_for_the_answer(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    opens(main, "table")
    calls(child, "__getitem__", "'k'")
    calls(main, "get", "")
    world = tape.world()
    proxy = only_proxy(world)
    assert list(proxy.calling) == ["main.1", "main"]
    assert (proxy.users, proxy.calls) == ({"main.1": 1, "main": 1}, 2)
    assert (proxy.method, proxy.preview) == ("get", "")
    wait = world.processes["main.1"].wait
    assert wait is not None
    assert (wait.kind, wait.target, wait.preview) == (WaitKind.CALL, proxy.id, "__getitem__")
    child(rec.CALL_ENDED, resource=PROXY, flag=1)
    world = tape.world()
    assert list(only_proxy(world).calling) == ["main"]
    assert world.processes["main.1"].wait is None


def test_a_call_of_a_process_that_died_waits_no_longer(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    opens(main, "table")
    calls(child, "get", "")
    tape.gone(child, -9)
    assert only_proxy(tape.world()).calling == {}


def test_a_call_to_an_object_whose_making_was_lost_makes_it(tape: Tape) -> None:
    main = tape.program()
    calls(main, "get", "")
    opens(main, "table")
    proxy = only_proxy(tape.world())
    assert (proxy.number, proxy.type, proxy.name, proxy.calls) == (1, "dict", "table", 1)


def test_memory_is_open_where_it_was_opened_and_not_closed(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    memory(main, rec.CREATED)
    memory(child, 0)
    found = only_memory(tape.world())
    assert (found.type, found.name, found.bytes, found.creator) == (
        "shared memory",
        "psm_1",
        64,
        "main",
    )
    assert found.users == ["main", "main.1"]
    main(rec.MEMORY_CLOSED, resource=MEMORY)
    main(rec.MEMORY_UNLINKED, resource=MEMORY)
    found = only_memory(tape.world())
    assert (found.users, found.unlinked) == (["main.1"], True)


def test_memory_of_a_process_that_died_is_open_no_more(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    memory(main, rec.CREATED)
    memory(child, 0)
    tape.gone(child, -9)
    assert only_memory(tape.world()).users == ["main"]


def test_memory_that_another_program_made_is_known_by_its_first_user(tape: Tape) -> None:
    main = tape.program()
    memory(main, 0, "foreign")
    found = only_memory(tape.world())
    assert (found.name, found.bytes, found.users) == ("foreign", 64, ["main"])


def test_a_value_has_its_lock(tape: Tape) -> None:
    main = tape.program()
    lock = main.lock(rec.RLOCK, name="counter")
    memory(main, rec.VALUE | rec.CREATED, "counter", lock)
    world = tape.world()
    found = only_memory(world)
    assert (found.type, found.name, found.lock) == ("value", "counter", next(iter(world.locks)))


def test_a_copy_of_the_world_shares_nothing(tape: Tape) -> None:
    main = tape.program()
    opens(main, "table")
    memory(main, rec.CREATED)
    world = tape.world()
    copy = world.copy()
    only_proxy(copy).users["x"] = 1
    only_proxy(copy).calling["x"] = 1
    only_memory(copy).users.append("x")
    assert (only_proxy(world).users, only_proxy(world).calling) == ({}, {})
    assert only_memory(world).users == ["main"]
