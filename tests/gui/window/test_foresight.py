"""What will come has its place from the start, and nothing has happened to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.world import Life
from core.tracing import records as rec
from gui.window.foresight import to_come

if TYPE_CHECKING:
    from tests.core.conftest import Tape


def test_all_of_the_end_stands_at_the_start_untouched(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE, 3, "queue")
    lock = main.lock(name="lock")
    one = main.child("One")
    one.sends(queue, "'x'")
    one(rec.ACQUIRED, resource=lock)
    one.writes(one.opens("/p/f.txt"), "x")
    tape.gone(one, -9)
    end = tape.world()
    start = to_come(end)
    assert list(start.processes) == list(end.processes)
    assert all(p.life is Life.CREATED for p in start.processes.values())
    (channel,) = start.channels.values()
    assert (channel.capacity, channel.messages, list(channel.senders)) == (3, [], ["main.1"])
    (made,) = start.locks.values()
    assert (made.owners, made.users) == ([], ["main.1"])
    (file,) = start.files.values()
    assert (file.lines, file.writers, file.guard) == ([], ["main.1"], made.id)
    assert end.processes["main.1"].signal == "SIGKILL"
