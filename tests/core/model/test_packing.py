"""Worlds come back from bytes as they were, and what is none is not believed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from core.model.packing import pack_world, unpack_world
from core.model.world import World
from core.tracing import records as rec

if TYPE_CHECKING:
    from tests.core.conftest import Tape


def test_a_world_comes_back(tape: Tape) -> None:
    main = tape.program("x")
    queue, pipe, lock = main.channel(rec.QUEUE, 2), main.channel(rec.PIPE), main.lock()
    child = main.child("C")
    main.sends(queue, "b")
    child.receives(pipe, main.sends(pipe, "ping", end=0), end=1)
    child(rec.ACQUIRED, resource=lock)
    child.writes(child.opens("/p/out.txt"), "line")
    main(rec.ACQUIRE_BLOCKED, resource=lock, arg=-1, site=main.at(3))
    world = tape.world()
    back = unpack_world(pack_world(world))
    assert back == world
    assert back is not world


def test_what_is_no_world_is_not_believed() -> None:
    good = msgspec.to_builtins(World())
    encode = msgspec.msgpack.encode
    bad = [b"", b"\x91" * 100_000, encode([1]), encode({**good, "t_ns": "now"})]
    bad.append(encode({**good, "processes": {"main": {"id": "main"}}}))
    for data in bad:
        with pytest.raises(ValueError, match="no world"):
            unpack_world(data)
    assert unpack_world(encode({**good, "later": 1})) == World()
