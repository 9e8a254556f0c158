"""The casts of the scenarios in which something goes wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .cast import Cast, CastChannel, CastLock, children

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cast import MakeCast, Value


PHILOSOPHERS = ("Plato", "Kant", "Hume", "Locke", "Sartre", "Zeno", "Aquinas", "Descartes")


def deadlock_two_locks(_values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``deadlock-two-locks``."""
    processes = children("One", "Two")
    both = tuple(processes)[1:]
    return Cast(processes, locks=(CastLock("lock", "a", both), CastLock("lock", "b", both)))


def join_before_drain(_values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``join-before-drain``."""
    queue = CastChannel("queue", "queue", 0, ("main.1",), ("main",))
    return Cast(children("Producer"), channels=(queue,))


def killed_holding_lock(_values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``killed-holding-lock``."""
    processes = children("Owner", "Waiter")
    return Cast(processes, locks=(CastLock("lock", "lock", tuple(processes)[1:]),))


def dining_philosophers(values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``dining-philosophers``: a fork between each two at the round table."""
    count = int(values["philosophers"])
    processes = children(*PHILOSOPHERS[:count])
    guests = tuple(processes)[1:]
    forks = tuple(
        CastLock("lock", f"forks {n + 1}", (guests[n - 1], guests[n])) for n in range(count)
    )
    return Cast(processes, locks=forks)


WRONG: Mapping[str, MakeCast] = {
    "deadlock-two-locks": deadlock_two_locks,
    "join-before-drain": join_before_drain,
    "killed-holding-lock": killed_holding_lock,
    "dining-philosophers": dining_philosophers,
}
