"""A copy of a world shares nothing changeable with it."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import msgspec

from core.model.fold import apply_all
from core.model.world import World
from core.tracing import records as rec

if TYPE_CHECKING:
    from tests.core.conftest import Tape


def busy(tape: Tape) -> World:
    """Return a world in which nothing that changes is empty."""
    main = tape.program("x")
    queue, pipe = main.channel(rec.QUEUE, 2), main.channel(rec.PIPE)
    lock, file = main.lock(), main.opens("/p/out.txt")
    one, two, three = main.child("One"), main.child("Two"), main.child("Three")
    one.receives(queue, main.sends(queue, "a"))
    main.sends(queue, "b")
    one(rec.SEND_BLOCKED, resource=queue)
    two(rec.RECEIVE_BLOCKED, resource=queue)
    two.receives(pipe, main.sends(pipe, "ping", end=0), end=1)
    two(rec.CHANNEL_CLOSED, resource=pipe, flag=1)
    two(rec.ACQUIRE_BLOCKED, resource=lock, arg=-1, thread=2)
    three(rec.ACQUIRED, resource=lock)
    three.writes(file, "line")
    return tape.world()


def containers(thing: object) -> dict[int, object]:
    """Return every list and dict in a thing, by identity."""
    found: dict[int, object] = {}
    waiting = [thing]
    while waiting:
        one = waiting.pop()
        if isinstance(one, msgspec.Struct):
            if not one.__struct_config__.frozen:
                found[id(one)] = one
            waiting += [getattr(one, name) for name in one.__struct_fields__]
        elif isinstance(one, (list, dict)):
            found[id(one)] = one
            waiting += one.values() if isinstance(one, dict) else one
    return found


def test_a_copy_is_equal_and_shares_nothing_that_changes(tape: Tape) -> None:
    world = busy(tape)
    new = world.copy()
    assert new == world
    shared = set(containers(world)) & set(containers(new))
    # the program's arguments never change
    assert [containers(world)[i] for i in shared] == [["x"]]


def test_what_happens_to_one_does_not_happen_to_the_other(tape: Tape) -> None:
    world = busy(tape)
    new, before = world.copy(), copy.deepcopy(world)
    main_tape = tape.events()
    apply_all(new, main_tape)
    assert world == before
    assert new != world


def test_the_order_of_appearance_counts() -> None:
    one, two = World(), World()
    one.messages = {"a": None, "b": None}  # type: ignore[dict-item]  # only the order matters here
    two.messages = {"b": None, "a": None}  # type: ignore[dict-item]
    assert one != two
    assert one != "a world"
