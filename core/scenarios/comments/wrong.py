"""What is said beside the sources of the scenarios in which something goes wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..commenting import Comments

WRONG: Mapping[str, Comments] = {
    "deadlock-two-locks": (
        ("with first:", "takes the first lock"),
        ("time.sleep(delay)  #", "time for the other to take its first"),
        ("with second:", "the other one may hold it"),
        ("theirs = (b, a)", "the opposite order"),
        ("one.join()", "waits for ever after a deadlock"),
    ),
    "join-before-drain": (
        ('queue.put("x" * size)', "returns before all has gone through"),
        ('print("has put"', "they still have to go through the pipe"),
        ("child.join()  #", "waits for ever: nobody reads"),
        ('print("got"', "only if the queue is read first"),
    ),
    "killed-holding-lock": (
        ("with lock:", "released at the end of the block"),
        ("owner.kill()", "with the lock"),
        ("owner.join()", "it is dead, the lock stays shut"),
        ("waiter.join()", "waits for ever after a kill"),
    ),
    "dining-philosophers": (
        ("with first:", "takes one fork"),
        ("time.sleep(o.pause)", "the longer, the sooner they starve"),
        ("with second:", "waits for the neighbour's fork"),
        ("pair = [n,", "left and right"),
        ("pair.sort()", "one order for all: no circle"),
    ),
}
