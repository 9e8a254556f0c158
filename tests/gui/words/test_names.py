"""A process is called as its scenario or its program calls it; a thing alone needs no name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tracing import records as rec
from gui.words.names import Names, is_pipe, only_lock, only_queue
from gui.words.resources import channel_name

if TYPE_CHECKING:
    from tests.core.conftest import Tape


def test_a_label_goes_before_the_programs_own_name(tape: Tape) -> None:
    tape.program().child("Writer 1")
    world = tape.world()
    names = Names({"main.1": "First writer"})
    assert names.process(world, "main.1") == "First writer"
    assert Names().process(world, "main.1") == "Writer 1"
    assert Names().process(world, "main") == "main"
    assert Names().process(world, "main.9") == "main.9"
    assert Names().process(world, "") == "The program"


def test_what_is_alone_of_its_kind(tape: Tape) -> None:
    main = tape.program()
    main.channel(rec.QUEUE, 1, "one")
    main.channel(rec.PIPE, 0, "left, right")
    main.lock(name="lock")
    world = tape.world()
    queue, pipe = world.channels.values()
    assert is_pipe(pipe)
    assert not is_pipe(queue)
    assert only_queue(world, queue.id)
    assert only_lock(world, next(iter(world.locks)))
    main.channel(rec.QUEUE, 1, "two")
    assert not only_queue(tape.world(), queue.id)


def test_a_thing_without_a_name_keeps_its_number_whoever_stands_beside_it(tape: Tape) -> None:
    """What is yet to come may stand before it in the world that is shown."""
    main = tape.program()
    main.channel(rec.QUEUE)
    main.channel(rec.PIPE)
    main.channel(rec.QUEUE, 1, "answers")
    main.channel(rec.QUEUE)
    world = tape.world()
    told = [channel_name(channel, world) for channel in world.channels.values()]
    assert told == ["Queue 1", "Pipe", "answers", "Queue 3"]
    world.channels = dict(reversed(world.channels.items()))
    assert [channel_name(channel, world) for channel in world.channels.values()] == told[::-1]
